package parallax.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import parallax.intake.Intake;
import parallax.project.ImportReport;
import parallax.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parallax import}: makes the project where there is none. */
@Command(name = "import", description = "Brings articles into a project.", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "PROJECT", description = "The project; made where it does not exist.")
    private Path file;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "INPUT", description = "A file or a folder.")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--outlet", paramLabel = "NAME", description = "The outlet of all of them.")
    private String outlet;

    @Option(names = "--published", paramLabel = "DATE", description = "The day all of them appeared, as 2026-11-22.")
    private LocalDate published;

    @Option(
            names = "--language",
            paramLabel = "XX",
            converter = LanguageCode.class,
            description = "The language of all of them, in two letters; else each article's words decide.")
    private String language;

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        try (Project project = Files.exists(file) ? Project.open(file) : Project.create(file)) {
            ImportReport report = project.importing(paths, new Intake.Given(outlet, published, language))
                    .run(console);
            project.settle();
            report.known().forEach(console::say);
            report.problems().forEach(console::say);
            console.say(
                    report.imported().size() + " imported, " + report.known().size() + " already there, "
                            + report.problems().size() + " failed.");
            return Inputs.exit(report.problems().size());
        }
    }
}
