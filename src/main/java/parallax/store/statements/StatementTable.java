package parallax.store.statements;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
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
import parallax.store.articles.ArticleTable;
import parallax.store.file.Packed;
import parallax.store.file.Row;
import parallax.store.file.Sql;
import parallax.store.quotes.QuoteTable;

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
        Map<String, SittingTable.Sitting> sittings = SittingTable.list(sql);
        read(sql, articles, "", (key, name, statement) -> {
            if (name == null) {
                given.add(statement);
            } else {
                laidOut.add(new StatementRow(placed(statement, sittings.get(name), articles), name));
            }
        });
        given.addAll(StatementRow.sorted(laidOut, order));
        return given;
    }

    /** With what it has in common with others of its occasion. */
    private static Statement placed(
            Statement statement, SittingTable.@Nullable Sitting sitting, Map<Long, String> articles) {
        if (sitting == null) {
            return statement;
        }
        Map<String, Cell> cells = new HashMap<>(statement.cells());
        for (long number : sitting.articles()) {
            String article = articles.get(number);
            if (article != null) {
                cells.putIfAbsent(article, Cell.OMITTED);
            }
        }
        return new Statement(statement.id(), statement.speaker(), sitting.occasion(), statement.renderings(), cells);
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
                                        r.repeatedOrNull("speaker"),
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
                r.repeatedOrNull("speaker"),
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
        sql.update("DELETE FROM sitting");
        Rows rows = new Rows(articles);
        statements.forEach(s -> rows.add(rows.statements.size() + 1L, null, s, s.id(), null));
        rows.write(sql);
    }

    /**
     * Lays out anew what has changed; only rows that differ are written.
     *
     * @param gone keys of statements that are no more, unless they are laid out
     * @param laidOut by key what others are now
     * @return whether anything differs
     */
    static boolean change(Sql sql, Set<Long> gone, Map<Long, StatementRow> laidOut) {
        Set<Long> keys = new TreeSet<>(gone);
        keys.addAll(laidOut.keySet());
        Map<Long, Head> heads = new HashMap<>();
        sql.query(
                "SELECT id, digest, sitting FROM statement WHERE id IN (SELECT value FROM json_each(?))",
                r -> heads.put(
                        r.number("id"),
                        new Head(r.isNull("digest") ? null : r.number("digest"), r.textOrNull("sitting"))),
                json(keys));
        Set<Long> replaced = new TreeSet<>(gone);
        replaced.removeAll(laidOut.keySet());
        Map<Long, Long> digests = new TreeMap<>();
        List<@Nullable Object[]> moved = new ArrayList<>();
        laidOut.forEach((key, row) -> {
            Head head = heads.get(key);
            Long digest = StatementDigest.of(row.statement());
            if (head == null || !digest.equals(head.digest)) {
                replaced.add(key);
                digests.put(key, digest);
            } else if (!row.sitting().equals(head.sitting)) {
                moved.add(new @Nullable Object[] {row.sitting(), key});
            }
        });
        Map<String, Long> articles = articles(sql, laidOut.values());
        replace(sql, replaced, digests, laidOut, articles);
        sql.batch("UPDATE statement SET sitting = ? WHERE id = ?", moved);
        Set<String> sittings = new HashSet<>();
        heads.values().stream().map(Head::sitting).filter(Objects::nonNull).forEach(sittings::add);
        boolean differs = SittingTable.change(sql, sittings, SittingTable.of(laidOut.values(), articles));
        return differs || !replaced.isEmpty() || !moved.isEmpty();
    }

    /** What is read of a statement to see whether it is the same. */
    private record Head(@Nullable Long digest, @Nullable String sitting) {}

    /** Writes statements that are new or not the same, in place of others. */
    private static void replace(
            Sql sql,
            Set<Long> replaced,
            Map<Long, Long> digests,
            Map<Long, StatementRow> laidOut,
            Map<String, Long> articles) {
        List<Statement> after =
                digests.keySet().stream().map(k -> laidOut.get(k).statement()).toList();
        List<String> heirs = Heirs.of(
                before(sql, replaced),
                after,
                id -> !sql.query("SELECT id AS n FROM statement WHERE uuid = ?", r -> r.number("n"), id).stream()
                        .allMatch(replaced::contains));
        Rows rows = new Rows(articles);
        int at = 0;
        for (Map.Entry<Long, Long> entry : digests.entrySet()) {
            StatementRow row = laidOut.get(entry.getKey());
            rows.add(entry.getKey(), row.sitting(), row.statement(), heirs.get(at++), entry.getValue());
        }
        List<@Nullable Object[]> args =
                replaced.stream().map(k -> new @Nullable Object[] {k}).toList();
        sql.batch("DELETE FROM rendering WHERE statement = ?", args);
        sql.batch("DELETE FROM statement WHERE id = ?", args);
        rows.write(sql);
    }

    /** Statements as they are kept, without what stands in their sittings. */
    private static List<Statement> before(Sql sql, Set<Long> keys) {
        Map<Long, String> articles = new HashMap<>();
        sql.query(
                "SELECT id, uuid FROM article WHERE id IN (SELECT article FROM rendering WHERE statement IN"
                        + " (SELECT value FROM json_each(?)))",
                r -> articles.put(r.number("id"), r.text("uuid")),
                json(keys));
        List<Statement> before = new ArrayList<>();
        read(sql, articles, json(keys), (key, sitting, statement) -> before.add(statement));
        return before;
    }

    /** The numbers of the articles that statements speak of. */
    private static Map<String, Long> articles(Sql sql, Collection<StatementRow> rows) {
        Set<String> ids = new HashSet<>();
        rows.forEach(row -> ids.addAll(row.statement().cells().keySet()));
        Map<String, Long> articles = new HashMap<>();
        sql.query(
                "SELECT id, uuid FROM article WHERE uuid IN (SELECT value FROM json_each(?))",
                r -> articles.put(r.text("uuid"), r.number("id")),
                ids.stream().map(u -> '"' + u + '"').collect(Collectors.joining(",", "[", "]")));
        return articles;
    }

    private static String json(Set<Long> keys) {
        return keys.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
    }

    /** Rows on their way into the tables. */
    private static final class Rows {

        private final Map<String, Long> articles;
        private final List<@Nullable Object[]> statements = new ArrayList<>();
        private final List<@Nullable Object[]> renderings = new ArrayList<>();

        Rows(Map<String, Long> articles) {
            this.articles = articles;
        }

        /** @param sitting where it is laid out with others, whose occasion it then shares */
        void add(long key, @Nullable String sitting, Statement statement, String id, @Nullable Long digest) {
            Occasion occasion = sitting == null ? statement.occasion() : null;
            statements.add(new @Nullable Object[] {
                key,
                id,
                statement.speaker(),
                occasion == null ? null : occasion.label(),
                occasion == null ? null : occasion.from(),
                occasion == null ? null : occasion.to(),
                packed(statement.cells(), articles, sitting == null),
                sitting,
                digest
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
                    "INSERT INTO statement(id, uuid, speaker, occasion, occasion_from, occasion_to, cells, sitting, digest)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    statements);
            sql.batch(
                    "INSERT INTO rendering(statement, uuid, article, quote, start, stop, kind, speaker, cue, state,"
                            + " score, passage)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    renderings);
        }
    }

    private static String packed(Map<String, Cell> cells, Map<String, Long> articles, boolean omitted) {
        return cells.entrySet().stream()
                .filter(e -> e.getValue() != Cell.NOT_COVERED && (omitted || e.getValue() != Cell.OMITTED))
                .filter(e -> articles.containsKey(e.getKey()))
                .map(e -> articles.get(e.getKey()) + ":" + e.getValue().name().toLowerCase(Locale.ROOT))
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
