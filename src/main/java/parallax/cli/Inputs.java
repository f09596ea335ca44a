package parallax.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parallax.intake.Intake;
import parallax.news.Article;
import parallax.project.Project;
import picocli.CommandLine.Parameters;

/** The INPUT… of a command: files, folders and corpora, or one project. */
final class Inputs {

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "A file (.txt, .html, .jsonl), a folder, or a project (" + Project.SUFFIX + ").")
    private List<Path> paths = new ArrayList<>();

    Inputs() {}

    /** The project that was named, null where loose files were. @throws IllegalArgumentException if both were */
    @Nullable
    Path project() {
        boolean any = paths.stream().anyMatch(Inputs::isProject);
        if (any && paths.size() > 1) {
            throw new IllegalArgumentException("Name either one project or files and folders, not both.");
        }
        return any ? paths.getFirst() : null;
    }

    private static boolean isProject(Path path) {
        return path.toString().endsWith(Project.SUFFIX);
    }

    /**
     * Reads every input in order and hands on its articles.
     *
     * @return how many inputs failed; each was told on stderr
     */
    int read(Console console, Consumer<Article> articles) {
        int[] failed = {0};
        List<Path> files = Intake.files(paths, problem -> {
            failed[0]++;
            console.say(problem);
        });
        Intake intake = new Intake();
        int done = 0;
        for (Path file : files) {
            intake.read(file, Intake.Given.NOTHING, new Intake.Sink() {
                @Override
                public void article(Article article) {
                    articles.accept(article);
                }

                @Override
                public void failed(Path input, String problem) {
                    failed[0]++;
                    console.say(problem);
                }
            });
            console.step(++done, files.size(), file.getFileName().toString());
        }
        return failed[0];
    }

    static int exit(int failures) {
        return failures == 0 ? Cli.DONE : Cli.SOME_FAILED;
    }
}
