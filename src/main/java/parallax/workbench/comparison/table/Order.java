package parallax.workbench.comparison.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/** In what order the rows stand. */
public enum Order {
    /** Grouped by speaker and occasion; inside, what most outlets report comes first. */
    SPEAKER,
    /** What most outlets report comes first, whoever said it. */
    OUTLETS,
    /** What most outlets leave out comes first. */
    OMISSIONS,
    /** What outlets disagree on most comes first. */
    DISAGREEMENT,
    /** By the day, the earliest first, those without one last. */
    DATE,
    /** As the articles tell it. */
    PLACE;

    /**
     * Rows in this order.
     *
     * @param all in the order of their places
     * @param column whose articles are followed where rows stand as told, -1 for all articles one after the other
     */
    List<RowModel> sorted(List<RowModel> all, int column) {
        return switch (this) {
            case SPEAKER, OUTLETS -> counted(all, RowModel::outlets);
            case OMISSIONS -> counted(all, r -> (r.omissions() << Short.SIZE) + r.outlets());
            case PLACE ->
                column < 0
                        ? all
                        : sorted(
                                all,
                                Comparator.comparingLong((RowModel r) -> r.told(column))
                                        .thenComparingInt(RowModel::place));
            case DISAGREEMENT ->
                sorted(
                        all,
                        Comparator.comparingDouble((RowModel r) -> -r.disagreement())
                                .thenComparingInt(r -> -r.outlets())
                                .thenComparingInt(RowModel::place));
            case DATE ->
                sorted(
                        all,
                        Comparator.comparing(RowModel::day, Comparator.nullsLast(Comparator.naturalOrder()))
                                .thenComparingInt(RowModel::place));
        };
    }

    private static List<RowModel> sorted(List<RowModel> all, Comparator<RowModel> by) {
        List<RowModel> sorted = new ArrayList<>(all);
        sorted.sort(by);
        return sorted;
    }

    /** Most first, then by place: as plain numbers, since a table that is opened waits for it. */
    private static List<RowModel> counted(List<RowModel> all, ToIntFunction<RowModel> count) {
        long[] keys = new long[all.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = ((long) -count.applyAsInt(all.get(i)) << Integer.SIZE) + i;
        }
        Arrays.sort(keys);
        List<RowModel> sorted = new ArrayList<>(keys.length);
        for (long key : keys) {
            sorted.add(all.get((int) key));
        }
        return sorted;
    }

    boolean grouped() {
        return this == SPEAKER;
    }
}
