package parallax.store.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.store.file.Change.Topic;

/**
 * Writes down, for every row of the analyst that an act changes, how to change it back. Temporary triggers do it, made
 * from the tables as they are, so that no act can forget it (after SQLite's “Automatic Undo/Redo Using SQLite”). Old
 * values are kept as JSON instead of as SQL text: it has no length limit and survives columns that are added later.
 */
public final class UndoLog {

    /** The analyst's tables. Of an article only what the analyst can change. */
    private static final Map<String, Topic> TABLES = tables();

    private static final Set<String> FROZEN = Set.of(
            "uuid", "file", "updated", "arrived", "analysed", "length", "digest", "text", "given_outlet", "original");

    /**
     * One row's way back.
     *
     * @param inverse what undoes the change: insert, update or delete
     * @param before the old values as a JSON object; null for delete
     */
    private record Step(
            String table,
            String inverse,
            long row,
            @Nullable String before) {}

    private UndoLog() {}

    private static Map<String, Topic> tables() {
        Map<String, Topic> tables = new LinkedHashMap<>();
        tables.put("article", Topic.ARTICLES);
        tables.put("ruling", Topic.QUOTES);
        tables.put("speaker_ruling", Topic.SPEAKERS);
        tables.put("alias_ruling", Topic.SPEAKERS);
        tables.put("link", Topic.LINKS);
        tables.put("occasion_ruling", Topic.STATEMENTS);
        tables.put("occasion_place", Topic.STATEMENTS);
        tables.put("occasion_cover", Topic.STATEMENTS);
        tables.put("outlet", Topic.CONTEXT);
        tables.put("line_ruling", Topic.CONTEXT);
        tables.put("reference_text", Topic.CONTEXT);
        tables.put("omission", Topic.CONTEXT);
        tables.put("tag", Topic.TAGS);
        tables.put("tag_detail", Topic.TAGS);
        tables.put("memo", Topic.MEMOS);
        tables.put("annotation", Topic.ANNOTATIONS);
        tables.put("annotation_tag", Topic.ANNOTATIONS);
        return tables;
    }

    /** Makes the triggers on the connection that writes. */
    static void install(Sql sql) {
        sql.script("CREATE TEMP TABLE acting(act INTEGER NOT NULL)");
        TABLES.keySet().forEach(table -> {
            List<String> columns = columns(sql, table);
            String old = String.join(
                    ", ", columns.stream().map(c -> "'" + c + "', old." + c).toList());
            String differs = String.join(
                    " OR ",
                    columns.stream().map(c -> "old." + c + " IS NOT new." + c).toList());
            sql.script(trigger(table, "UPDATE", differs, "'update', old.id, json_object(" + old + ")"));
            if (!table.equals("article")) {
                sql.script(trigger(table, "INSERT", "1", "'delete', new.id, NULL"));
                sql.script(trigger(table, "DELETE", "1", "'insert', old.id, json_object(" + old + ")"));
            }
        });
    }

    private static String trigger(String table, String event, String condition, String step) {
        return "CREATE TEMP TRIGGER log_" + table + "_" + event + " AFTER " + event + " ON main." + table
                + " WHEN EXISTS (SELECT 1 FROM acting) AND (" + condition + ") BEGIN"
                + " INSERT INTO act_change(act, changed, inverse, row, before)"
                + " VALUES ((SELECT act FROM acting), '" + table + "', " + step + "); END";
    }

    private static List<String> columns(Sql sql, String table) {
        return sql.query("SELECT name FROM pragma_table_info(?)", r -> r.text("name"), table).stream()
                .filter(c -> !table.equals("article") || !FROZEN.contains(c))
                .toList();
    }

    /** From here on changes are written down under this act. */
    public static void begin(Sql sql, long act) {
        sql.update("INSERT INTO acting VALUES (?)", act);
    }

    /** From here on changes belong to no act. */
    public static void end(Sql sql) {
        sql.update("DELETE FROM acting");
    }

    /** Writes down that an article has come with this act: undo hides it, and it is no version of another. */
    public static void arrived(Sql sql, long act, long article) {
        sql.update(
                "INSERT INTO act_change(act, changed, inverse, row, before) VALUES (?, 'article', 'update', ?, ?)",
                act,
                article,
                "{\"removed\":1,\"superseded\":null}");
    }

    /** The act that changes are written down under at present. */
    public static long acting(Sql sql) {
        return sql.number("SELECT act AS n FROM acting");
    }

    static boolean isEmpty(Sql sql, long act) {
        return !sql.exists("SELECT 1 FROM act_change WHERE act = ? LIMIT 1", act);
    }

    /** Changes back what an act has changed; what is written down afterwards is the way forth again. */
    public static void reverse(Writing writing, long act) {
        Sql sql = writing.sql();
        List<Step> steps = sql.query(
                "SELECT changed, inverse, row, before FROM act_change WHERE act = ? ORDER BY seq" + " DESC",
                r -> new Step(r.text("changed"), r.text("inverse"), r.number("row"), r.textOrNull("before")),
                act);
        sql.update("DELETE FROM act_change WHERE act = ?", act);
        begin(sql, act);
        for (Step step : steps) {
            touch(writing, step);
            apply(sql, step);
            touch(writing, step);
        }
        end(sql);
    }

    private static void apply(Sql sql, Step step) {
        String table = step.table();
        if (step.inverse().equals("delete")) {
            sql.update("DELETE FROM " + table + " WHERE id = ?", step.row());
            return;
        }
        List<String> columns = sql.query("SELECT key FROM json_each(?)", r -> r.text("key"), step.before());
        if (step.inverse().equals("insert")) {
            String values = String.join(
                    ", ",
                    columns.stream().map(c -> "json_extract(?1, '$." + c + "')").toList());
            sql.update("INSERT INTO " + table + "(" + String.join(", ", columns) + ") SELECT " + values, step.before());
        } else {
            String values = String.join(
                    ", ",
                    columns.stream()
                            .map(c -> c + " = json_extract(?1, '$." + c + "')")
                            .toList());
            sql.update("UPDATE " + table + " SET " + values + " WHERE id = ?2", step.before(), step.row());
        }
    }

    private static void touch(Writing writing, Step step) {
        if (step.table().equals("occasion_place")) {
            // Matching rests on these, too.
            writing.touch(Topic.LINKS);
        }
        Topic topic = TABLES.getOrDefault(step.table(), Topic.HISTORY);
        String article = switch (step.table()) {
            case "article" -> "?1";
            case "ruling", "annotation" -> "(SELECT article FROM " + step.table() + " WHERE id = ?1)";
            case "annotation_tag" ->
                "(SELECT a.article FROM annotation_tag t JOIN annotation a ON a.uuid = t.annotation"
                        + " WHERE t.id = ?1)";
            default -> null;
        };
        if (article == null) {
            writing.touch(topic, List.of());
        } else {
            // Before or after the change one of the two finds the row; the other adds nothing.
            writing.sql()
                    .query("SELECT uuid FROM article WHERE id = " + article, r -> r.text("uuid"), step.row())
                    .forEach(uuid -> writing.touch(topic, List.of(uuid)));
        }
    }
}
