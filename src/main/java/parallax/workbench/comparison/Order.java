package parallax.workbench.comparison;

import java.util.Comparator;

/** In what order the rows stand. */
enum Order {
    /** Grouped by speaker and occasion; inside, what most outlets report comes first. */
    SPEAKER(Comparator.comparingInt((RowModel r) -> -r.outlets()).thenComparingInt(RowModel::place)),
    /** What most outlets report comes first, whoever said it. */
    OUTLETS(Comparator.comparingInt((RowModel r) -> -r.outlets()).thenComparingInt(RowModel::place)),
    /** What most outlets leave out comes first. */
    OMISSIONS(Comparator.comparingInt((RowModel r) -> -r.omissions())
            .thenComparingInt(r -> -r.outlets())
            .thenComparingInt(RowModel::place)),
    /** What outlets disagree on most comes first. */
    DISAGREEMENT(Comparator.comparingDouble((RowModel r) -> -r.disagreement())
            .thenComparingInt(r -> -r.outlets())
            .thenComparingInt(RowModel::place)),
    /** By the day, the earliest first, those without one last. */
    DATE(Comparator.comparing(RowModel::day, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparingInt(RowModel::place)),
    /** As the articles tell it. */
    PLACE(Comparator.comparingInt(RowModel::place));

    private final Comparator<RowModel> rows;

    Order(Comparator<RowModel> rows) {
        this.rows = rows;
    }

    /** @param column whose articles are followed where rows stand as told, -1 for all articles one after the other */
    Comparator<RowModel> rows(int column) {
        return this == PLACE && column >= 0
                ? Comparator.comparingLong((RowModel r) -> r.told(column)).thenComparingInt(RowModel::place)
                : rows;
    }

    boolean grouped() {
        return this == SPEAKER;
    }
}
