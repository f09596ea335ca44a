package parallax.store.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parallax.news.Article;
import parallax.news.Quote;
import parallax.statements.MatchBook;
import parallax.statements.MatchRun;
import parallax.statements.Recall;
import parallax.store.articles.ArticleTable;
import parallax.store.file.Change.Topic;
import parallax.store.file.Sql;
import parallax.store.file.Writing;
import parallax.store.quotes.QuoteTable;

/**
 * Matches anew what has changed. Which articles those are, triggers have written down, whoever changed them and in
 * whatever way. A few articles make one transaction, so that who else writes need not wait long. Where most of a project has changed
 * it is matched in one pass instead, on what was read before, so that only the writing holds others up.
 */
final class Rematch {

    private static final int AT_ONCE = 25;
    private static final int READ_AT_ONCE = 200;

    /** Changed articles from which one pass over all is worth it, if they are most of the project. */
    private static final int MANY = 60;

    private Rematch() {}

    /** Whether so much has changed that all is matched in one pass. */
    static boolean isLarge(Sql sql) {
        long changed = sql.number("SELECT count(DISTINCT article) AS n FROM match_changed");
        return changed >= MANY && 2 * changed > sql.number("SELECT count(*) AS n FROM article");
    }

    /** Reads and matches the whole project. Changes nothing. */
    static MatchRun.Result whole(Sql sql) {
        MatchRun run = new MatchRun();
        List<Long> rows = sql.query("SELECT id AS n FROM article WHERE removed = 0 ORDER BY id", r -> r.number("n"));
        for (int start = 0; start < rows.size(); start += READ_AT_ONCE) {
            List<Article> articles = new ArrayList<>();
            Map<String, List<Quote>> quotes = new HashMap<>();
            Map<String, Long> numbers = new HashMap<>();
            for (long row : rows.subList(start, Math.min(rows.size(), start + READ_AT_ONCE))) {
                String id = sql.first("SELECT uuid FROM article WHERE id = ?", r -> r.text("uuid"), row)
                        .orElseThrow();
                ArticleTable.find(sql, id).ifPresent(articles::add);
                quotes.put(id, QuoteTable.counting(sql, id));
                numbers.put(id, row);
            }
            run.read(articles, quotes, id -> numbers.getOrDefault(id, -1L));
        }
        return run.match(LinkTable.list(sql), OccasionTable.list(sql));
    }

    /** Writes down the whole project as matched. @return whether nothing had changed meanwhile, else nothing is written */
    static boolean replace(Writing writing, MatchRun.Result result, long basis) {
        Sql sql = writing.sql();
        if (sql.number("SELECT value AS n FROM meta WHERE key = 'revision'") != basis) {
            return false;
        }
        MatchTable table = new MatchTable(sql);
        table.clear();
        result.fill(table);
        Set<Long> before = new HashSet<>(sql.query("SELECT id AS n FROM statement", r -> r.number("n")));
        // Who waits for statements has to learn that there are none, too.
        if (StatementTable.change(sql, before, result.rows()) || result.rows().isEmpty()) {
            writing.touch(Topic.STATEMENTS, List.of());
        }
        sql.update("UPDATE meta SET value = ? WHERE key = 'matched'", basis);
        return true;
    }

    /** Takes in some of what has changed. @param recall of the open project @return whether to go on */
    static boolean advance(Writing writing, Recall recall) {
        Sql sql = writing.sql();
        MatchTable table = new MatchTable(sql);
        MatchBook book = new MatchBook(table, recall, table::number);
        List<Long> rows = sql.query(
                "SELECT DISTINCT article FROM match_changed ORDER BY article LIMIT ?",
                r -> r.number("article"),
                AT_ONCE);
        if (rows.isEmpty()) {
            sql.update("UPDATE meta SET value = (SELECT value FROM meta WHERE key = 'revision') WHERE key = 'matched'");
            if (!sql.exists("SELECT 1 FROM statement")) {
                writing.touch(Topic.STATEMENTS, List.of());
            }
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
        MatchBook.Change change = book.update(changed, quotes, gone, LinkTable.list(sql), OccasionTable.list(sql));
        if (StatementTable.change(sql, change.gone(), change.rows())) {
            writing.touch(Topic.STATEMENTS, List.of());
        }
        rows.forEach(row -> sql.update("DELETE FROM match_changed WHERE article = ?", row));
        return true;
    }
}
