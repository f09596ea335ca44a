package parallax.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parallax.news.Cell;
import parallax.news.Occasion;
import parallax.news.Rendering;
import parallax.news.Statement;

/**
 * How the engine's statements stand in their tables. Cells that say “not covered” are not kept: in a large project they
 * are nearly all.
 */
final class StatementTable {

    private StatementTable() {}

    static List<Statement> list(Sql sql) {
        Map<Long, String> articles = new TreeMap<>();
        sql.query("SELECT id, uuid FROM article WHERE removed = 0", r -> articles.put(r.number("id"), r.text("uuid")));
        Map<Long, List<Rendering>> renderings = new HashMap<>();
        sql.query("SELECT * FROM rendering ORDER BY id", r -> {
            String article = articles.get(r.number("article"));
            return article != null
                    && renderings
                            .computeIfAbsent(r.number("statement"), s -> new ArrayList<>())
                            .add(rendering(r, article));
        });
        List<Statement> statements = new ArrayList<>();
        sql.query("SELECT * FROM statement ORDER BY id", r -> {
            List<Rendering> of = renderings.get(r.number("id"));
            return of != null
                    && statements.add(new Statement(
                            r.text("uuid"),
                            r.textOrNull("speaker"),
                            occasion(r),
                            of,
                            cells(r.text("cells"), articles)));
        });
        return statements;
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

    static void replace(Sql sql, List<Statement> statements) {
        Map<String, Long> articles = new HashMap<>();
        sql.query("SELECT id, uuid FROM article", r -> articles.put(r.text("uuid"), r.number("id")));
        List<@Nullable Object[]> rows = new ArrayList<>();
        List<@Nullable Object[]> renderings = new ArrayList<>();
        for (Statement statement : statements) {
            Occasion occasion = statement.occasion();
            int id = rows.size() + 1;
            rows.add(new @Nullable Object[] {
                id,
                statement.id(),
                statement.speaker(),
                occasion == null ? null : occasion.label(),
                occasion == null ? null : occasion.from(),
                occasion == null ? null : occasion.to(),
                packed(statement.cells(), articles)
            });
            for (Rendering r : statement.renderings()) {
                renderings.add(new @Nullable Object[] {
                    id,
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
        sql.update("DELETE FROM rendering");
        sql.update("DELETE FROM statement");
        sql.batch(
                "INSERT INTO statement(id, uuid, speaker, occasion, occasion_from, occasion_to, cells)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                rows);
        sql.batch(
                "INSERT INTO rendering(statement, uuid, article, quote, start, stop, kind, speaker, cue, state,"
                        + " score, passage)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                renderings);
    }

    private static String packed(Map<String, Cell> cells, Map<String, Long> articles) {
        return cells.entrySet().stream()
                .filter(e -> e.getValue() != Cell.NOT_COVERED && articles.containsKey(e.getKey()))
                .map(e -> articles.get(e.getKey()) + ":" + e.getValue().name().toLowerCase(Locale.ROOT))
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
