package parallax.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parallax.news.Cell;
import parallax.news.Occasion;
import parallax.news.Rendering;
import parallax.news.Statement;
import parallax.statements.Heirs;
import parallax.statements.StatementRow;

/**
 * How the engine's statements stand in their tables. Cells that say “not covered” are not kept: in a large project they
 * are nearly all.
 */
final class StatementTable {

    private StatementTable() {}

    /** All statements; those that matching laid out in the table's order. */
    static List<Statement> list(Sql sql) {
        Map<Long, String> articles = HashMap.newHashMap(1000);
        List<String> order = sql.query(
                "SELECT a.id, a.uuid FROM article a WHERE a.removed = 0 ORDER BY " + ArticleTable.ORDER, r -> {
                    articles.put(r.number("id"), r.text("uuid"));
                    return r.text("uuid");
                });
        List<Statement> given = new ArrayList<>();
        List<StatementRow> laidOut = new ArrayList<>();
        read(sql, articles, "", (key, sitting, statement) -> {
            if (sitting == null) {
                given.add(statement);
            } else {
                laidOut.add(new StatementRow(statement, sitting));
            }
        });
        given.addAll(StatementRow.sorted(laidOut, order));
        return given;
    }

    /** Takes what a row of the table says. */
    private interface Sink {
        void take(long key, @Nullable String sitting, Statement statement);
    }

    /** @param among a JSON array of keys, empty for all */
    private static void read(Sql sql, Map<Long, String> articles, String among, Sink sink) {
        boolean all = among.isEmpty();
        Object[] keys = all ? new Object[0] : new Object[] {among};
        Map<Long, List<Rendering>> renderings = new HashMap<>();
        sql.query(
                "SELECT * FROM rendering"
                        + (all ? "" : " WHERE statement IN (SELECT value FROM json_each(?))")
                        + " ORDER BY id",
                r -> {
                    String article = articles.get(r.number("article"));
                    return article != null
                            && renderings
                                    .computeIfAbsent(r.number("statement"), s -> new ArrayList<>(2))
                                    .add(rendering(r, article));
                },
                keys);
        sql.query(
                "SELECT * FROM statement"
                        + (all ? "" : " WHERE id IN (SELECT value FROM json_each(?))")
                        + " ORDER BY id",
                r -> {
                    List<Rendering> of = renderings.get(r.number("id"));
                    if (of != null) {
                        sink.take(
                                r.number("id"),
                                r.textOrNull("sitting"),
                                new Statement(
                                        r.text("uuid"),
                                        r.textOrNull("speaker"),
                                        occasion(r),
                                        of,
                                        cells(r.text("cells"), articles)));
                    }
                    return true;
                },
                keys);
    }

    private static Rendering rendering(Row r, String article) throws SQLException {
        return new Rendering(
                r.text("uuid"),
                article,
                r.text("quote"),
                r.span("start", "stop"),
                QuoteTable.kind(r.text("kind")),
                r.textOrNull("speaker"),
                Packed.unpackOrNull(r.textOrNull("cue")),
                Rendering.State.valueOf(r.text("state").toUpperCase(Locale.ROOT)),
                r.real("score"),
                r.integer("passage"));
    }

    private static @Nullable Occasion occasion(Row r) throws SQLException {
        String label = r.textOrNull("occasion");
        return label == null ? null : new Occasion(label, r.date("occasion_from"), r.date("occasion_to"));
    }

    private static Map<String, Cell> cells(String packed, Map<Long, String> articles) {
        Map<String, Cell> cells = new HashMap<>();
        for (String part : packed.split(" ")) {
            int colon = part.indexOf(':');
            String article = colon < 0 ? null : articles.get(Long.parseLong(part.substring(0, colon)));
            if (article != null) {
                cells.put(article, Cell.valueOf(part.substring(colon + 1).toUpperCase(Locale.ROOT)));
            }
        }
        return cells;
    }

    /** Replaces all statements; they stay in the order given. */
    static void replace(Sql sql, List<Statement> statements) {
        Map<String, Long> articles = new HashMap<>();
        sql.query("SELECT id, uuid FROM article", r -> articles.put(r.text("uuid"), r.number("id")));
        sql.update("DELETE FROM rendering");
        sql.update("DELETE FROM statement");
        Rows rows = new Rows(articles);
        statements.forEach(s -> rows.add(rows.statements.size() + 1L, null, s, s.id()));
        rows.write(sql);
    }

