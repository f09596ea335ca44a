package parallax.store.statements;

import java.util.Comparator;
import java.util.List;
import parallax.news.Link;
import parallax.store.articles.ArticleTable;
import parallax.store.file.Sql;

/** How the analyst's decisions over passages stand in their table: of each pair of places the smaller comes first. */
final class LinkTable {

    private static final Comparator<Link.Place> ORDER =
            Comparator.comparing(Link.Place::article).thenComparing(Link.Place::span);

    private LinkTable() {}

    static List<Link> list(Sql sql) {
        return sql.query(
                "SELECT l.*, a.uuid AS a, b.uuid AS b FROM link l JOIN article a ON a.id = l.article_a"
                        + " JOIN article b ON b.id = l.article_b WHERE a.removed = 0 AND b.removed = 0 ORDER BY l.id",
                r -> new Link(
                        new Link.Place(r.text("a"), r.span("start_a", "stop_a")),
                        new Link.Place(r.text("b"), r.span("start_b", "stop_b")),
                        r.flag("same")));
    }

    static void put(Sql sql, Link link) {
        boolean turned = ORDER.compare(link.a(), link.b()) > 0;
        Link.Place a = turned ? link.b() : link.a();
        Link.Place b = turned ? link.a() : link.b();
        Object[] pair = {
            ArticleTable.key(sql, a.article()),
            a.span().start(),
            a.span().end(),
            ArticleTable.key(sql, b.article()),
            b.span().start(),
            b.span().end(),
            link.same()
        };
        String where = " WHERE article_a = ?1 AND start_a = ?2 AND stop_a = ?3 AND article_b = ?4 AND start_b = ?5"
                + " AND stop_b = ?6";
        if (sql.exists("SELECT 1 FROM link" + where + " AND same = ?7", pair)) {
            return;
        }
        // Deleted and made again, not changed: the newest decision stands last.
        sql.update("DELETE FROM link" + where + " AND same <> ?7", pair);
        sql.update(
                "INSERT INTO link(id, article_a, start_a, stop_a, article_b, start_b, stop_b, same)"
                        + " VALUES ((SELECT coalesce(max(id), 0) + 1 FROM link), ?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                pair);
    }
}
