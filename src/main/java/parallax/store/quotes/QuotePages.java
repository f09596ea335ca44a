package parallax.store.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parallax.store.articles.ArticleTable;
import parallax.store.file.Sql;

/**
 * Reads quotes page by page. It walks the articles in the order of their index and sorts only the quotes of those that
 * it has come to, so that a page costs the same in a project of any size.
 */
final class QuotePages {

    /** The number of quotes that are not rejected, in articles that are not removed; read from indexes. */
    static final String ALL = "SELECT (SELECT count(*) FROM quote)"
            + " - (SELECT count(*) FROM quote WHERE article IN (SELECT id FROM article WHERE removed = 1))"
            + " - (SELECT count(*) FROM ruling r JOIN quote q ON q.uuid = r.quote WHERE r.verdict = 'rejected'"
            + " AND q.article NOT IN (SELECT id FROM article WHERE removed = 1))"
            + " + (SELECT count(*) FROM ruling r WHERE r.verdict <> 'rejected'"
            + " AND NOT EXISTS (SELECT 1 FROM quote q WHERE q.uuid = r.quote)"
            + " AND r.article NOT IN (SELECT id FROM article WHERE removed = 1)) AS n";

    private static final int FEW_ARTICLES = 64;
    private static final int MANY_ARTICLES = 4096;

    private final Sql sql;
    private final QuoteQuery query;

    QuotePages(Sql sql, QuoteQuery query) {
        this.sql = sql;
        this.query = query;
    }

    /** At most {@code limit} quotes after {@code last}, null for the first ones. */
    List<QuoteRow> after(@Nullable QuoteRow last, int limit) {
        List<QuoteRow> page = new ArrayList<>();
        Long article = last == null ? null : ArticleTable.key(sql, last.article());
        if (last != null && article != null) {
            page.addAll(sql.query(
                    QuoteQuery.ROWS
                            + query.and("s.article = ? AND (" + QuoteQuery.PLACE + ") > (?, ?, ?)")
                            + " ORDER BY " + QuoteQuery.PLACE + " LIMIT ?",
                    QuoteTable::listed,
                    query.with(article, last.envelope().start(), last.envelope().end(), last.id(), limit)));
        }
        int many = FEW_ARTICLES;
        while (page.size() < limit) {
            List<Long> next = articles(article, many);
            if (next.isEmpty()) {
                break;
            }
            String among = next.stream().map(String::valueOf).collect(Collectors.joining(", "));
            page.addAll(sql.query(
                    QuoteQuery.ROWS + query.and("s.article IN (" + among + ")") + " ORDER BY " + ArticleTable.ORDER
                            + ", " + QuoteQuery.PLACE + " LIMIT ?",
                    QuoteTable::listed,
                    query.with(limit - page.size())));
            article = next.getLast();
            // A filter that lets little through is asked of more articles at a time.
            many = Math.min(4 * many, MANY_ARTICLES);
        }
        return page;
    }

    private List<Long> articles(@Nullable Long after, int limit) {
        String within = query.articles().isEmpty() ? "" : " AND a.id IN (" + query.articles() + ")";
        List<Object> args = new ArrayList<>(query.articleArgs());
        String from = "";
        if (after != null) {
            from = " AND (" + ArticleTable.ORDER + ") > (SELECT " + ArticleTable.ORDER
                    + " FROM article a WHERE a.id = ?)";
            args.add(after);
        }
        args.add(limit);
        return sql.query(
                "SELECT a.id FROM article a WHERE a.removed = 0" + within + from + " ORDER BY " + ArticleTable.ORDER
                        + " LIMIT ?",
                r -> r.number("id"),
                args.toArray());
    }
}
