package parallax.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parallax.news.Article;
import parallax.news.Quote;
import parallax.news.Statement;
import parallax.statements.MatchBook;
import parallax.store.Change.Topic;

/**
 * Matches anew what has changed. Which articles those are, triggers have written down, whoever changed them and in
 * whatever way. A few articles make one transaction, so that who else writes need not wait long.
 */
final class Rematch {

    private static final int AT_ONCE = 25;

    private Rematch() {}

    /** Takes in some of what has changed, or, where nothing is left, lays out the statements. @return whether to go on */
    static boolean advance(Writing writing) {
        Sql sql = writing.sql();
        MatchTable table = new MatchTable(sql);
        MatchBook book = new MatchBook(table, table::number);
        List<Long> rows = sql.query(
                "SELECT DISTINCT article FROM match_changed ORDER BY article LIMIT ?",
                r -> r.number("article"),
                AT_ONCE);
        if (rows.isEmpty()) {
            layOut(writing, table, book);
            return false;
        }
        List<Article> changed = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        Map<String, List<Quote>> quotes = new HashMap<>();
        for (long row : rows) {
            sql.first("SELECT uuid FROM article WHERE id = ? AND removed = 0", r -> r.text("uuid"), row)
                    .flatMap(uuid -> ArticleTable.find(sql, uuid))
                    .ifPresentOrElse(
                            article -> {
                                changed.add(article);
                                quotes.put(article.id(), QuoteTable.counting(sql, article.id()));
                            },
                            () -> sql.query("SELECT uuid FROM article WHERE id = ?", r -> r.text("uuid"), row)
                                    .forEach(gone::add));
        }
        book.update(changed, quotes, gone, LinkTable.list(sql));
        rows.forEach(row -> sql.update("DELETE FROM match_changed WHERE article = ?", row));
        return true;
    }

    private static void layOut(Writing writing, MatchTable table, MatchBook book) {
        Sql sql = writing.sql();
        List<Statement> statements = book.statements(ArticleTable.all(sql), table.seats());
        if (!StatementTable.list(sql).equals(statements)) {
            StatementTable.replace(sql, statements);
            writing.touch(Topic.STATEMENTS, List.of());
        }
        sql.update("UPDATE meta SET value = (SELECT value FROM meta WHERE key = 'revision') WHERE key = 'matched'");
    }
}
