package parallax.workbench.comparison.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Where the columns stand, in pixels: a first one and those pinned stay, the others scroll under them. A column is named by
 * its index in the comparison, whatever place the analyst gave it.
 */
public final class Columns {

    private static final double LEAST = 14;
    private static final double NARROWEST = 8;
    private static final double WIDEST = 60;
    private static final double FIRST_LEAST = 17;
    private static final double FIRST_MOST = 26;

    private ColumnPlan plan = ColumnPlan.NONE;
    private List<String> sources = List.of();
    private Map<Integer, Integer> folded = Map.of();
    /** Indexes of the columns shown, from left to right, the pinned ones first. */
    private int[] shown = {};
    /** By column, its place among those shown, -1 where it is hidden. */
    private int[] places = {};

    private double[] edges = {0};
    private int pinned;
    private double first;
    private double available;
    private double em = 14;

    /** Lays out other columns in the same width. */
    public void show(List<String> others) {
        show(others, Map.of());
    }

    /** @param standIns columns that another stands for: they are not shown */
    public void show(List<String> others, Map<Integer, Integer> standIns) {
        sources = List.copyOf(others);
        folded = standIns;
        arrange();
    }

    /** Lays the columns out as wanted. */
    public void plan(ColumnPlan wanted) {
        plan = wanted;
        arrange();
    }

    /** What the analyst wishes, shown or not. */
    public ColumnPlan plan() {
        return plan;
    }

    /** Columns in order, by the name of their outlet or article; hidden ones are left out. */
    public List<String> sources() {
        return sources;
    }

    /** Shares {@code width} among the columns; none gets too narrow to read, so they may need more. */
    public void fit(double width, double em) {
        this.available = width;
        this.em = em;
        arrange();
    }

    private void arrange() {
        first = Math.clamp(available * 0.24, FIRST_LEAST * em, FIRST_MOST * em);
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < sources.size(); i++) {
            index.put(sources.get(i), i);
        }
        List<ColumnPlan.Wish> wishes = plan.over(sources).stream()
                .filter(w -> !w.hidden() && !folded.containsKey(index.get(w.source())))
                .toList();
        List<ColumnPlan.Wish> order =
                new ArrayList<>(wishes.stream().filter(ColumnPlan.Wish::pinned).toList());
        pinned = order.size();
        wishes.stream().filter(w -> !w.pinned()).forEach(order::add);
        double taken = 0;
        int free = 0;
        for (ColumnPlan.Wish wish : order) {
            taken += Math.round(wish.width() * em);
            free += wish.width() == 0 ? 1 : 0;
        }
        double each = Math.max(LEAST * em, Math.floor((available - first - taken) / Math.max(1, free)));
        shown = new int[order.size()];
        places = new int[sources.size()];
        Arrays.fill(places, -1);
        edges = new double[order.size() + 1];
        for (int i = 0; i < shown.length; i++) {
            shown[i] = index.get(order.get(i).source());
            places[shown[i]] = i;
            double width = order.get(i).width();
            edges[i + 1] = edges[i] + (width == 0 ? each : Math.round(width * em));
        }
        // Where pinned columns would leave no room for any other, they scroll like all.
        if (available > 0 && first + edges[pinned] > available - LEAST * em) {
            pinned = 0;
        }
    }

    /** Gives a column a width in pixels. */
    public void resize(int column, double width) {
        change(column, w -> w.wide(Math.clamp(width / em, NARROWEST, WIDEST)));
    }

    /** Changes what is wanted of a column. */
    void change(int column, UnaryOperator<ColumnPlan.Wish> to) {
        plan(plan.change(sources, sources.get(column), to));
    }

    /** Puts a column where another one shown stands, which makes room. */
    public void move(int column, int other) {
        List<String> order =
                plan.over(sources).stream().map(ColumnPlan.Wish::source).toList();
        plan(plan.move(sources, sources.get(column), order.indexOf(sources.get(other))));
    }

    /** How many columns there are, hidden ones too. */
    int size() {
        return sources.size();
    }

    /** Indexes of the columns shown, from left to right. */
    public List<Integer> shown() {
        return Arrays.stream(shown).boxed().toList();
    }

    /** Whether a column is not hidden; it may still be scrolled out of sight. */
    public boolean isShown(int column) {
        return column >= 0 && column < places.length && places[column] >= 0;
    }

    /** Whether a column stays where it is while others scroll. */
    public boolean isPinned(int column) {
        return isShown(column) && places[column] < pinned;
    }

    /** The column so many places to the right among those shown; -1, the statement's own, stands left of all. */
    public int step(int column, int by) {
        int from = column < 0 ? -1 : isShown(column) ? places[column] : 0;
        int to = Math.clamp((long) from + by, -1, shown.length - 1);
        return to < 0 ? -1 : shown[to];
    }

    /** Width of the first column. */
    public double first() {
        return first;
    }

    /** Where the columns that scroll begin. */
    double frozen() {
        return first + edges[pinned];
    }

    /** In pixels. */
    public double width(int column) {
        return isShown(column) ? edges[places[column] + 1] - edges[places[column]] : 0;
    }

    /** Left edge of a column for a scroll position, counted from the left edge of the table. */
    public double x(int column, double scroll) {
        return first + edges[places[column]] - (isPinned(column) ? 0 : scroll);
    }

    /** All that rows are drawn by: equal if nothing moved. */
    public List<Object> shape() {
        return List.of(
                first,
                pinned,
                Arrays.stream(edges).boxed().toList(),
                Arrays.stream(shown).boxed().toList());
    }

    /** How far the columns can be scrolled. */
    public double furthest() {
        return Math.max(0, first + edges[edges.length - 1] - available);
    }

    /** The columns of which something shows at a scroll position, from left to right. */
    public List<Integer> visible(double scroll) {
        List<Integer> visible = new ArrayList<>();
        for (int i = 0; i < shown.length; i++) {
            double x = x(shown[i], scroll);
            if (i < pinned || x + width(shown[i]) > frozen() && x < available) {
                visible.add(shown[i]);
            }
        }
        return visible;
    }

    /** The scroll position nearest to {@code scroll} that shows a column whole. */
    public double reveal(int column, double scroll) {
        if (!isShown(column) || isPinned(column)) {
            return scroll;
        }
        double most = edges[places[column]] - edges[pinned];
        double least = edges[places[column] + 1] - (available - first);
        return Math.clamp(Math.min(most, Math.max(least, scroll)), 0, furthest());
    }
}
