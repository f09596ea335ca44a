package parallax.store.statements;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import parallax.news.Article;
import parallax.news.Quote;
import parallax.statements.Ledger;
import parallax.statements.MatchBook;
import parallax.statements.MatchRun;
import parallax.statements.Newsroom;
import parallax.statements.Recall;
import parallax.statements.StatementRow;
import parallax.store.Store;
import parallax.store.articles.ArticleTable;
import parallax.store.file.Sql;

/**
 * Prints what one more article costs in a project file of many made-up quotes: {@code IncrementBenchmark [quotes] [periods]
 * [file]}. The file is made by one pass over all but a few articles; the few are then added one by one, each in a
 * transaction of its own. Periods follow one another in time, each with as many quotes as told: the first is matched, the
 * others repeat what is kept of it, weeks later and under features of their own. So the few meet the same news, as dense
 * as ever, in files of different size, and the largest is made in minutes. Run with {@code -Xmx3g}.
 */
public final class IncrementBenchmark {

    private static final int LATE = 100;
    private static final int AT_ONCE = 2000;
    private static final Set<String> WRITES = Set.of("keep", "post", "unpost", "part", "meet", "leave", "seat", "talk");

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private final Map<Article, List<Quote>> late = new HashMap<>();
    private final Recall recall = new Recall();
    private final Map<String, Long> spent = new TreeMap<>();

    private IncrementBenchmark() {}

    public static void main(String[] args) throws IOException {
        int quotes = args.length > 0 ? Integer.parseInt(args[0]) : 31_250;
        int periods = args.length > 1 ? Integer.parseInt(args[1]) : 32;
        Path file = args.length > 2
                ? Path.of(args[2])
                : Files.createTempDirectory("parallax").resolve("many.parallax");
        new IncrementBenchmark().run(new Newsroom(quotes, 42), periods, file);
    }

    private void run(Newsroom room, int periods, Path file) {
        long begun = System.nanoTime();
        Store.create(file).close();
        load(room, periods, file);
        System.out.printf(
                "%,d times %,d articles loaded in %.1f s; %,d MB%n",
                periods,
                room.articles(),
                (System.nanoTime() - begun) / 1e9,
                file.toFile().length() >> 20);
        try (Store store = Store.open(file)) {
            List<Long> times = new ArrayList<>();
            List<Long> work = new ArrayList<>();
            late.forEach((article, quotes) -> {
                long start = System.nanoTime();
                long worked = CLOCK.getCurrentThreadCpuTime();
                store.database().write(writing -> add(writing.sql(), article, quotes));
                times.add(System.nanoTime() - start);
                work.add(CLOCK.getCurrentThreadCpuTime() - worked);
            });
            print("one article more, by the clock", times);
            print("  of processor time", work);
            print("  … of the later half", work.subList(work.size() / 2, work.size()));
            long rest = work.stream().mapToLong(t -> t).sum();
            for (Map.Entry<String, Long> part : spent.entrySet()) {
                System.out.printf("  %s %.1f ms%n", part.getKey(), part.getValue() / 1e6 / work.size());
                rest -= part.getKey().startsWith(" ") ? 0 : part.getValue();
            }
            System.out.printf("  committing %.1f ms (parts are means of processor time)%n", rest / 1e6 / work.size());
        }
    }

