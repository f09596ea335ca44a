package parallax.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parallax.store.file.Database;
import parallax.store.file.Sql;
import parallax.store.quotes.QuoteQuery;

/** Looks a project over. */
final class Checkup {

    private Checkup() {}

    static List<String> lines(Database database) {
        return database.read(sql -> {
            List<String> lines = new ArrayList<>();
            lines.add("Integrity: " + integrity(sql));
            lines.add("Format: version " + sql.number("SELECT user_version AS n FROM pragma_user_version"));
            lines.add("SQLite: "
                    + sql.first("SELECT sqlite_version() AS v", r -> r.text("v"))
                            .orElse("unknown"));
            counts().forEach(
                            (what, count) -> lines.add(what + ": " + sql.number("SELECT count(*) AS n FROM " + count)));
            return lines;
        });
    }

    private static String integrity(Sql sql) {
        List<String> found = new ArrayList<>(sql.query("PRAGMA integrity_check(20)", r -> r.text("integrity_check")));
        found.remove("ok");
        sql.query("SELECT \"table\" AS t FROM pragma_foreign_key_check LIMIT 20", r -> r.text("t"))
                .forEach(table -> found.add("a row of " + table + " points nowhere"));
        return found.isEmpty() ? "ok" : "damaged. " + String.join("; ", found);
    }

    private static Map<String, String> counts() {
        Map<String, String> counts = new LinkedHashMap<>();
        counts.put("Articles", "article WHERE removed = 0");
        counts.put(
                "Quotes", "said s JOIN article a ON a.id = s.article AND a.removed = 0 WHERE s.verdict <> 'rejected'");
        counts.put("Decisions over quotes", "ruling");
        counts.put(
                "Speakers",
                "(SELECT DISTINCT p.uuid" + QuoteQuery.FROM + " WHERE s.verdict <> 'rejected' AND p.uuid IS NOT NULL)");
        counts.put("Statements", "statement");
        counts.put("Decisions over statements", "link");
        counts.put("Tags", "tag");
        counts.put("Annotations", "annotation n JOIN article a ON a.id = n.article AND a.removed = 0");
        counts.put("Acts in the history", "act");
        return counts;
    }
}
