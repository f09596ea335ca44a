package parallax.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parallax.export.LossReport;
import parallax.export.notes.Arrangement;
import parallax.export.notes.Selection;
import parallax.export.refi.RefiProfile;
import parallax.project.NoteExport;
import parallax.project.NoteFormat;
import parallax.project.Project;
import parallax.project.Reports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parallax export}. */
@Command(name = "export", description = "Writes a project's annotated notes.", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "PROJECT")
    private Path file;

    @Option(names = "--format", required = true, description = "${COMPLETION-CANDIDATES}.")
    private NoteFormat format;

    @Option(
            names = "-o",
            paramLabel = "OUT",
            description = "The file to write; stdout where none is given (not for docx, xlsx, pdf and qdpx).")
    private Path target;

    @Option(names = "--tag", paramLabel = "NAME", description = "Only marks with this tag or one below it; repeatable.")
    private List<String> tags = List.of();

    @Option(names = "--speaker", paramLabel = "NAME", description = "Only marks in this speaker's quotes; repeatable.")
    private List<String> speakers = List.of();

    @Option(names = "--outlet", paramLabel = "NAME", description = "Only articles of this outlet; repeatable.")
    private List<String> outlets = List.of();

    @Option(names = "--article", paramLabel = "NAME", description = "Only this article: file, title or id; repeatable.")
    private List<String> articles = List.of();

    @Option(names = "--from", paramLabel = "DATE", description = "Only articles of this day or later (2026-03-31).")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "Only articles of this day or earlier.")
    private @Nullable LocalDate to;

    @Option(names = "--search", paramLabel = "QUERY", description = "Only marks that hold or are what this finds.")
    private String search = "";

    @Option(
            names = "--plain",
            description = "csv: for programs only; no byte order mark, nothing before what a spreadsheet would run.")
    private boolean plain;

    @Option(
            names = "--by",
            defaultValue = "ARTICLE",
            description = "docx: ${COMPLETION-CANDIDATES}; article writes the articles whole, the others a report.")
    private Arrangement by = Arrangement.ARTICLE;

    @Option(
            names = "--profile",
            defaultValue = "STANDARD",
            description = "qdpx: ${COMPLETION-CANDIDATES}; how places are counted and lines end.")
    private RefiProfile profile = RefiProfile.STANDARD;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        if (target == null && !format.text()) {
            throw new IllegalArgumentException("A ." + format.ending()
                    + " file is not text and cannot be printed: name the file to write with -o OUT.");
        }
        Selection selection = new Selection(
                Set.copyOf(tags), Set.copyOf(speakers), Set.copyOf(outlets), Set.copyOf(articles), from, to, search);
        try (Project project = Project.open(file)) {
            project.settle();
            List<String> unknown =
                    selection.equals(Selection.ALL) ? List.of() : selection.unknown(Reports.notes(project));
            if (!unknown.isEmpty()) {
                throw new IllegalArgumentException(String.join(" ", unknown));
            }
            NoteExport export = new NoteExport(format, selection, by, profile, plain);
            LossReport losses = target == null
                    ? export.to(project, new Printed(console), console)
                    : export.to(project, target).run(console);
            if (!losses.losses().isEmpty()) {
                console.say("What the file has no place for:");
                losses.lines().forEach(line -> console.say("  " + line));
            }
            return Cli.DONE;
        }
    }

    /** Stdout as bytes. */
    private static final class Printed extends OutputStream {

        private final Console console;
        private final java.io.ByteArrayOutputStream kept = new java.io.ByteArrayOutputStream();

        Printed(Console console) {
            this.console = console;
        }

        @Override
        public void write(int b) {
            kept.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            kept.write(bytes, from, length);
        }

        @Override
        public void flush() throws IOException {
            console.out().write(kept.toString(StandardCharsets.UTF_8));
            console.out().flush();
            kept.reset();
        }
    }
}
