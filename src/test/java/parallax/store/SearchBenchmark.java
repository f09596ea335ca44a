package parallax.store;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import parallax.news.Article;
import parallax.news.Region;
import parallax.news.Role;
import parallax.text.Span;

/**
 * Prints how long a search over 100,000 made-up articles takes, beside the bare FTS5 query of the same meaning in the same
 * process, as the rows of a table. One command, once test classes and class path are there:
 *
 * <pre>
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -Xmx512m --enable-native-access=ALL-UNNAMED -cp target/test-classes:target/classes:$(cat target/classpath) \
 *     parallax.store.SearchBenchmark
 * </pre>
 *
 * <p>Each of 30 queries of a kind is run five times, ours and bare in turn, and its quickest run counts; time is processor time of
 * the thread, SQLite included, which other work on the machine does not lengthen much. All is warmed up first.
 */
public final class SearchBenchmark {

    private static final int ARTICLES = 100_000;
    private static final int WORDS = 150;
    private static final int OUTLETS = 60;
    private static final int VOCABULARY = 30_000;
    private static final int QUERIES = 30;
    private static final int RUNS = 5;
    private static final int LIMIT = 50;
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
    private static final long SEED = 20_251_122;
    private static final String BARE = "SELECT a.uuid, a.outlet, a.title, f.rank, snippet(article_words, -1, '[', ']',"
            + " '…', 16) AS n FROM article_words f JOIN article a ON a.id = f.rowid WHERE article_words MATCH ?";

    private final Random random = new Random(SEED);
    private final String[] vocabulary = new String[VOCABULARY];
    private final List<String> texts = new ArrayList<>();

    public static void main(String[] args) throws IOException {
        new SearchBenchmark().run(args.length > 0 ? Integer.parseInt(args[0]) : ARTICLES);
        System.exit(0);
    }

    private void run(int articles) throws IOException {
        Path file = Files.createTempDirectory("search").resolve("large.parallax");
        System.out.printf(
                Locale.ROOT,
                "%s; JDK %s; %d processors; load %.1f%n",
                LocalDate.now(),
                Runtime.version().feature(),
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        for (int i = 0; i < VOCABULARY; i++) {
            vocabulary[i] = word();
        }
        try (Store store = Store.create(file)) {
            long start = System.nanoTime();
            store.database().write(writing -> {
                for (int i = 0; i < articles; i++) {
                    ArticleTable.insert(writing.sql(), article(i));
                }
                return true;
            });
            System.out.printf(
                    Locale.ROOT,
                    "%d articles, %d MB, made up in %.1f s%n%n",
                    articles,
                    Files.size(file) >> 20,
                    (System.nanoTime() - start) / 1e9);
            for (int i = 0; i < 200; i++) {
                String words = i % 2 == 0 ? term() : phrase();
                store.search().find(words + (i % 5 == 0 ? " outlet:\"Outlet 07\" before:2031-05" : ""), LIMIT);
            }
            System.out.println("| p95 of " + QUERIES + " queries | must | ours | bare FTS5 | ratio |");
            System.out.println("|---|---|---|---|---|");
            measure(store, "term", this::term, "");
            measure(store, "common term", () -> vocabulary[random.nextInt(12)], "");
            measure(store, "two terms", () -> term() + " " + vocabulary[random.nextInt(60)], "");
            measure(store, "phrase", this::phrase, "");
            measure(store, "prefix", () -> term().substring(0, 3) + "*", "");
            measure(
                    store,
                    "two filters",
                    () -> vocabulary[random.nextInt(200)],
                    " AND a.outlet = ? AND a.published < ?");
        }
    }

    private void measure(Store store, String what, Supplier<String> query, String filter) {
        double[] ours = new double[QUERIES];
        double[] bare = new double[QUERIES];
        for (int i = 0; i < QUERIES; i++) {
            String words = query.get();
            String outlet = String.format("Outlet %02d", random.nextInt(OUTLETS));
            String before =
                    LocalDate.of(2030, 1, 1).plusDays(random.nextInt(700)).toString();
            String typed = filter.isEmpty() ? words : words + " outlet:\"" + outlet + "\" before:" + before;
            ours[i] = Double.MAX_VALUE;
            bare[i] = Double.MAX_VALUE;
            for (int run = 0; run < RUNS; run++) {
                ours[i] = Math.min(
                        ours[i], millis(() -> store.search().find(typed, LIMIT).size()));
                bare[i] = Math.min(
                        bare[i],
                        millis(() -> store.database().read(sql -> {
                            Object[] args = filter.isEmpty()
                                    ? new Object[] {words, LIMIT}
                                    : new Object[] {words, outlet, before, LIMIT};
                            return sql.query(
                                            BARE + filter + " AND a.removed = 0 ORDER BY f.rank LIMIT ?",
                                            r -> r.textOrNull("n"),
                                            args)
                                    .size();
                        })));
            }
        }
        double mine = p95(ours);
        double theirs = p95(bare);
        System.out.printf(
                Locale.ROOT,
                "| %s | ≤ 1.2 × bare, ≤ 100 ms | %.1f ms | %.1f ms | %.2f |%n",
                what,
                mine,
                theirs,
                mine / theirs);
    }

    private static double p95(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(0.95 * sorted.length) - 1];
    }

    private static double millis(Supplier<?> work) {
        long start = CPU.getCurrentThreadCpuTime();
        work.get();
        return (CPU.getCurrentThreadCpuTime() - start) / 1e6;
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int i = 2 + random.nextInt(3); i > 0; i--) {
            word.append("bdfgklmnprstvz".charAt(random.nextInt(14))).append("aeiou".charAt(random.nextInt(5)));
        }
        return word.toString();
    }

    /** Few words are used often, most seldom, as in any language (Zipf). */
    private String next() {
        double share = Math.pow(VOCABULARY, random.nextDouble());
        return vocabulary[(int) share - 1];
    }

    private String term() {
        return vocabulary[20 + random.nextInt(3_000)];
    }

    private String phrase() {
        String text = texts.get(random.nextInt(texts.size()));
        String[] words = text.split("\\s+");
        int at = random.nextInt(words.length - 3);
        return ("\"" + words[at] + " " + words[at + 1] + " " + words[at + 2] + "\"").replace(".", "");
    }

    private Article article(int number) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < WORDS; i++) {
            text.append(next()).append(i % 12 == 11 ? i % 36 == 35 ? ".\n" : ". " : " ");
        }
        int body = text.length();
        text.append("\nShare this page ").append(next());
        if (number % 100 == 0) {
            texts.add(text.substring(0, body));
        }
        return new Article(
                "a" + number,
                "a" + number + ".txt",
                String.format("Outlet %02d", number % OUTLETS),
                next() + " " + next() + " " + number,
                List.of(),
                LocalDate.of(2030, 1, 1).plusDays(random.nextInt(700)),
                null,
                null,
                "en",
                text.toString(),
                List.of(new Region(new Span(body + 1, text.length()), Role.FURNITURE)));
    }
}
