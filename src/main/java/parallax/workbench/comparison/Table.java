package parallax.workbench.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import parallax.news.Occasion;
import parallax.news.Rendering;
import parallax.statements.Comparison;

/** The comparison as rows to filter, sort and group. Unchangeable; made and asked in the background where it is large. */
final class Table {

    /** How much a list of rows holds: statements, and how many of them two outlets or more report. */
    record Counts(int statements, int several) {}

    /** Rows looked at between two looks at whether anybody still wants the answer. */
    private static final int STRETCH = 512;

    private final Comparison comparison;
    private final boolean together;
    private final List<RowModel> rows;
    private final int[] reported;
    private final List<String> speakers;
    private final Map<Integer, Integer> folded;

    Table(Comparison comparison) {
        this(comparison, true);
    }

    /** @param together whether outlets that print one text of a statement are taken for one witness */
    Table(Comparison comparison, boolean together) {
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
        this.speakers = names.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList();
        this.folded = together ? Copyists.of(comparison) : Map.of();
    }

    /** Whether outlets that print one text of a statement are taken for one witness. */
    boolean together() {
        return together;
    }

    /** How many statements a column surely reports. */
    int reported(int column) {
        return reported[column];
    }

    /** Columns that another one stands for, because all that they tell is its text: by column the one that stands for it. */
    Map<Integer, Integer> folded() {
        return folded;
    }

    Comparison comparison() {
        return comparison;
    }

    List<RowModel> rows() {
        return rows;
    }

    Optional<RowModel> row(String id) {
        int at = comparison.indexOf(id);
        return at < 0 ? Optional.empty() : Optional.of(rows.get(at));
    }

    /** The row that a rendering stands in. */
    Optional<RowModel> holding(Rendering rendering) {
        return rows.stream().filter(r -> r.rendering(rendering.id()) != null).findFirst();
    }

    /** The names of those who have a row, sorted; empty where a speaker is unknown. */
    List<String> speakers() {
        return speakers;
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
        groups(shown).forEach(group -> group.settings().forEach(grouped::addAll));
        return grouped;
    }

    private List<RowModel> ordered(View view, @Nullable String told, BooleanSupplier stale) {
        List<RowModel> shown = new ArrayList<>(rows.size());
        boolean all = view.filter().equals(Filter.NONE);
        for (int i = 0; i < rows.size(); i++) {
            if (i % STRETCH == 0 && stale.getAsBoolean()) {
                return List.of();
            }
            if (all || view.shows(rows.get(i))) {
                shown.add(rows.get(i));
            }
        }
        int column = told == null ? -1 : comparison.column(told);
        shown.sort(view.order().rows(column));
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
        for (Group group : groups(shown)) {
            List<RowModel> all = group.all();
            boolean one = group.settings().size() == 1;
            Line.Speaker heading = new Line.Speaker(
                    group.speaker(),
                    all.size(),
                    group.several(),
                    one ? all.getFirst().occasion() : null,
                    closed.contains(Line.key(group.speaker())));
            lines.add(heading);
            if (heading.closed()) {
                continue;
            }
            for (List<RowModel> setting : group.settings()) {
                boolean hidden = false;
                if (!one) {
                    Occasion occasion = setting.getFirst().occasion();
                    hidden = closed.contains(Line.key(group.speaker(), occasion));
                    Counts counts = count(setting);
                    lines.add(
                            new Line.Setting(group.speaker(), occasion, counts.statements(), counts.several(), hidden));
                }
                if (!hidden) {
                    setting.forEach(row -> lines.add(new Line.Statement(row, true)));
                }
            }
        }
        return lines;
    }

    /** A speaker's rows by occasion. */
    private record Group(@Nullable String speaker, List<List<RowModel>> settings, int several, int place) {

        static Group of(String speaker, List<List<RowModel>> settings) {
            return new Group(
                    speaker.isEmpty() ? null : speaker,
                    settings,
                    settings.stream().mapToInt(s -> count(s).several()).sum(),
                    settings.stream()
                            .flatMap(List::stream)
                            .mapToInt(RowModel::place)
                            .min()
                            .orElse(0));
        }

        List<RowModel> all() {
            return settings.size() == 1
                    ? settings.getFirst()
                    : settings.stream().flatMap(List::stream).toList();
        }
    }

    /** Who is reported by several outlets most often comes first; nobody in particular comes last. */
    private static List<Group> groups(List<RowModel> rows) {
        Map<String, Map<Optional<Occasion>, List<RowModel>>> by = new LinkedHashMap<>();
        for (RowModel row : rows) {
            by.computeIfAbsent(Objects.requireNonNullElse(row.speaker(), ""), s -> new LinkedHashMap<>())
                    .computeIfAbsent(Optional.ofNullable(row.occasion()), o -> new ArrayList<>())
                    .add(row);
        }
        return by.entrySet().stream()
                .map(e -> Group.of(e.getKey(), settings(e.getValue())))
                .sorted(Comparator.comparing((Group g) -> g.speaker() == null)
                        .thenComparing(Comparator.comparingInt(Group::several).reversed())
                        .thenComparingInt(Group::place))
                .toList();
    }

    /** One of a speaker's occasions, with what it is sorted by worked out once. */
    private record Setting(Optional<Occasion> occasion, List<RowModel> rows, int several) {}

    /** The occasion that several outlets report most of comes first; then by date, those without one last. */
    private static List<List<RowModel>> settings(Map<Optional<Occasion>, List<RowModel>> by) {
        return by.entrySet().stream()
                .map(e -> new Setting(
                        e.getKey(), e.getValue(), count(e.getValue()).several()))
                .sorted(Comparator.comparingInt((Setting s) -> -s.several())
                        .thenComparing(
                                s -> s.occasion().map(Occasion::from).orElse(null),
                                Comparator.nullsLast(Comparator.naturalOrder())))
                .map(Setting::rows)
                .toList();
    }
}
