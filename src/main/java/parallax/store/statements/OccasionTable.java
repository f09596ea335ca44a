package parallax.store.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.news.DecidedOccasion;
import parallax.news.Link;
import parallax.news.Occasion;
import parallax.store.articles.ArticleTable;
import parallax.store.file.Sql;

/** How the analyst's occasions stand in their tables. Only rows that differ are written, so that undo stays small. */
final class OccasionTable {

    private OccasionTable() {}

    static List<DecidedOccasion> list(Sql sql) {
        Map<String, List<Link.Place>> whole = new HashMap<>();
        Map<String, List<Link.Place>> moved = new HashMap<>();
        sql.query(
                "SELECT p.*, a.uuid AS of FROM occasion_place p JOIN article a ON a.id = p.article"
                        + " WHERE a.removed = 0 ORDER BY p.article, p.start, p.stop",
                r -> (r.flag("whole") ? whole : moved)
                        .computeIfAbsent(r.text("occasion"), o -> new ArrayList<>())
                        .add(new Link.Place(r.text("of"), r.span("start", "stop"))));
        Map<String, Map<String, Boolean>> covers = new HashMap<>();
        sql.query(
                "SELECT c.*, a.uuid AS of FROM occasion_cover c JOIN article a ON a.id = c.article"
                        + " WHERE a.removed = 0",
                r -> covers.computeIfAbsent(r.text("occasion"), o -> new HashMap<>())
                                .put(r.text("of"), r.flag("covers"))
                        == null);
        return sql.query(
                "SELECT * FROM occasion_ruling ORDER BY id",
                r -> new DecidedOccasion(
                        r.text("uuid"),
                        new Occasion(r.text("label"), r.date("first_day"), r.date("last_day")),
                        whole.getOrDefault(r.text("uuid"), List.of()),
                        moved.getOrDefault(r.text("uuid"), List.of()),
                        covers.getOrDefault(r.text("uuid"), Map.of())));
    }

    static void drop(Sql sql, String id) {
        sql.update("DELETE FROM occasion_place WHERE occasion = ?", id);
        sql.update("DELETE FROM occasion_cover WHERE occasion = ?", id);
        sql.update("DELETE FROM occasion_ruling WHERE uuid = ?", id);
    }

    static void put(Sql sql, DecidedOccasion decided) {
        Occasion occasion = decided.occasion();
        sql.update(
                "INSERT INTO occasion_ruling(uuid, label, first_day, last_day) VALUES (?1, ?2, ?3, ?4)"
                        + " ON CONFLICT(uuid) DO UPDATE SET label = excluded.label, first_day = excluded.first_day,"
                        + " last_day = excluded.last_day",
                decided.id(),
                occasion.label(),
                occasion.from(),
                occasion.to());
        DecidedOccasion before = list(sql).stream()
                .filter(o -> o.id().equals(decided.id()))
                .findFirst()
                .orElseThrow();
        places(sql, decided.id(), before.whole(), decided.whole(), true);
        places(sql, decided.id(), before.moved(), decided.moved(), false);
        Set<String> articles = new HashSet<>(before.covers().keySet());
        articles.addAll(decided.covers().keySet());
        for (String article : articles) {
            cover(
                    sql,
                    decided.id(),
                    article,
                    decided.covers().get(article),
                    before.covers().get(article));
        }
    }

    private static void places(Sql sql, String id, List<Link.Place> before, List<Link.Place> after, boolean whole) {
        Set<Link.Place> kept = new HashSet<>(after);
        before.stream()
                .filter(p -> !kept.contains(p))
                .forEach(p -> sql.update(
                        "DELETE FROM occasion_place WHERE occasion = ? AND article = ? AND start = ? AND stop = ?"
                                + " AND whole = ?",
                        id,
                        ArticleTable.key(sql, p.article()),
                        p.span().start(),
                        p.span().end(),
                        whole));
        Set<Link.Place> known = new HashSet<>(before);
        after.stream()
                .filter(p -> !known.contains(p))
                .forEach(p -> sql.update(
                        "INSERT INTO occasion_place(occasion, article, start, stop, whole) VALUES (?, ?, ?, ?, ?)"
                                + " ON CONFLICT(article, start, stop) DO UPDATE SET occasion = excluded.occasion,"
                                + " whole = excluded.whole",
                        id,
                        ArticleTable.key(sql, p.article()),
                        p.span().start(),
                        p.span().end(),
                        whole));
    }

    private static void cover(Sql sql, String id, String article, @Nullable Boolean covers, @Nullable Boolean before) {
        if (covers == null) {
            sql.update(
                    "DELETE FROM occasion_cover WHERE occasion = ? AND article = ?",
                    id,
                    ArticleTable.key(sql, article));
        } else if (!covers.equals(before)) {
            sql.update(
                    "INSERT INTO occasion_cover(occasion, article, covers) VALUES (?, ?, ?)"
                            + " ON CONFLICT(occasion, article) DO UPDATE SET covers = excluded.covers",
                    id,
                    ArticleTable.key(sql, article),
                    covers);
        }
    }
}
