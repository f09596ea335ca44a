package parallax.store.statements;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parallax.news.Cell;
import parallax.news.Occasion;
import parallax.statements.StatementRow;
import parallax.store.file.Row;
import parallax.store.file.Sql;

/**
 * What the statements of one occasion have in common stands once: the occasion, and the articles that cover it. Else one
 * article more would write anew all that was said there.
 */
final class SittingTable {

    /** @param articles numbers of those that cover the occasion, ascending */
    record Sitting(@Nullable Occasion occasion, List<Long> articles) {}

    private SittingTable() {}

    /** All, by name. */
    static Map<String, Sitting> list(Sql sql) {
        return read(sql, "", new Object[0]);
    }

    private static Map<String, Sitting> read(Sql sql, String where, Object[] args) {
        Map<String, Sitting> sittings = new HashMap<>();
        sql.query("SELECT * FROM sitting" + where, r -> sittings.put(r.text("name"), sitting(r)), args);
        return sittings;
    }

    private static Sitting sitting(Row r) throws SQLException {
        String label = r.textOrNull("occasion");
        String packed = r.text("articles");
        return new Sitting(
                label == null ? null : new Occasion(label, r.date("occasion_from"), r.date("occasion_to")),
                packed.isEmpty()
                        ? List.of()
                        : Arrays.stream(packed.split(" ")).map(Long::valueOf).toList());
    }

    /** What the sittings of statements are, by name. */
    static Map<String, Sitting> of(Collection<StatementRow> rows, Map<String, Long> articles) {
        Map<String, @Nullable Occasion> occasions = new HashMap<>();
        Map<String, Set<String>> covering = new HashMap<>();
        for (StatementRow row : rows) {
            occasions.put(row.sitting(), row.statement().occasion());
            Set<String> omitting = covering.computeIfAbsent(row.sitting(), s -> new HashSet<>());
            row.statement().cells().forEach((article, cell) -> {
                if (cell == Cell.OMITTED) {
                    omitting.add(article);
                }
            });
        }
        Map<String, Sitting> sittings = new TreeMap<>();
        covering.forEach((name, omitting) -> {
            Set<Long> numbers = new TreeSet<>();
            for (String article : omitting) {
                Long number = articles.get(article);
                if (number != null) {
                    numbers.add(number);
                }
            }
            sittings.put(name, new Sitting(occasions.get(name), List.copyOf(numbers)));
        });
        return sittings;
    }

    /**
     * Writes what differs.
     *
     * @param before names of those that statements had which are laid out anew
     * @param now all that these statements have now
     * @return whether anything differs
     */
    static boolean change(Sql sql, Set<String> before, Map<String, Sitting> now) {
        Set<String> names = new TreeSet<>(before);
        names.addAll(now.keySet());
        Map<String, Sitting> kept =
                read(sql, " WHERE name IN (SELECT value FROM json_each(?))", new Object[] {json(names)});
        List<@Nullable Object[]> gone = new ArrayList<>();
        List<@Nullable Object[]> written = new ArrayList<>();
        for (String name : names) {
            Sitting sitting = now.get(name);
            if (sitting == null) {
                gone.add(new @Nullable Object[] {name});
            } else if (!sitting.equals(kept.get(name))) {
                Occasion occasion = sitting.occasion;
                written.add(new @Nullable Object[] {
                    name,
                    occasion == null ? null : occasion.label(),
                    occasion == null ? null : occasion.from(),
                    occasion == null ? null : occasion.to(),
                    sitting.articles.stream().map(String::valueOf).collect(Collectors.joining(" "))
                });
            }
        }
        sql.batch("DELETE FROM sitting WHERE name = ?", gone);
        sql.batch(
                "INSERT OR REPLACE INTO sitting(name, occasion, occasion_from, occasion_to, articles)"
                        + " VALUES (?, ?, ?, ?, ?)",
                written);
        return !gone.isEmpty() || !written.isEmpty();
    }

    private static String json(Collection<String> names) {
        return names.stream().map(n -> '"' + n + '"').collect(Collectors.joining(",", "[", "]"));
    }
}
