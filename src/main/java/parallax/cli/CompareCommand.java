package parallax.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import parallax.export.ComparisonCsv;
import parallax.export.ComparisonDocx;
import parallax.export.ComparisonHtml;
import parallax.export.ComparisonJson;
import parallax.export.ComparisonMarkdown;
import parallax.export.ComparisonXlsx;
import parallax.export.OutputFile;
import parallax.export.Scope;
import parallax.news.Article;
import parallax.project.Analysis;
import parallax.project.Project;
import parallax.statements.comparison.Comparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parallax compare}. */
@Command(name = "compare", description = "Lines the same statement up across outlets.", mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

    private enum Format {
        json,
        html,
        csv,
        xlsx,
        md,
        docx;

        boolean text() {
            return this != xlsx && this != docx;
        }
    }

    private final Console console;

    @Mixin
    private Inputs inputs = new Inputs();

    @Option(
            names = "--format",
            defaultValue = "json",
            description = "${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    private Format format = Format.json;

    @Option(
            names = "-o",
            paramLabel = "OUT",
            description = "The file to write; stdout where none is given (not for xlsx and docx).")
    private Path target;

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (target == null && !format.text()) {
            throw new IllegalArgumentException(
                    "A ." + format + " file is not text and cannot be printed: name the file to write with -o OUT.");
        }
        Path file = inputs.project();
        if (file != null) {
            try (Project project = Project.open(file)) {
                project.settle();
                write(project.comparisons().table(), project.name());
            }
            return Cli.DONE;
        }
        List<Article> articles = new ArrayList<>();
        int failed = inputs.read(console, articles::add);
        write(Analysis.compare(articles), "Comparison");
        return Inputs.exit(failed);
    }

    private void write(Comparison table, String title) throws IOException {
        Scope scope = Scope.everything(title, LocalDate.now());
        switch (format) {
            case json -> console.write(target, out -> ComparisonJson.write(table, out));
            case html -> console.write(target, out -> ComparisonHtml.write(table, out));
            case csv -> console.write(target, out -> ComparisonCsv.write(table, out));
            case md -> console.write(target, out -> ComparisonMarkdown.write(table, out));
            case xlsx -> OutputFile.writeBytes(target, out -> ComparisonXlsx.write(table, scope, out));
            case docx -> OutputFile.writeBytes(target, out -> ComparisonDocx.write(table, scope, out));
        }
    }
}
