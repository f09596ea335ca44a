package parallax.quotes;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parallax.Measured;
import parallax.quotes.frames.Scope;

/**
 * Prints how well and how fast quotes are found: tables in Markdown. Argument: the folder with the corpora
 * {@code polnear-dev.jsonl}, {@code german-dev.jsonl}, {@code marks.jsonl} and, for the speed,
 * {@code polnear-train.jsonl}; what is not there is left out.
 */
final class QuotesBenchmark {

    /** The least heap that the program is meant to do with, in MB. */
    private static final int SMALL_HEAP = 256;

    private final Path folder;
    private final List<String> rows = new ArrayList<>();

    private QuotesBenchmark(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        new QuotesBenchmark(Path.of(args[0])).run();
    }

    private void run() throws IOException, InterruptedException {
        System.out.printf(
                Locale.ROOT,
                "%s, commit %s, Java %s, %d processors, load %.1f. Scope: all attributions, as the corpora mark them.%n%n",
                LocalDate.now(),
                commit(),
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        long start = System.nanoTime();
        QuoteFinder finder = new QuoteFinder(Scope.ATTRIBUTION);
        double weights = (System.nanoTime() - start) / 1e6;
        System.out.println("| corpus | articles | direct F1 | content exact F1 | content overlap F1 | kind | mention"
                + " | cue | ECE quotes | ECE speakers |\n|---|---|---|---|---|---|---|---|---|---|");
        if (has("polnear-dev.jsonl")) {
            english(finder);
        }
        if (has("german-dev.jsonl")) {
            QuoteScore german = score("german-dev", finder);
            row("german-dev direct.jaccard F1", "92", "96", german.f1("direct.alike", "direct"));
            row("german-dev content.overlap F1", "65", "75", german.f1("overlap.both", "overlap"));
            error("ECE of quotes, german-dev", german.quotes());
            error("ECE of mentions, german-dev", german.speakers());
        }
        if (has("marks.jsonl")) {
            MarkCases marks = MarkCases.of(folder.resolve("marks.jsonl"), finder);
            row(
                    "marks.jsonl, of " + marks.all(),
                    "41",
                    "41",
                    marks.all() - marks.wrong().size());
        }
        row("weights read, ms", "300", "", weights);
        if (has("polnear-train.jsonl")) {
            speed(folder.resolve("polnear-train.jsonl"));
        }
        System.out.println("\n| measure | must | aim | here |\n|---|---|---|---|\n" + String.join("\n", rows));
    }

    private boolean has(String corpus) {
        return Files.exists(folder.resolve(corpus));
    }

    private void row(String measure, String must, String aim, double here) {
        rows.add(String.format(Locale.ROOT, "| %s | %s | %s | %.1f |", measure, must, aim, here));
    }

    private void error(String measure, List<QuoteScore.Judged> judged) {
        rows.add(String.format(Locale.ROOT, "| %s | .05 | | %.3f |", measure, Reliability.error(judged)));
    }

    private void english(QuoteFinder finder) throws IOException {
        QuoteScore dev = score("polnear-dev", finder);
        row("polnear-dev direct.jaccard F1", "96.5", "98", dev.f1("direct.alike", "direct"));
        row("polnear-dev content.exact F1", "52", "62", dev.f1("content.exact", "content"));
        row("polnear-dev content.overlap F1", "75", "82", dev.f1("overlap.both", "overlap"));
        row("kind", "95", "97", dev.share("kind"));
        row("speaker.mention", "88", "93", dev.share("mention"));
        row("cue", "93", "97", dev.share("cue"));
        System.out.println("\n" + Reliability.table(dev.quotes()));
        EntityScore score = new EntityScore();
        GoldArticle.read(folder.resolve("polnear-dev.jsonl")).forEach(a -> score.add(a, finder.find(a.article())));
        for (String use : List.of("read", "held")) {
            row(
                    "person behind a direct quote, articles %s, of %d".formatted(use, score.size(use)),
                    "78",
                    "85",
                    score.share(use));
        }
        ShortRegions regions = new ShortRegions();
        for (GoldArticle article : GoldArticle.read(folder.resolve("polnear-dev.jsonl"))) {
            regions.add(article, finder.find(article.article()));
        }
        row(
                "one and two words in marks, speech or not, of %d (%.0f %% are speech)"
                        .formatted(regions.all(), regions.speech()),
                "",
                "",
                regions.right());
        error("ECE of quotes, polnear-dev", dev.quotes());
        error("ECE of mentions, polnear-dev", dev.speakers());
        error("ECE of names behind direct quotes, polnear-dev", score.judged());
        System.out.println("Names behind direct quotes:\n\n" + Reliability.table(score.judged()));
    }

    private QuoteScore score(String corpus, QuoteFinder finder) throws IOException {
        List<GoldArticle> articles = GoldArticle.read(folder.resolve(corpus + ".jsonl"));
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

    /** The whole process, the start of Java included; the second run shows that it can do with little memory. */
    private void speed(Path corpus) throws IOException, InterruptedException {
        List<String> command = List.of("quotes", corpus.toString());
        long articles;
        try (var lines = Files.lines(corpus)) {
            articles = lines.count();
        }
        Measured.Cost free = Measured.run(0, command);
        row(
                "documents/s, `quotes` over polnear-train, whole process, by the clock",
                "100",
                "400",
                articles / free.wall());
        row(
                "the same, processor time spread over all processors",
                "100",
                "400",
                articles / free.cpu() * Runtime.getRuntime().availableProcessors());
        row("seconds by the clock", "", "", free.wall());
        row("seconds of processor time, compilation included", "", "", free.cpu());
        row("peak heap, MB", "512", "256", free.heap());
        Measured.Cost small = Measured.run(SMALL_HEAP, command);
        row("peak heap with -Xmx" + SMALL_HEAP + "m, MB", "512", "256", small.heap());
        row("seconds of processor time with it", "", "", small.cpu());
    }

    /** The commit that the sources are at; unknown outside a repository. */
    private static String commit() throws InterruptedException {
        try {
            Process git = new ProcessBuilder("git", "rev-parse", "--short", "HEAD")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return git.waitFor() == 0 ? said : "unknown";
        } catch (IOException e) {
            return "unknown";
        }
    }
}
