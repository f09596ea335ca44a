package parallax.store;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import parallax.news.Article;
import parallax.news.Quote;
import parallax.statements.Ledger;
import parallax.statements.MatchBook;
import parallax.statements.MatchRun;
import parallax.statements.Newsroom;

/**
 * Prints what one more article costs in a project file of many made-up quotes: {@code IncrementBenchmark [quotes]
 * [file]}. The file is made by one pass over all but a few articles, if it is not there; the few are then added one by
 * one, each in a transaction of its own. Run with {@code -Xmx6g} for a million.
 */
public final class IncrementBenchmark {

    private static final int LATE = 100;
    private static final int AT_ONCE = 2000;
    private static final Set<String> WRITES = Set.of("keep", "post", "unpost", "meet", "leave", "seat", "talk");

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private final Map<Article, List<Quote>> late = new HashMap<>();
    private final Map<String, Long> spent = new TreeMap<>();

    private IncrementBenchmark() {}

    public static void main(String[] args) throws IOException {
        int quotes = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        Path file = args.length > 1
                ? Path.of(args[1])
                : Files.createTempDirectory("parallax").resolve("many.parallax");
        new IncrementBenchmark().run(new Newsroom(quotes, 42), file);
    }

    private void run(Newsroom room, Path file) {
        try (Store store = Store.create(file)) {
            long start = System.nanoTime();
            store.database().write(writing -> load(writing.sql(), room));
            System.out.printf("%,d articles loaded in %.1f s%n", room.articles(), (System.nanoTime() - start) / 1e9);
        }
        System.out.printf("%s: %,d MB%n", file.getFileName(), file.toFile().length() >> 20);
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
            long rest = work.stream().mapToLong(t -> t).sum();
            for (Map.Entry<String, Long> part : spent.entrySet()) {
                System.out.printf("  %s %.1f ms%n", part.getKey(), part.getValue() / 1e6 / work.size());
                rest -= part.getValue();
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

    private boolean load(Sql sql, Newsroom room) {
        MatchRun run = new MatchRun();
        Map<String, Long> numbers = new HashMap<>();
        List<Article> articles = new ArrayList<>();
        Map<String, List<Quote>> quotes = new HashMap<>();
        int step = Math.max(1, room.articles() / LATE);
        for (int i = 0; i < room.articles(); i++) {
            boolean later = i % step == step / 2;
            room.article(i, (article, own) -> {
                if (later) {
                    late.put(article, own);
                } else {
                    numbers.put(article.id(), ArticleTable.insert(sql, article));
                    articles.add(article);
                    quotes.put(article.id(), own);
                }
            });
            if (articles.size() >= AT_ONCE || i == room.articles() - 1) {
                run.read(articles, quotes, id -> numbers.getOrDefault(id, -1L));
                articles.clear();
                quotes.clear();
            }
        }
        MatchRun.Result result = run.match(List.of());
        MatchTable table = new MatchTable(sql);
        table.clear();
        result.fill(table);
        return StatementTable.change(sql, Set.of(), result.rows());
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
                        inside[WRITES.contains(m.getName()) ? 1 : 0] += CLOCK.getCurrentThreadCpuTime() - before;
                    }
                });
        MatchBook.Change change = new MatchBook(timed, table::number)
                .update(List.of(article), Map.of(article.id(), quotes), List.of(), List.of());
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