    private static void print(String what, List<Long> nanos) {
        long[] sorted = nanos.stream().mapToLong(t -> t).sorted().toArray();
        System.out.printf(
                "%s: median %.1f ms, nine of ten %.1f ms, worst of %d %.1f ms%n",
                what,
                sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length * 9 / 10] / 1e6,
                sorted.length,
                sorted[sorted.length - 1] / 1e6);
    }

    /** Hands out all articles but the late ones, which are kept. */
    private void room(Newsroom room, BiConsumer<Article, List<Quote>> to) {
        int step = Math.max(1, room.articles() / LATE);
        for (int i = 0; i < room.articles(); i++) {
            boolean later = i % step == step / 2;
            room.article(i, (article, own) -> {
                if (later) {
                    late.put(article, own);
                } else {
                    to.accept(article, own);
                }
            });
        }
    }

    /** Fills a file in one go. Without what keeps it whole if the machine stops, and without the texts of articles. */
    private void load(Newsroom room, int periods, Path file) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Sql sql = new Sql(connection, file)) {
            sql.query("PRAGMA journal_mode = OFF", r -> r.text("journal_mode"));
            sql.script("PRAGMA synchronous = OFF");
            sql.script("PRAGMA cache_size = -400000");
            sql.script("BEGIN");
            MatchRun.Result result = matched(room, sql);
            MatchTable table = new MatchTable(sql);
            table.clear();
            result.fill(table);
            write(sql, new TreeMap<>(result.rows()));
            Periods.repeat(sql, periods);
            sql.script("COMMIT");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private MatchRun.Result matched(Newsroom room, Sql sql) {
        MatchRun run = new MatchRun();
        Map<String, Long> numbers = new HashMap<>();
        List<Article> articles = new ArrayList<>();
        Map<String, List<Quote>> quotes = new HashMap<>();
        room(room, (article, own) -> {
            numbers.put(article.id(), ArticleTable.insert(sql, article.withText("")));
            articles.add(article);
            quotes.put(article.id(), own);
            if (articles.size() >= AT_ONCE) {
                run.read(articles, quotes, id -> numbers.getOrDefault(id, -1L));
                articles.clear();
                quotes.clear();
            }
        });
        run.read(articles, quotes, id -> numbers.getOrDefault(id, -1L));
        return run.match(List.of(), List.of());
    }

    /** Some thousand at a time, what is of one occasion together. */
    private static void write(Sql sql, Map<Long, StatementRow> rows) {
        List<Map.Entry<Long, StatementRow>> ordered = new ArrayList<>(rows.entrySet());
        ordered.sort(Comparator.comparing(e -> e.getValue().sitting()));
        Map<Long, StatementRow> some = new TreeMap<>();
        for (int i = 0; i < ordered.size(); i++) {
            some.put(ordered.get(i).getKey(), ordered.get(i).getValue());
            String sitting = ordered.get(i).getValue().sitting();
            boolean last = i + 1 == ordered.size()
                    || !sitting.equals(ordered.get(i + 1).getValue().sitting());
            if (last && some.size() >= AT_ONCE || i + 1 == ordered.size()) {
                StatementTable.change(sql, Set.of(), some);
                some.clear();
            }
        }
    }

    private boolean add(Sql sql, Article article, List<Quote> quotes) {
        long start = CLOCK.getCurrentThreadCpuTime();
        ArticleTable.insert(sql, article);
        long inserted = CLOCK.getCurrentThreadCpuTime();
        MatchTable table = new MatchTable(sql);
        long[] inside = new long[2];
        Ledger timed = (Ledger) Proxy.newProxyInstance(
                Ledger.class.getClassLoader(), new Class<?>[] {Ledger.class}, (p, m, a) -> {
                    long before = CLOCK.getCurrentThreadCpuTime();
                    try {
                        return m.invoke(table, a);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    } finally {
                        long took = CLOCK.getCurrentThreadCpuTime() - before;
                        inside[WRITES.contains(m.getName()) ? 1 : 0] += took;
                        spend("  " + m.getName(), took);
                    }
                });
        MatchBook.Change change = new MatchBook(timed, recall, table::number)
                .update(List.of(article), Map.of(article.id(), quotes), List.of(), List.of(), List.of());
        long matched = CLOCK.getCurrentThreadCpuTime();
        StatementTable.change(sql, change.gone(), change.rows());
        spend("the article's row", inserted - start);
        spend("looking up", inside[0]);
        spend("reading, scoring, clustering, laying out", matched - inserted - inside[0] - inside[1]);
        spend("writing the index", inside[1]);
        spend("writing statements", CLOCK.getCurrentThreadCpuTime() - matched);
        return true;
    }

    private void spend(String on, long nanos) {
        spent.merge(on, nanos, Long::sum);
    }
}
