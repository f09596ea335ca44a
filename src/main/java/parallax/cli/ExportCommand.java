package parallax.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import parallax.export.Notes;
import parallax.export.NotesCsv;
import parallax.export.NotesHtml;
import parallax.export.NotesMarkdown;
import parallax.project.Project;
import parallax.project.Reports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parallax export}. */
@Command(name = "export", description = "Writes a project's annotated notes.", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    private enum Format {
        html,
        md,
        csv
    }

    private final Console console;

    @Parameters(index = "0", paramLabel = "PROJECT")
    private Path file;

    @Option(names = "--format", required = true, description = "${COMPLETION-CANDIDATES}.")
    private Format format;

    @Option(names = "-o", paramLabel = "OUT", description = "The file to write; stdout where none is given.")
    private Path target;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (Project project = Project.open(file)) {
            project.settle();
            Notes notes = Reports.notes(project);
            console.write(target, out -> {
                switch (format) {
                    case html -> NotesHtml.write(notes, out);
                    case md -> NotesMarkdown.write(notes, out);
                    case csv -> NotesCsv.write(notes, out);
                }
            });
            return Cli.DONE;
        }
    }
}
