package parallax.workbench.comparison.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How the analyst wants the columns: their order, which are hidden, which stay at the left, how wide they are. Known by
 * name, so that it outlives a table; a column that it does not name stands behind those it names.
 */
public record ColumnPlan(List<Wish> wishes) {

    /** The columns as they come. */
    public static final ColumnPlan NONE = new ColumnPlan(List.of());

    /**
     * What is wanted of a column.
     *
     * @param width in ems, 0 where it may be shared out
     */
    public record Wish(String source, boolean hidden, boolean pinned, double width) {

        static Wish none(String source) {
            return new Wish(source, false, false, 0);
        }

        public Wish hidden(boolean is) {
            return new Wish(source, is, pinned, width);
        }

        public Wish pinned(boolean is) {
            return new Wish(source, hidden, is, width);
        }

        Wish wide(double ems) {
            return new Wish(source, hidden, pinned, ems);
        }
    }

    /** The list is copied; a column named twice counts as first named. */
    public ColumnPlan {
        wishes = List.copyOf(wishes);
    }

    /** A wish for each of these columns, in the order wanted. */
    public List<Wish> over(List<String> sources) {
        Map<String, Wish> known = wishes.stream().collect(Collectors.toMap(Wish::source, w -> w, (a, b) -> a));
        List<Wish> all = new ArrayList<>();
        Map<String, Boolean> there = new HashMap<>();
        sources.forEach(s -> there.put(s, true));
        wishes.stream().filter(w -> there.containsKey(w.source())).forEach(all::add);
        sources.stream().filter(s -> !known.containsKey(s)).map(Wish::none).forEach(all::add);
        return all;
    }

    /** The plan with another wish for one of these columns. */
    public ColumnPlan change(List<String> sources, String source, UnaryOperator<Wish> to) {
        return merge(over(sources).stream()
                .map(w -> w.source().equals(source) ? to.apply(w) : w)
                .toList());
    }

    /** The plan with one of these columns in another place among them. */
    public ColumnPlan move(List<String> sources, String source, int to) {
        List<Wish> all = new ArrayList<>(over(sources));
        Wish moved =
                all.stream().filter(w -> w.source().equals(source)).findFirst().orElseThrow();
        all.remove(moved);
        all.add(Math.clamp(to, 0, all.size()), moved);
        return merge(all);
    }

    /** These wishes, and after them what was wanted of columns that are not here now. */
    private ColumnPlan merge(List<Wish> here) {
        List<Wish> all = new ArrayList<>(here);
        wishes.stream()
                .filter(w -> here.stream().noneMatch(h -> Objects.equals(h.source(), w.source())))
                .forEach(all::add);
        return new ColumnPlan(all);
    }

    /** The plan as text, a line a column. */
    public String written() {
        return wishes.stream()
                .map(w -> (w.hidden() ? "h" : "-")
                        + (w.pinned() ? "p" : "-")
                        + '\t'
                        + w.width()
                        + '\t'
                        + w.source().replace('\n', ' '))
                .collect(Collectors.joining("\n"));
    }

    /** Reads what {@link #written} wrote; lines that it cannot have written are passed over. */
    public static ColumnPlan read(@Nullable String text) {
        List<Wish> wishes = new ArrayList<>();
        for (String line : text == null ? List.<String>of() : text.lines().toList()) {
            String[] parts = line.split("\t", 3);
            if (parts.length == 3 && parts[1].matches("[0-9]{1,4}(\\.[0-9]{1,20})?")) {
                wishes.add(new Wish(
                        parts[2], parts[0].startsWith("h"), parts[0].endsWith("p"), Double.parseDouble(parts[1])));
            }
        }
        return new ColumnPlan(wishes);
    }
}
