package parallax.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import parallax.export.ComparisonCsv;
import parallax.export.ComparisonHtml;
import parallax.export.ComparisonJson;
import parallax.export.ComparisonMarkdown;
import parallax.news.Article;
import parallax.project.Analysis;
import parallax.project.Project;
import parallax.statements.Comparison;
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
        md
    }

    private final Console console;

    @Mixin
    private Inputs inputs = new Inputs();

    @Option(
            names = "--format",
            defaultValue = "json",
            description = "${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    private Format format = Format.json;

    @Option(names = "-o", paramLabel = "OUT", description = "The file to write; stdout where none is given.")
    private Path target;

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Path file = inputs.project();
        if (file != null) {
            try (Project project = Project.open(file)) {
                project.settle();
                print(project.comparisons().table());
            }
            return Cli.DONE;
        }
        List<Article> articles = new ArrayList<>();
        int failed = inputs.read(console, articles::add);
        print(Analysis.compare(articles));
        return Inputs.exit(failed);
    }

    private void print(Comparison table) throws IOException {
        console.write(target, out -> {
            switch (format) {
                case json -> ComparisonJson.write(table, out);
                case html -> ComparisonHtml.write(table, out);
                case csv -> ComparisonCsv.write(table, out);
                case md -> ComparisonMarkdown.write(table, out);
            }
        });
    }
}
