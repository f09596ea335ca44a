package parallax.workbench.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import parallax.news.Occasion;
import parallax.statements.Comparison;

/** The comparison as lines: filtered, sorted, grouped. */
final class Table {

    /** How much a list of rows holds: statements, and how many of them two outlets or more report. */
    record Counts(int statements, int several) {}

    private final Comparison comparison;
    private final List<RowModel> rows;
    private final int[] reported;

    Table(Comparison comparison) {
        this.comparison = comparison;
        this.rows = IntStream.range(0, comparison.rows().size())
                .mapToObj(i -> new RowModel(comparison, comparison.rows().get(i), i))
                .toList();
        this.reported = new int[comparison.columns().size()];
        for (Comparison.Row row : comparison.rows()) {
            for (int i = 0; i < reported.length; i++) {
                reported[i] += row.cells().get(i).reports() ? 1 : 0;
            }
        }
    }

    /** How many statements a column surely reports. */
    int reported(int column) {
        return reported[column];
    }

    Comparison comparison() {
        return comparison;
    }

    List<RowModel> rows() {
        return rows;
    }

    Optional<RowModel> row(String id) {
        return rows.stream().filter(r -> r.id().equals(id)).findFirst();
    }

    /** The names of those who have a row, sorted; empty where a speaker is unknown. */
    List<String> speakers() {
        TreeSet<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        rows.forEach(r -> names.add(r.speaker() == null ? "" : r.speaker()));
        return List.copyOf(names);
    }

    static Counts count(List<RowModel> rows) {
        return new Counts(
                rows.size(), (int) rows.stream().filter(r -> r.outlets() > 1).count());
    }

    /** The rows that the view shows, in its order; groups stay together. */
    List<RowModel> shown(View view) {
        List<RowModel> shown = rows.stream()
                .filter(view.filter()::shows)
                .sorted(view.order().rows())
                .toList();
        if (!view.order().grouped()) {
            return shown;
        }
        List<RowModel> grouped = new ArrayList<>();
        groups(shown).forEach(group -> group.settings().forEach(grouped::addAll));
        return grouped;
    }

    /**
     * All lines, with headings where the view groups.
     *
     * @param opened id of the row that is open, null for none
     */
    List<Line> lines(View view, @Nullable String opened) {
        List<Line> lines = new ArrayList<>();
        if (!view.order().grouped()) {
            shown(view).forEach(row -> add(row, false, opened, lines));
            return lines;
        }
        for (Group group : groups(shown(view))) {
            List<RowModel> all = group.settings().stream().flatMap(List::stream).toList();
            Counts counts = count(all);
            boolean one = group.settings().size() == 1;
            lines.add(new Line.Speaker(
                    group.speaker(),
                    counts.statements(),
                    counts.several(),
                    one ? all.getFirst().occasion() : null));
            for (List<RowModel> setting : group.settings()) {
                if (!one) {
                    lines.add(new Line.Setting(setting.getFirst().occasion(), setting.size()));
                }
                setting.forEach(row -> add(row, true, opened, lines));
            }
        }
        return lines;
    }

    private static void add(RowModel row, boolean headed, @Nullable String opened, List<Line> into) {
        into.add(new Line.Statement(row, headed));
        if (row.id().equals(opened)) {
            into.add(new Line.Opened(row));
        }
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

    /** The occasion that several outlets report most of comes first; then by date, those without one last. */
    private static List<List<RowModel>> settings(Map<Optional<Occasion>, List<RowModel>> by) {
        return by.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Optional<Occasion>, List<RowModel>> e) ->
                                -count(e.getValue()).several())
                        .thenComparing(
                                e -> e.getKey().map(Occasion::from).orElse(null),
                                Comparator.nullsLast(Comparator.naturalOrder())))
                .map(Map.Entry::getValue)
                .toList();
    }
}
