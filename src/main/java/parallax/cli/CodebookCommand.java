package parallax.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parallax.export.CodebookCsv;
import parallax.export.OutputFile;
import parallax.news.Palette;
import parallax.project.NoteExport;
import parallax.project.NoteFormat;
import parallax.project.Project;
import parallax.store.coding.NewTag;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parallax codebook}. */
@Command(
        name = "codebook",
        description = "Writes a project's codebook alone, or brings one in: a table (.csv) or REFI-QDA (.qdc).",
        mixinStandardHelpOptions = true)
final class CodebookCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "PROJECT")
    private Path file;

    @Option(names = "--import", paramLabel = "FILE", description = "Brings in this codebook; tags that are there stay.")
    private @Nullable Path input;

    @Option(
            names = "-o",
            paramLabel = "OUT",
            description = "The file to write; the table on stdout where none is given.")
    private @Nullable Path target;

    CodebookCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Path source = input;
        try (Project project = source != null && !Files.exists(file) ? Project.create(file) : Project.open(file)) {
            if (source != null) {
                bring(project, source);
            }
            if (target != null || source == null) {
                write(project, target);
            }
            return Cli.DONE;
        }
    }

    private void bring(Project project, Path source) throws Exception {
        if (isExchange(source)) {
            project.bringing(source).run(console).lines().forEach(console::say);
        } else {
            List<NewTag> tags = CodebookCsv.read(source);
            int fresh = project.recoding()
                    .bring(tags, Palette.next(project.codebook().list()));
            console.say(fresh + " of " + tags.size() + " tags came in; the others were in the project already.");
        }
    }

    private void write(Project project, @Nullable Path to) throws Exception {
        if (to == null) {
            table(project, console.out());
            console.out().flush();
        } else if (isExchange(to)) {
            NoteExport.of(NoteFormat.QDC).to(project, to).run(console).lines().forEach(console::say);
        } else {
            OutputFile.write(to, out -> table(project, out));
        }
    }

    private static void table(Project project, Appendable out) throws java.io.IOException {
        CodebookCsv.write(project.codebook().list(), project.tagDetails().list(), out);
    }

    private static boolean isExchange(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".qdc");
    }
}
