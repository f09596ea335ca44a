package parallax.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import parallax.export.QuotesCsv;
import parallax.export.QuotesJsonl;
import parallax.news.Article;
import parallax.news.Quote;
import parallax.project.Project;
import parallax.quotes.QuoteFinder;
import parallax.quotes.Scope;
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

    private record Found(Article article, List<Quote> quotes) {}

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
        Writer out = console.out();
        QuotesCsv csv = format == Format.csv ? new QuotesCsv(out) : null;
        Path file = inputs.project();
        if (file != null) {
            try (Project project = Project.open(file)) {
                project.settle();
                var quotes = project.quotes().forMatching();
                for (Article article : project.articles().all()) {
                    print(new Found(article, quotes.getOrDefault(article.id(), List.of())), csv);
                }
            }
            return Cli.DONE;
        }
        QuoteFinder finder = new QuoteFinder(speechOnly ? Scope.SPEECH : Scope.ATTRIBUTION);
        try (var work = new InOrder<Article, Found>(a -> new Found(a, finder.find(a)), found -> print(found, csv))) {
            int failed = inputs.read(console, work::add);
            work.finish();
            return Inputs.exit(failed);
        }
    }

    private void print(Found found, QuotesCsv csv) {
        try {
            switch (format) {
                case jsonl -> QuotesJsonl.write(found.article(), found.quotes(), console.out());
                case csv -> csv.write(found.article(), found.quotes());
                case table -> table(found);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void table(Found found) throws IOException {
        String text = found.article().text();
        console.out().append(found.article().source()).append('\n');
        for (Quote quote : found.quotes()) {
            String speaker = quote.speaker() == null || quote.speaker().name() == null
                    ? "?"
                    : quote.speaker().name();
            String cue = quote.cue() == null ? "" : quote.cue().of(text);
            console.out()
                    .append(String.format(
                            "  %-8s  %-28s  %-14s  %s%n",
                            quote.kind().word(),
                            Columns.fit(speaker, 28),
                            Columns.fit(cue, 14),
                            Columns.fit(quote.text(text), 100)));
        }
    }
}
