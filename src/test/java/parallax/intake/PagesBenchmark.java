package parallax.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parallax.export.ArticlesJsonl;
import parallax.news.Article;

/**
 * How well and how fast articles come out of saved pages and plain lines. Its argument is the folder with the corpora and
 * their scorer ({@code ../shared} where none is given); it needs python3, tar and xz, and says so where one is missing.
 * Speed is the processor time of one thread, the least of some passes after one to warm up.
 */
public final class PagesBenchmark {

    private static final int PASSES = 3;

    private final Path shared;
    private final Path work;

    private PagesBenchmark(Path shared, Path work) {
        this.shared = shared;
        this.work = work;
    }

    /** @throws IOException if a corpus cannot be read */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path shared = Path.of(args.length == 0 ? "../shared" : args[0]);
        if (!Files.exists(shared.resolve("gold/pages"))) {
            System.out.printf("%s/gold/pages is not here, so there is nothing to measure.%n", shared);
            return;
        }
        Path work = Files.createTempDirectory("pages");
        try {
            PagesBenchmark benchmark = new PagesBenchmark(shared, work);
            System.out.println("| measure | must | aim | here |\n|---|---|---|---|");
            benchmark.news();
            benchmark.segments();
            LinesScore.print(shared.resolve("gold/pages"), shared.resolve("articles/seeds"));
        } finally {
            try (Stream<Path> all = Files.walk(work)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private void news() throws IOException, InterruptedException {
        JsonNode score = score("news");
        row("news pages: body F1", ".935", ".950", score.path("body").path("f1"));
        row("news pages: body precision", "", "", score.path("body").path("p"));
        row("news pages: body recall", "", "", score.path("body").path("r"));
        row("news pages: title", ".92", ".94", score.path("title"));
        row("news pages: author F1", ".85", ".88", score.path("author").path("f1"));
        row(
                "news pages: author named where there is none",
                ".20",
                ".10",
                score.path("author").path("false"));
        row("news pages: date", ".85", ".90", score.path("date").path("right"));
    }

    private void segments() throws IOException, InterruptedException {
        JsonNode score = score("segments");
        row("mixed pages: segments F1", ".925", ".935", score.path("segments").path("f1"));
        row("mixed pages: segments precision", "", "", score.path("segments").path("p"));
        row("mixed pages: segments recall", "", "", score.path("segments").path("r"));
        row("mixed pages: title", ".77", ".80", score.path("title"));
        row(
                "mixed pages: author named where there is none",
                ".20",
                ".10",
                score.path("author").path("false"));
        row("mixed pages: date", ".87", ".90", score.path("date").path("right"));
    }

    private static void row(String measure, String must, String aim, JsonNode value) {
        System.out.printf(Locale.ROOT, "| %s | %s | %s | %.4f |%n", measure, must, aim, value.asDouble());
    }

    /** Unpacks a set of pages, reads them, times that, and asks the scorer. */
    private JsonNode score(String set) throws IOException, InterruptedException {
        Path corpora = shared.resolve("gold/pages");
        Tool.run(List.of("tar", "-xJf", corpora.resolve(set + "-html.tar.xz").toString(), "-C", work.toString()));
        List<Path> pages = Intake.files(List.of(work.resolve(set)), System.err::println);
        Path out = work.resolve(set + ".jsonl");
        Intake intake = new Intake();
        try (BufferedWriter writer = Files.newBufferedWriter(out)) {
            for (Path page : pages) {
                intake.read(page, Intake.Given.NOTHING, new Writing(writer));
            }
        }
        speed(set, pages, intake);
        Path gold = corpora.resolve(set + "-gold.json.xz");
        JsonMapper mapper = JsonMapper.builder().build();
        new OutletsScore()
                .print(
                        set.equals("news") ? "news" : "mixed",
                        mapper.readTree(Tool.run(List.of("xz", "-dc", gold.toString()))),
                        out);
        String json = Tool.run(List.of(
                "python3",
                shared.resolve("score/score_pages.py").toString(),
                gold.toString(),
                out.toString(),
                "--json"));
        return mapper.readTree(json);
    }

    private static void speed(String set, List<Path> pages, Intake intake) throws IOException {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int pass = 0; pass < PASSES; pass++) {
            long start = threads.getCurrentThreadCpuTime();
            Writing nowhere = new Writing(null);
            pages.forEach(page -> intake.read(page, Intake.Given.NOTHING, nowhere));
            least = Math.min(least, threads.getCurrentThreadCpuTime() - start);
        }
        long bytes = 0;
        for (Path page : pages) {
            bytes += Files.size(page);
        }
        System.out.printf(
                Locale.ROOT,
                "| %s: pages a second of processor time, %d kB a page | 100 | 200 | %.0f |%n",
                set.equals("news") ? "news pages" : "mixed pages",
                bytes / pages.size() / 1000,
                pages.size() / (least / 1e9));
    }

    /** @param out null where the articles are only counted on */
    private record Writing(@Nullable Appendable out) implements Intake.Sink {

        @Override
        public void article(Article article) {
            if (out != null) {
                try {
                    ArticlesJsonl.write(article, out);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }

        @Override
        public void failed(Path input, String problem) {
            if (out != null) {
                System.err.println(problem);
            }
        }
    }

    /** Programs of the system that unpack and score. */
    static final class Tool {

        private Tool() {}

        /** What a program prints. @throws IOException if it is not here or fails */
        static String run(List<String> command) throws IOException, InterruptedException {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IOException("%s failed.".formatted(String.join(" ", command)));
            }
            return said;
        }
    }
}
