package parallax.quotes;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints how well and how fast quotes are found: a table in Markdown. Argument: the folder with the corpora
 * {@code polnear-dev.jsonl}, {@code german-dev.jsonl} and, for the speed, {@code polnear-train.jsonl}; those that are
 * not there are left out.
 */
final class QuotesBenchmark {

    private QuotesBenchmark() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        long start = System.nanoTime();
        QuoteFinder finder = new QuoteFinder(Scope.ATTRIBUTION);
        System.out.printf(Locale.ROOT, "Weights read in %d ms.%n%n", (System.nanoTime() - start) / 1_000_000);
        System.out.println("| corpus | articles | direct F1 | content exact F1 | content overlap F1 | kind | mention"
                + " | cue | ECE quotes | ECE speakers |\n|---|---|---|---|---|---|---|---|---|---|");
        List<QuoteScore> scores = new ArrayList<>();
        for (String corpus : List.of("polnear-dev", "german-dev")) {
            Path file = folder.resolve(corpus + ".jsonl");
            if (Files.exists(file)) {
                scores.add(row(corpus, GoldArticle.read(file), finder));
            }
        }
        scores.stream().findFirst().ifPresent(s -> System.out.println("\n" + Reliability.table(s.quotes())));
        Path train = folder.resolve("polnear-train.jsonl");
        if (Files.exists(train)) {
            speed(GoldArticle.read(train), finder);
        }
    }

    private static QuoteScore row(String corpus, List<GoldArticle> articles, QuoteFinder finder) {
        QuoteScore score = new QuoteScore();
        articles.forEach(a -> score.add(a, finder.find(a.article())));
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %.3f | %.3f |%n",
                corpus,
                articles.size(),
                score.f1("direct.alike", "direct"),
                score.f1("content.exact", "content"),
                score.f1("overlap.both", "overlap"),
                score.share("kind"),
                score.share("mention"),
                score.share("cue"),
                Reliability.error(score.quotes()),
                Reliability.error(score.speakers()));
        return score;
    }

    /** On all cores, by the clock, with the processor time that it took. */
    private static void speed(List<GoldArticle> articles, QuoteFinder finder) {
        long start = System.nanoTime();
        long quotes = articles.parallelStream()
                .mapToLong(a -> finder.find(a.article()).size())
                .sum();
        double seconds = (System.nanoTime() - start) / 1e9;
        double uptime = ManagementFactory.getRuntimeMXBean().getUptime() / 1e3;
        System.out.printf(
                Locale.ROOT,
                "%d quotes in %d articles: %.0f articles a second on %d cores at load %.1f;%n"
                        + "%.1f seconds since the start of the process.%n",
                quotes,
                articles.size(),
                articles.size() / seconds,
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                uptime);
    }
}
