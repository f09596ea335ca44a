package parallax.store.search;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import parallax.store.file.Marked;
import parallax.store.file.Row;
import parallax.store.file.Shown;
import parallax.store.file.Sql;
import parallax.text.Span;

/**
 * Finds articles. First they are ranked, by their numbers alone and only those that the fields let through; then the words
 * are marked in no more of them than are wanted.
 */
final class ArticleSearch {

    private static final String COLUMNS = "SELECT a.id, a.uuid, coalesce(a.outlet, a.file) AS source,"
            + " coalesce(a.title, a.file) AS title, a.published, ";
    private static final int FEW = 50;
    private static final int MOST_AT_ONCE = 4096;

    /** The number of an article and how well it fits: less is better. */
    private record Rank(long article, double rank) {}

    private final Sql sql;
    private final SearchQuery asked;
    private final SearchScope scope;

    ArticleSearch(Sql sql, SearchQuery asked) {
        this.sql = sql;
        this.asked = asked;
        this.scope = new SearchScope(sql, asked);
    }

    /**
     * The best articles.
     *
     * @param each how many places of an article are wanted
     */
    List<Ranked> find(int limit, int each) {
        if (asked.words().isEmpty()) {
            return byFields(limit, each);
        }
        // With fields that ask for a passage, words that stand elsewhere in an article do not count: read on then.
        boolean within = asked.quotesOnly() || !asked.tags().isEmpty();
        List<Rank> ranks = ranks(within ? -1 : limit);
        List<Ranked> found = new ArrayList<>();
        int places = 0;
        int many = each == 1 ? limit : Math.max(FEW, limit / 4);
        for (int from = 0; from < ranks.size() && found.size() < limit && places < limit; ) {
            List<Rank> next = ranks.subList(from, Math.min(ranks.size(), from + many));
            for (Ranked ranked : marked(next, each)) {
                if (found.size() < limit) {
                    found.add(ranked);
                    places += ranked.passages().size();
                }
            }
            from += next.size();
            many = Math.min(4 * many, MOST_AT_ONCE);
        }
        return found;
    }

    /** How many articles have the words and fit the fields; for fields that ask for a passage those that may have one. */
    long count() {
        if (asked.words().isEmpty()) {
            return sql.number(
                    "SELECT count(*) AS n FROM article a WHERE a.removed = 0" + scope.articles("a.id"),
                    scope.args().toArray());
        }
        return sql.number(
                "SELECT count(*) AS n FROM article_words f WHERE article_words MATCH ?" + scoped("+f.rowid"), args());
    }

    private String scoped(String column) {
        return scope.wide() ? scope.each(column) : scope.articles(column);
    }

    private Object[] args(Object... more) {
        List<Object> args = new ArrayList<>(List.of(asked.words()));
        args.addAll(scope.args());
        args.addAll(List.of(more));
        return args.toArray();
    }

    /**
     * The unary plus keeps SQLite from asking FTS5 anew for every article that the fields let through, and from ranking those
     * that they do not.
     */
    private List<Rank> ranks(int limit) {
        return sql.query(
                "SELECT f.rowid AS id, f.rank AS rank FROM article_words f WHERE article_words MATCH ?"
                        + scoped("+f.rowid") + " ORDER BY +f.rank, +f.rowid LIMIT ?",
                r -> new Rank(r.number("id"), r.real("rank")),
                args(limit));
    }

    /** These articles in their order, without those that have no place that fits. */
    private List<Ranked> marked(List<Rank> ranks, int each) {
        String ids = ranks.stream().map(r -> String.valueOf(r.article())).collect(Collectors.joining(", "));
        Map<Long, Ranked> found = new HashMap<>();
        Map<Long, Double> ranked = new HashMap<>();
        ranks.forEach(r -> ranked.put(r.article(), r.rank()));
        sql.query(
                COLUMNS + Marked.highlight("article_words", 1)
                        + " FROM article_words f CROSS JOIN article a ON a.id = f.rowid WHERE article_words MATCH ?"
                        + " AND +f.rowid IN (" + ids + ")",
                r -> {
                    Marked marked = Marked.of(r.text("marked"));
                    long id = r.number("id");
                    return found.put(id, ranked(r, marked, ranked.getOrDefault(id, 0.0), each));
                },
                asked.words());
        return ranks.stream()
                .map(r -> Optional.ofNullable(found.get(r.article())))
                .flatMap(Optional::stream)
                .filter(r -> !r.passages().isEmpty())
                .toList();
    }

    private List<Ranked> byFields(int limit, int each) {
        int[] fitting = {0};
        return sql
                .until(
                        rows -> fitting[0] >= limit,
                        COLUMNS + "a.text, a.regions FROM article a WHERE a.removed = 0" + scope.articles("a.id")
                                + " ORDER BY a.id",
                        r -> {
                            List<Span> folded = Shown.folded(r.text("regions"));
                            List<Span> spans = spans(r.number("id")).stream()
                                    .filter(span -> folded.stream().noneMatch(f -> f.overlaps(span)))
                                    .toList();
                            Ranked row = ranked(r, new Marked(r.text("text"), spans), 0, each);
                            fitting[0] += row.passages().isEmpty() ? 0 : 1;
                            return row;
                        },
                        scope.args().toArray())
                .stream()
                .filter(r -> !r.passages().isEmpty())
                .toList();
    }

    /** What fields alone find in an article: its quotes, else what is tagged; nothing where only the article was named. */
    private List<Span> spans(long article) {
        return asked.quotesOnly() ? scope.quotes(article) : asked.tags().isEmpty() ? List.of() : scope.tagged(article);
    }

    private Ranked ranked(Row r, Marked marked, double rank, int each) throws SQLException {
        long key = r.number("id");
        List<Passage> found = new ArrayList<>();
        for (Span span : marked.spans()) {
            if (found.size() < each && scope.allows(key, span)) {
                found.add(Ranked.passage(r, Passage.Where.TEXT, marked.text(), span));
            }
        }
        boolean headline =
                marked.spans().isEmpty() && !asked.quotesOnly() && asked.tags().isEmpty();
        if (headline) {
            String title = r.text("title");
            String id = r.text("uuid");
            found.add(new Passage(
                    Passage.Where.HEADLINE,
                    id,
                    id,
                    r.text("source"),
                    title,
                    r.date("published"),
                    new Span(0, 0),
                    "",
                    title,
                    ""));
        }
        return new Ranked(found, rank);
    }
}
