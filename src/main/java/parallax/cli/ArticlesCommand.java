package parallax.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import parallax.export.ArticlesJsonl;
import parallax.news.Article;
import parallax.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parallax articles}. */
@Command(name = "articles", description = "Shows what intake makes of each input.", mixinStandardHelpOptions = true)
final class ArticlesCommand implements Callable<Integer> {

    private enum Format {
        jsonl,
        txt
    }

    private final Console console;

    @Mixin
    private Inputs inputs = new Inputs();

    @Option(
            names = "--format",
            defaultValue = "jsonl",
            description = "${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    private Format format = Format.jsonl;

    ArticlesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path file = inputs.project();
        if (file != null) {
            try (Project project = Project.open(file)) {
                project.articles().all().forEach(this::print);
            }
            return Cli.DONE;
        }
        return Inputs.exit(inputs.read(console, this::print));
    }

    private void print(Article article) {
        try {
            if (format == Format.jsonl) {
                ArticlesJsonl.write(article, console.out());
            } else {
                console.out().append(article.text()).append("\n\f\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
