package parallax.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import parallax.export.QuotesCsv;
import parallax.export.QuotesJsonl;
import parallax.news.Article;
import parallax.news.Quote;
import parallax.project.Project;
import parallax.quotes.QuoteFinder;
import parallax.quotes.frames.Scope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parallax quotes}: streams, in input order, on all cores. */
@Command(name = "quotes", description = "Finds who said what.", mixinStandardHelpOptions = true)
final class QuotesCommand implements Callable<Integer> {

    private enum Format {
        jsonl,
        csv,
        table
    }

    private final Console console;

    @Mixin
    private Inputs inputs = new Inputs();

    @Option(
            names = "--format",
            defaultValue = "jsonl",
            description = "${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    private Format format = Format.jsonl;

    @Option(names = "--speech-only", description = "Leaves out belief and intention (“expects”, “wants”).")
    private boolean speechOnly;

    QuotesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (format == Format.csv) {
            QuotesCsv.head(console.out());
        }
        Path file = inputs.project();
        if (file != null) {
            try (Project project = Project.open(file)) {
                project.settle();
                var quotes = project.quotes().forMatching();
                for (Article article : project.articles().all()) {
                    print(rendered(article, quotes.getOrDefault(article.id(), List.of())));
                }
            }
            return Cli.DONE;
        }
        QuoteFinder finder = new QuoteFinder(speechOnly ? Scope.SPEECH : Scope.ATTRIBUTION);
        return Inputs.exit(inputs.read(console, a -> rendered(a, finder.find(a)), this::print));
    }

    private void print(String lines) {
        try {
            console.out().append(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines that one article gives; made where its quotes are found, on any thread. */
    private String rendered(Article article, List<Quote> quotes) {
        StringBuilder out = new StringBuilder();
        try {
            switch (format) {
                case jsonl -> QuotesJsonl.write(article, quotes, out);
                case csv -> QuotesCsv.write(article, quotes, out);
                case table -> table(article, quotes, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static void table(Article article, List<Quote> quotes, StringBuilder out) {
        String text = article.text();
        out.append(article.source()).append('\n');
        for (Quote quote : quotes) {
            String speaker = quote.speaker() == null || quote.speaker().name() == null
                    ? "?"
                    : quote.speaker().name();
            String cue = quote.cue() == null ? "" : quote.cue().of(text);
            out.append(String.format(
                    "  %-8s  %-28s  %-14s  %s%n",
                    quote.kind().word(),
                    Columns.fit(speaker, 28),
                    Columns.fit(cue, 14),
                    Columns.fit(quote.text(text), 100)));
        }
    }
}
