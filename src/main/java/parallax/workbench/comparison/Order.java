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
    /** As the articles tell it. */
    PLACE(Comparator.comparingInt(RowModel::place));

    private final Comparator<RowModel> rows;

    Order(Comparator<RowModel> rows) {
        this.rows = rows;
    }

    Comparator<RowModel> rows() {
        return rows;
    }

    boolean grouped() {
        return this == SPEAKER;
    }
}
