package parallax.workbench.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

/** Where the columns stand, in pixels: a first one that stays, the outlets' that scroll under it. */
final class Columns {

    private static final double LEAST = 14;
    private static final double FIRST_LEAST = 17;
    private static final double FIRST_MOST = 26;

    private final Map<String, Double> chosen = new HashMap<>();
    private List<String> sources = List.of();
    private double[] edges = {0};
    private double first;
    private double available;
    private double em = 14;

    /** Lays out other columns in the same width. */
    void show(List<String> others) {
        sources = List.copyOf(others);
        arrange();
    }

    /** Shares {@code width} among the columns; none gets too narrow to read, so they may need more. */
    void fit(double width, double em) {
        this.available = width;
        this.em = em;
        arrange();
    }

    private void arrange() {
        first = Math.clamp(available * 0.24, FIRST_LEAST * em, FIRST_MOST * em);
        double taken = sources.stream()
                .filter(chosen::containsKey)
                .mapToDouble(chosen::get)
                .sum();
        long free = sources.stream().filter(s -> !chosen.containsKey(s)).count();
        double each = Math.max(LEAST * em, Math.floor((available - first - taken) / Math.max(1, free)));
        edges = new double[sources.size() + 1];
        for (int i = 0; i < sources.size(); i++) {
            edges[i + 1] = edges[i] + chosen.getOrDefault(sources.get(i), each);
        }
    }

    /** Gives a column the width that the analyst dragged it to. */
    void resize(int column, double width) {
        chosen.put(sources.get(column), Math.max(8 * em, width));
        arrange();
    }

    int size() {
        return sources.size();
    }

    /** Width of the first column. */
    double first() {
        return first;
    }

    double width(int column) {
        return edges[column + 1] - edges[column];
    }

    /** Left edge of a column for a scroll position, counted from the left edge of the table. */
    double x(int column, double scroll) {
        return first + edges[column] - scroll;
    }

    /** All edges: equal if nothing moved. */
    List<Double> shape() {
        return DoubleStream.concat(DoubleStream.of(first), DoubleStream.of(edges))
                .boxed()
                .toList();
    }

    /** How far the columns can be scrolled. */
    double furthest() {
        return Math.max(0, first + edges[edges.length - 1] - available);
    }

    /** The columns of which something shows at a scroll position. */
    List<Integer> visible(double scroll) {
        List<Integer> visible = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            if (x(i, scroll) + width(i) > first && x(i, scroll) < available) {
                visible.add(i);
            }
        }
        return visible;
    }

    /** The scroll position nearest to {@code scroll} that shows a column whole. */
    double reveal(int column, double scroll) {
        double most = edges[column];
        double least = edges[column + 1] - (available - first);
        return Math.clamp(Math.min(most, Math.max(least, scroll)), 0, furthest());
    }
}