    /**
     * Lays out anew what has changed; only rows that differ are written.
     *
     * @param gone keys of statements that are no more
     * @param laidOut by key what others are now
     * @return whether anything differs
     */
    static boolean change(Sql sql, Set<Long> gone, Map<Long, StatementRow> laidOut) {
        Set<Long> keys = new TreeSet<>(gone);
        keys.addAll(laidOut.keySet());
        Map<Long, String> ids = new HashMap<>();
        Map<String, Long> articles = new HashMap<>();
        sql.query(
                "SELECT id, uuid FROM article WHERE id IN (SELECT value FROM json_each(?))",
                r -> {
                    ids.put(r.number("id"), r.text("uuid"));
                    return articles.put(r.text("uuid"), r.number("id"));
                },
                json(mentioned(sql, keys, laidOut)));
        Map<Long, StatementRow> before = new TreeMap<>();
        read(
                sql,
                ids,
                json(keys),
                (key, sitting, s) -> before.put(key, new StatementRow(s, sitting == null ? "" : sitting)));
        List<Long> order = List.copyOf(laidOut.keySet());
        List<String> heirs = Heirs.of(
                before.values().stream().map(StatementRow::statement).toList(),
                order.stream().map(k -> laidOut.get(k).statement()).toList(),
                id -> !sql.query("SELECT id AS n FROM statement WHERE uuid = ?", r -> r.number("n"), id).stream()
                        .allMatch(keys::contains));
        Rows rows = new Rows(articles);
        Set<Long> replaced = new TreeSet<>(keys);
        for (int i = 0; i < order.size(); i++) {
            StatementRow row = laidOut.get(order.get(i));
            if (same(before.get(order.get(i)), row, heirs.get(i))) {
                replaced.remove(order.get(i));
            } else {
                rows.add(order.get(i), row.sitting(), row.statement(), heirs.get(i));
            }
        }
        if (replaced.isEmpty()) {
            return false;
        }
        List<@Nullable Object[]> args =
                replaced.stream().map(k -> new @Nullable Object[] {k}).toList();
        sql.batch("DELETE FROM rendering WHERE statement = ?", args);
        sql.batch("DELETE FROM statement WHERE id = ?", args);
        rows.write(sql);
        return true;
    }

    /** The numbers of the articles that statements speak of, before and after. */
    private static Set<Long> mentioned(Sql sql, Set<Long> keys, Map<Long, StatementRow> laidOut) {
        Set<String> uuids = new HashSet<>();
        laidOut.values().forEach(row -> uuids.addAll(row.statement().cells().keySet()));
        Set<Long> mentioned = new HashSet<>(sql.query(
                "SELECT id AS n FROM article WHERE uuid IN (SELECT value FROM json_each(?))",
                r -> r.number("n"),
                uuids.stream().map(u -> '"' + u + '"').collect(Collectors.joining(",", "[", "]"))));
        sql.query(
                "SELECT cells FROM statement WHERE id IN (SELECT value FROM json_each(?))",
                r -> {
                    for (String part : r.text("cells").split(" ")) {
                        int colon = part.indexOf(':');
                        if (colon > 0) {
                            mentioned.add(Long.parseLong(part.substring(0, colon)));
                        }
                    }
                    return true;
                },
                json(keys));
        return mentioned;
    }

    private static String json(Set<Long> keys) {
        return keys.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
    }

    private static boolean same(@Nullable StatementRow before, StatementRow row, String id) {
        if (before == null || !before.sitting().equals(row.sitting())) {
            return false;
        }
        Statement old = before.statement();
        Statement now = row.statement();
        return old.id().equals(id)
                && Objects.equals(old.speaker(), now.speaker())
                && Objects.equals(old.occasion(), now.occasion())
                && old.cells().equals(now.cells())
                && old.renderings().equals(now.renderings());
    }

    /** Rows on their way into the tables. */
    private static final class Rows {

        private final Map<String, Long> articles;
        private final List<@Nullable Object[]> statements = new ArrayList<>();
        private final List<@Nullable Object[]> renderings = new ArrayList<>();

        Rows(Map<String, Long> articles) {
            this.articles = articles;
        }

        void add(long key, @Nullable String sitting, Statement statement, String id) {
            Occasion occasion = statement.occasion();
            statements.add(new @Nullable Object[] {
                key,
                id,
                statement.speaker(),
                occasion == null ? null : occasion.label(),
                occasion == null ? null : occasion.from(),
                occasion == null ? null : occasion.to(),
                packed(statement.cells(), articles),
                sitting
            });
            for (Rendering r : statement.renderings()) {
                renderings.add(new @Nullable Object[] {
                    key,
                    r.id(),
                    articles.get(r.article()),
                    r.quote(),
                    r.span().start(),
                    r.span().end(),
                    r.kind().word(),
                    r.speaker(),
                    Packed.spanOrNull(r.cue()),
                    r.state().word(),
                    r.score(),
                    r.passage()
                });
            }
        }

        void write(Sql sql) {
            sql.batch(
                    "INSERT INTO statement(id, uuid, speaker, occasion, occasion_from, occasion_to, cells, sitting)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    statements);
            sql.batch(
                    "INSERT INTO rendering(statement, uuid, article, quote, start, stop, kind, speaker, cue, state,"
                            + " score, passage)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    renderings);
        }
    }

    private static String packed(Map<String, Cell> cells, Map<String, Long> articles) {
        return cells.entrySet().stream()
                .filter(e -> e.getValue() != Cell.NOT_COVERED && articles.containsKey(e.getKey()))
                .map(e -> articles.get(e.getKey()) + ":" + e.getValue().name().toLowerCase(Locale.ROOT))
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
