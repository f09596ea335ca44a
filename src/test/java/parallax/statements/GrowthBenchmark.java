package parallax.statements;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import parallax.news.Article;
import parallax.news.Quote;

/**
 * Prints what one more article costs beside many: {@code GrowthBenchmark [quotes]}, in memory. A project's own figures
 * come from {@code parallax.store.statements.IncrementBenchmark}.
 */
public final class GrowthBenchmark {

    private static final int LAST = 200;

    private GrowthBenchmark() {}

    public static void main(String[] args) {
        int quotes = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        Newsroom room = new Newsroom(quotes, 42);
        MemoryLedger ledger = new MemoryLedger();
        MatchBook book = new MatchBook(ledger, new Recall(), ledger::number);
        long[] last = new long[LAST];
        for (int i = 0; i < room.articles(); i++) {
            int at = i;
            room.article(i, (article, own) -> last[at % LAST] = add(book, article, own));
        }
        Arrays.sort(last);
        System.out.printf(
                "one article beside %,d quotes, in memory: median %.1f ms, worst of %d %.1f ms%n",
                quotes, last[LAST / 2] / 1e6, LAST, last[LAST - 1] / 1e6);
    }

    private static long add(MatchBook book, Article article, List<Quote> quotes) {
        long start = System.nanoTime();
        book.update(List.of(article), Map.of(article.id(), quotes), List.of(), List.of(), List.of());
        return System.nanoTime() - start;
    }
}
