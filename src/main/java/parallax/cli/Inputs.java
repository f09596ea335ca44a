package parallax.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parallax.intake.Intake;
import parallax.intake.fetch.Fetch;
import parallax.intake.fetch.Fetched;
import parallax.intake.fetch.PageAddress;
import parallax.intake.source.Refusal;
import parallax.news.Article;
import parallax.project.Project;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The INPUT… of a command: files, folders and corpora, or one project. */
final class Inputs {

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "A file (.html, .txt, .jsonl, .csv, .zip, …), a folder, the address of a page, or a project ("
                    + Project.SUFFIX + ").")
    private List<String> named = new ArrayList<>();

    @Option(
            names = "--language",
            paramLabel = "XX",
            converter = LanguageCode.class,
            description = "The language of all of them, in two letters; else each article's words decide.")
    private @Nullable String language;

    @Mixin
    private TableOptions tables = new TableOptions();

    Inputs() {}

    /**
     * The project that was named, null where loose files were.
     *
     * @throws IllegalArgumentException if both were, or a language for a project, whose articles know theirs
     */
    @Nullable
    Path project() {
        boolean any = named.stream().anyMatch(Inputs::isProject);
        if (any && named.size() > 1) {
            throw new IllegalArgumentException("Name either one project or files and folders, not both.");
        }
        if (any && language != null) {
            throw new IllegalArgumentException("The articles of a project know their language: change it there.");
        }
        return any ? Path.of(named.getFirst()) : null;
    }

    private static boolean isProject(String input) {
        return input.endsWith(Project.SUFFIX);
    }

    /**
     * Reads every input in order and hands on its articles.
     *
     * @return how many inputs failed; each was told on stderr
     */
    int read(Console console, Consumer<Article> articles) {
        return read(console, Function.identity(), articles);
    }

    /** What became of one piece of the input. */
    private record Outcome<B>(List<B> done, List<String> problems) {}

    /**
     * Reads every input, does {@code work} to its articles on all cores, and hands on what comes of it in input order.
     *
     * @return how many inputs failed; each was told on stderr
     */
    <B> int read(Console console, Function<Article, B> work, Consumer<B> then) {
        int[] failed = {0};
        List<Path> paths =
                named.stream().filter(n -> !PageAddress.is(n)).map(Path::of).toList();
        List<Path> files = Intake.files(paths, problem -> {
            failed[0]++;
            console.say(problem);
        });
        Intake intake = new Intake();
        Intake.Given given = new Intake.Given(null, null, language, tables.said());
        Consumer<Outcome<B>> tell = outcome -> {
            outcome.problems().forEach(console::say);
            failed[0] += outcome.problems().size();
            outcome.done().forEach(then);
        };
        int done = 0;
        try (var all = new InOrder<Intake.Piece, Outcome<B>>(piece -> outcome(piece, work), tell)) {
            for (Path file : files) {
                intake.pieces(file, given, piece -> all.add(piece, piece.size()));
                console.step(++done, files.size(), file.getFileName().toString());
            }
            for (Fetched page : fetched(console, failed)) {
                intake.pieces(page, given, piece -> all.add(piece, piece.size()));
            }
            all.finish();
        }
        return failed[0];
    }

    /** What is at the addresses among the inputs. */
    private List<Fetched> fetched(Console console, int[] failed) {
        List<Fetched> pages = new ArrayList<>();
        for (String address : named.stream().filter(PageAddress::is).toList()) {
            console.say("Fetching " + address);
            try {
                pages.add(new Fetch().get(address, Fetch.Progress.NONE));
            } catch (Refusal e) {
                failed[0]++;
                console.say(e.sentence());
            }
        }
        return pages;
    }

    private static <B> Outcome<B> outcome(Intake.Piece piece, Function<Article, B> work) {
        Outcome<B> outcome = new Outcome<>(new ArrayList<>(), new ArrayList<>());
        piece.into(new Intake.Sink() {
            @Override
            public void article(Article article) {
                outcome.done().add(work.apply(article));
            }

            @Override
            public void failed(Path input, String problem) {
                outcome.problems().add(problem);
            }
        });
        return outcome;
    }

    static int exit(int failures) {
        return failures == 0 ? Cli.DONE : Cli.SOME_FAILED;
    }
}
