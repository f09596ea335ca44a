package parallax.workbench.comparison;

import org.jspecify.annotations.Nullable;
import parallax.news.Rendering;

/**
 * Where the analyst is in the table.
 *
 * @param row the row
 * @param column the outlet's column, -1 for the statement's own
 * @param rendering the rendering that is meant, null where there is none
 */
record Spot(RowModel row, int column, @Nullable Rendering rendering) {

    static Spot at(RowModel row, int column) {
        return new Spot(row, column, row.shown(column));
    }

    /** Whether the engine asks about the rendering here. */
    boolean asks() {
        return rendering != null && rendering.state() == Rendering.State.POSSIBLE;
    }
}
