package parallax.workbench.comparison.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import parallax.news.Occasion;
import parallax.news.Rendering;
import parallax.statements.comparison.Comparison;

/** The comparison as rows to filter, sort and group. Unchangeable; made and asked in the background where it is large. */
public final class Table {

    /** How much a list of rows holds: statements, and how many of them two outlets or more report. */
    public record Counts(int statements, int several) {}

    /** Rows looked at between two looks at whether anybody still wants the answer. */
    private static final int STRETCH = 512;

    private final Comparison comparison;
    private final boolean together;
    private final List<RowModel> rows;
    private final int[] reported;
    private final List<String> speakers;
    private final Map<Integer, Integer> folded;
    private final Groups groups;
    private final Counts counts;
    private final Map<Order, List<RowModel>> sorted = new ConcurrentHashMap<>();

    /** Reads the comparison once; it must not change. */
    public Table(Comparison comparison) {
        this(comparison, true);
    }

    /** @param together whether outlets that print one text of a statement are taken for one witness */
    public Table(Comparison comparison, boolean together) {
        this.comparison = comparison;
        this.together = together;
        this.reported = new int[comparison.columns().size()];
        List<RowModel> made = new ArrayList<>(comparison.rows().size());
        Set<String> names = new HashSet<>();
        for (Comparison.Row row : comparison.rows()) {
            RowModel model = new RowModel(comparison, row, made.size(), together);
            made.add(model);
            names.add(model.speaker() == null ? "" : model.speaker());
            row.addReports(reported);
        }
        this.rows = Collections.unmodifiableList(made);
        this.groups = new Groups(made);
        this.counts = count(made);
        this.speakers = names.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList();
        this.folded = together ? Copyists.of(comparison) : Map.of();
    }

    /** Whether outlets that print one text of a statement are taken for one witness. */
    boolean together() {
        return together;
    }

    /** How many statements a column surely reports. */
    public int reported(int column) {
        return reported[column];
    }

    /** Columns that another one stands for, because all that they tell is its text: by column the one that stands for it. */
    public Map<Integer, Integer> folded() {
        return folded;
    }

    /** What it is the table of. */
    public Comparison comparison() {
        return comparison;
    }

    /** All rows, in the order of the comparison. */
    public List<RowModel> rows() {
        return rows;
    }

    /** The row of a statement, if it is here. */
    public Optional<RowModel> row(String id) {
        int at = comparison.indexOf(id);
        return at < 0 ? Optional.empty() : Optional.of(rows.get(at));
    }

    /** The row that a rendering stands in. */
    public Optional<RowModel> holding(Rendering rendering) {
        return rows.stream().filter(r -> r.rendering(rendering.id()) != null).findFirst();
    }

    /** The names of those who have a row, sorted; empty where a speaker is unknown. */
    public List<String> speakers() {
        return speakers;
    }

    /** What it holds in all. */
    public Counts counts() {
        return counts;
    }

    static Counts count(List<RowModel> rows) {
        int several = 0;
        for (RowModel row : rows) {
            several += row.outlets() > 1 ? 1 : 0;
        }
        return new Counts(rows.size(), several);
    }

    /** The rows that the view shows, in its order; groups stay together. */
    List<RowModel> shown(View view) {
        return shown(view, null);
    }

    /** @param told the column whose order rows stand in where they stand as told, null for that of all articles */
    List<RowModel> shown(View view, @Nullable String told) {
        List<RowModel> shown = ordered(view, told, () -> false);
        if (!view.order().grouped()) {
            return shown;
        }
        List<RowModel> grouped = new ArrayList<>(shown.size());
        groups.of(shown).forEach(group -> group.settings().forEach(s -> grouped.addAll(s.rows())));
        return grouped;
    }

    private List<RowModel> ordered(View view, @Nullable String told, BooleanSupplier stale) {
        int column = told == null ? -1 : comparison.column(told);
        List<RowModel> all = view.order() == Order.PLACE
                ? Order.PLACE.sorted(rows, column)
                : sorted.computeIfAbsent(view.order(), order -> order.sorted(rows, -1));
        if (view.filter().equals(Filter.NONE)) {
            return all;
        }
        Sieve sieve = new Sieve(view);
        List<RowModel> shown = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            if (i % STRETCH == 0 && stale.getAsBoolean()) {
                return List.of();
            }
            if (sieve.shows(all.get(i))) {
                shown.add(all.get(i));
            }
        }
        return shown;
    }

    /** All lines, with headings where the view groups. */
    List<Line> lines(View view, @Nullable String opened) {
        List<Line> lines = new ArrayList<>(lines(view, null, Set.of(), () -> false));
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) instanceof Line.Statement s && s.row().id().equals(opened)) {
                lines.add(i + 1, new Line.Opened(s.row()));
            }
        }
        return lines;
    }

    /**
     * All lines, with headings where the view groups.
     *
     * @param told the column whose order rows stand in where they stand as told, null for that of all articles
     * @param closed keys of the headings whose rows are not shown
     * @param stale whether nobody wants the answer any more; then it may be anything
     */
    List<Line> lines(View view, @Nullable String told, Set<String> closed, BooleanSupplier stale) {
        List<RowModel> shown = ordered(view, told, stale);
        List<Line> lines = new ArrayList<>(shown.size() + shown.size() / 4);
        if (!view.order().grouped()) {
            shown.forEach(row -> lines.add(new Line.Statement(row, false)));
            return lines;
        }
        for (Groups.Group group : groups.of(shown)) {
            String speaker = group.speaker();
            boolean one = group.settings().size() == 1;
            Line.Speaker heading = new Line.Speaker(
                    speaker,
                    group.statements(),
                    group.several(),
                    one ? group.settings().getFirst().occasion() : null,
                    closed.contains(Line.key(speaker)));
            lines.add(heading);
            if (heading.closed()) {
                continue;
            }
            for (Groups.Setting setting : group.settings()) {
                boolean hidden = false;
                if (!one) {
                    Occasion occasion = setting.occasion();
                    hidden = !closed.isEmpty() && closed.contains(Line.key(speaker, occasion));
                    lines.add(new Line.Setting(speaker, occasion, setting.rows().size(), setting.several(), hidden));
                }
                if (!hidden) {
                    setting.rows().forEach(row -> lines.add(new Line.Statement(row, true)));
                }
            }
        }
        return lines;
    }
}
