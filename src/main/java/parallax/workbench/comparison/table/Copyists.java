package parallax.workbench.comparison.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.news.Cell;
import parallax.statements.comparison.Comparison;
import parallax.statements.copies.WireCopies;

/**
 * Which columns tell nothing of their own: all their articles are wire copy that another column prints, and no row holds
 * anything else of theirs. Such a column may be folded into the other.
 */
final class Copyists {

    private Copyists() {}

    /** By column, the column that stands for it; only columns that have one. */
    static Map<Integer, Integer> of(Comparison table) {
        Map<Set<String>, Integer> first = new HashMap<>();
        Map<Integer, Integer> folded = new HashMap<>();
        List<Comparison.Column> columns = table.columns();
        for (int c = 0; c < columns.size() && !table.copies().groups().isEmpty(); c++) {
            Set<String> texts = texts(columns.get(c), table.copies());
            Integer other = texts == null ? null : first.putIfAbsent(texts, c);
            if (other != null) {
                folded.put(c, other);
            }
        }
        for (Comparison.Row row : folded.isEmpty() ? List.<Comparison.Row>of() : table.rows()) {
            folded.entrySet().removeIf(e -> apart(row, e.getKey(), e.getValue()));
        }
        return Map.copyOf(folded);
    }

    /** The texts that a column's articles are copies of, null where one of them is none. */
    private static @Nullable Set<String> texts(Comparison.Column column, WireCopies copies) {
        Set<String> texts = new HashSet<>();
        for (String article : column.articles()) {
            WireCopies.Group group = copies.of(article);
            if (group == null) {
                return null;
            }
            texts.add(group.articles().getFirst());
        }
        return texts;
    }

    private static boolean apart(Comparison.Row row, int column, int other) {
        Comparison.Entry mine = row.cells().get(column);
        Comparison.Entry its = row.cells().get(other);
        if (mine.shown() < 0 && its.shown() < 0) {
            return mine.state() != its.state() && mine.state() != Cell.NOT_COVERED && its.state() != Cell.NOT_COVERED;
        }
        Comparison.Copied copied = row.copied(column);
        return copied == null || !copied.columns().contains(other);
    }
}
