package parallax.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import parallax.export.ImportCsv;
import parallax.export.OutputFile;
import parallax.intake.Intake;
import parallax.project.ImportReport;
import parallax.project.Project;
import parallax.store.articles.ImportRow;
import parallax.store.articles.ImportRow.Doubt;
import parallax.store.articles.ImportRow.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parallax import}: makes the project where there is none. */
@Command(name = "import", description = "Brings articles into a project.", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "PROJECT", description = "The project; made where it does not exist.")
    private Path file;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "INPUT",
            description = "A file, a folder or the address of a page.")
    private List<String> inputs = new ArrayList<>();

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

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Writes what became of every file and article into a CSV file.")
    private Path csv;

    @Mixin
    private TableOptions tables = new TableOptions();

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        if (Exchanges.are(inputs)) {
            return new Exchanges(console).bring(file, inputs);
        }
        try (Project project = Files.exists(file) ? Project.open(file) : Project.create(file)) {
            List<ImportReport> reports = reports(project);
            project.settle();
            ImportReport report = new ImportReport(
                    0, reports.stream().flatMap(r -> r.rows().stream()).toList(), false);
            List<ImportRow> rows = reports.stream()
                    .flatMap(r -> r.number() == 0 ? r.rows().stream() : project.imported(r.number()).stream())
                    .toList();
            rows.stream().map(ImportCommand::told).filter(s -> !s.isEmpty()).forEach(console::say);
            if (csv != null) {
                OutputFile.write(csv, out -> ImportCsv.write(rows, out));
            }
            console.say(summary(report, rows));
            return Inputs.exit(report.problems().size());
        }
    }

    /** What there is to say of a row; a note of a new article names it first. */
    private static String told(ImportRow row) {
        return row.outcome() != Outcome.NEW || row.sentence().isEmpty()
                ? row.sentence()
                : row.file() + ": " + row.sentence();
    }

    /** Imports files and folders together, then fetches each address. */
    private List<ImportReport> reports(Project project) throws Exception {
        Intake.Given given = new Intake.Given(outlet, published, language, tables.said());
        List<ImportReport> reports = new ArrayList<>();
        List<Path> files =
                inputs.stream().filter(i -> !isAddress(i)).map(Path::of).toList();
        if (!files.isEmpty()) {
            reports.add(project.importing(files, given).run(console));
        }
        for (String address : inputs.stream().filter(ImportCommand::isAddress).toList()) {
            console.say("Fetching " + address);
            reports.add(project.fetching(address, given).run(console));
        }
        return reports;
    }

    /** One that cannot be fetched is told so, and is not looked for on the disk. */
    private static boolean isAddress(String input) {
        return input.matches("[A-Za-z][A-Za-z0-9+.-]+://.*");
    }

    private static String summary(ImportReport report, List<ImportRow> rows) {
        int count = report.count(Outcome.VERSION);
        String versions = count == 0 ? "" : count + (count == 1 ? " new version, " : " new versions, ");
        return report.count(Outcome.NEW) + " imported, " + versions
                + report.known().size() + " already there, " + report.problems().size() + " failed." + uncertain(rows);
    }

    private static String uncertain(List<ImportRow> rows) {
        List<String> parts = new ArrayList<>();
        for (Doubt doubt : Doubt.values()) {
            long count = rows.stream().filter(r -> r.doubts().contains(doubt)).count();
            if (count > 0) {
                parts.add(count
                        + switch (doubt) {
                            case OUTLET -> " without an outlet";
                            case DATE -> " without a date";
                            case LANGUAGE -> " without a language";
                            case TEASER -> " with hardly any text";
                        });
            }
        }
        return parts.isEmpty() ? "" : " Uncertain: " + String.join(", ", parts) + ".";
    }
}
