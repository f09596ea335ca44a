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
import java.util.function.Supplier;
import parallax.store.search.Search;

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
 * <p>The bare query asks an FTS5 table of the same tokenizer over the same whole texts, in which nothing is folded away; it
 * fetches the same columns of the same number of articles in the order of their rank, with {@code snippet()} of 32 words.
 * With filters these are conditions on the joined article, put so that FTS5 is asked once (a query that leaves the order
 * to SQLite's planner takes seconds). Each of 60 queries of a kind is run three times, ours and bare in turn, and its
 * quickest run counts; time is processor time of the thread, SQLite included, which other work on the machine does not lengthen
 * much. All is warmed up first. Arguments: how many articles; a file to keep the project in, or take it from; a word
 * of the kinds of queries that alone are measured.
 */
public final class SearchBenchmark {

    private static final int ARTICLES = 100_000;
    private static final int QUERIES = 60;
    private static final int RUNS = 3;
    private static final int LIMIT = 50;
    private static final int PLACES = 1_000;
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
    private static final String BARE =
            "SELECT a.uuid, coalesce(a.outlet, a.file) AS source, coalesce(a.title, a.file) AS"
                    + " title, a.published, f.rank AS rank, snippet(bare_words, 1, '[', ']', '…', 32) AS n"
                    + " FROM bare_words f CROSS JOIN article a ON a.id = f.rowid WHERE bare_words MATCH ? AND a.removed = 0";

    private final Store store;
    private final Haystack hay;
    private final String only;

    private SearchBenchmark(Store store, Haystack hay, String only) {
        this.only = only;
        this.store = store;
        this.hay = hay;
    }

    /** What is typed, and the bare query for it. */
    private record Query(String typed, String sql, Object... args) {}

    public static void main(String[] args) throws IOException {
        int articles = args.length > 0 ? Integer.parseInt(args[0]) : ARTICLES;
        Path file = args.length > 1
                ? Path.of(args[1])
                : Files.createTempDirectory("search").resolve("large.parallax");
        System.out.printf(
                Locale.ROOT,
                "%s; JDK %s; %d processors; load %.1f%n",
                LocalDate.now(),
                Runtime.version().feature(),
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        Haystack hay = new Haystack(articles);
        long start = System.nanoTime();
        boolean kept = Files.exists(file);
        try (Store store = kept ? Store.open(file) : Store.create(file)) {
            if (!kept) {
                hay.fill(store);
                hay.tag(store);
                bare(store);
            }
            System.out.printf(
                    Locale.ROOT,
                    "%d articles, %d MB, made up in %.1f s%n%n",
                    articles,
                    Files.size(file) >> 20,
                    (System.nanoTime() - start) / 1e9);
            new SearchBenchmark(store, hay, args.length > 2 ? args[2] : "").run();
        }
        System.exit(0);
    }

    private static void bare(Store store) {
        store.database().write(writing -> {
            writing.sql()
                    .script("CREATE VIRTUAL TABLE bare_words USING fts5(title, text, content = 'article',"
                            + " content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2')");
            writing.sql().script("INSERT INTO bare_words(bare_words) VALUES ('rebuild')");
            return true;
        });
    }

    private void run() {
        for (int i = 0; i < 300; i++) {
            run(i % 2 == 0 ? words(hay.term()) : filtered(), LIMIT);
        }
        System.out.println("| p95 of " + QUERIES + " queries | must | ours | bare FTS5 | ratio | ours, " + PLACES
                + " places in context |");
        System.out.println("|---|---|---|---|---|---|");
        measure("term", () -> words(hay.term()));
        measure("two terms", () -> words(hay.term() + " " + hay.common(60)));
        measure("phrase", () -> words(hay.phrase(store)));
        measure("prefix", () -> words(hay.prefix()));
        measure("two filters: outlet and date", this::filtered);
        measure("two filters: from one day to another", this::between);
        measure("two filters: speaker and kind", this::said);
        measure("two filters: tag and date", this::tagged);
        measure("a word that stands in half of all articles", () -> words(hay.common(12)));
    }

    private static Query words(String typed) {
        return new Query(typed, BARE + " ORDER BY f.rank LIMIT ?", typed);
    }

    private Query filtered() {
        String word = hay.common(200);
        String outlet = hay.outlet();
        String before = hay.day().toString();
        return new Query(
                word + " outlet:\"" + outlet + "\" before:" + before,
                BARE + " AND a.outlet = ? AND a.published < ? ORDER BY f.rank LIMIT ?",
                word,
                outlet,
                before);
    }

    private Query between() {
        String word = hay.common(200);
        LocalDate from = hay.day();
        LocalDate to = from.plusDays(90);
        return new Query(
                word + " after:" + from + " before:" + to,
                BARE + " AND a.published >= ? AND a.published < ? ORDER BY f.rank LIMIT ?",
                word,
                from.toString(),
                to.toString());
    }

    /** The bare query finds the articles that have such a quote; ours only those in which the word stands in it. */
    private Query said() {
        String word = hay.common(200);
        String name = hay.speaker(hay.speakerNumber());
        return new Query(
                word + " speaker:\"" + name + "\" kind:direct",
                BARE + " AND EXISTS (SELECT 1 FROM quote q WHERE q.article = a.id AND q.name = ? AND q.kind = 'direct')"
                        + " ORDER BY f.rank LIMIT ?",
                word,
                name);
    }

    private Query tagged() {
        String word = hay.common(200);
        String before = hay.day().toString();
        return new Query(
                word + " tag:doubt before:" + before,
                BARE + " AND EXISTS (SELECT 1 FROM annotation n JOIN annotation_tag t ON t.annotation = n.uuid WHERE"
                        + " n.article = a.id) AND a.published < ? ORDER BY f.rank LIMIT ?",
                word,
                before);
    }

    private void measure(String what, Supplier<Query> queries) {
        if (!what.contains(only)) {
            return;
        }
        double[] ours = new double[QUERIES];
        double[] bare = new double[QUERIES];
        double[] context = new double[QUERIES];
        Arrays.fill(ours, Double.MAX_VALUE);
        Arrays.fill(bare, Double.MAX_VALUE);
        for (int i = 0; i < QUERIES; i++) {
            Query query = queries.get();
            for (int run = 0; run < RUNS; run++) {
                ours[i] = Math.min(ours[i], millis(() -> run(query, LIMIT)));
                bare[i] = Math.min(bare[i], millis(() -> bare(query)));
            }
            context[i] = Math.min(context(query), context(query));
        }
        System.out.printf(
                Locale.ROOT,
                "| %s | ≤ 1.2 × bare, ≤ 100 ms | %.1f ms | %.1f ms | %.2f | %.1f ms |%n",
                what,
                p95(ours),
                p95(bare),
                p95(ours) / p95(bare),
                p95(context));
    }

    private double context(Query query) {
        return millis(() -> store.search().passages(query.typed(), PLACES).size());
    }

    private int run(Query query, int limit) {
        return store.search().find(query.typed(), limit).size();
    }

    private int bare(Query query) {
        List<Object> args = new ArrayList<>(List.of(query.args()));
        args.add(LIMIT);
        return store.database()
                .read(sql -> sql.query(
                        query.sql(),
                        r -> new Search.Hit(
                                r.text("uuid"),
                                r.text("source"),
                                r.text("title"),
                                new parallax.text.Span(0, 0),
                                String.valueOf(r.textOrNull("n")),
                                r.date("published") == null),
                        args.toArray()))
                .size();
    }

    private static double p95(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(0.95 * sorted.length) - 1];
    }

    private static double millis(Supplier<Integer> work) {
        long start = CPU.getCurrentThreadCpuTime();
        work.get();
        return (CPU.getCurrentThreadCpuTime() - start) / 1e6;
    }
}
