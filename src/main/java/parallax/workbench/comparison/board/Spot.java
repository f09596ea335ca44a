package parallax.workbench.comparison.board;

import org.jspecify.annotations.Nullable;
import parallax.news.Rendering;
import parallax.workbench.comparison.table.RowModel;

/**
 * Where the analyst is in the table.
 *
 * @param row the row
 * @param column the outlet's column, -1 for the statement's own
 * @param rendering the rendering that is meant, null where there is none
 */
public record Spot(RowModel row, int column, @Nullable Rendering rendering) {

    /** A row's cell in a column, -1 for the statement's own, with the rendering that shows there. */
    public static Spot at(RowModel row, int column) {
        return new Spot(row, column, row.shown(column));
    }

    /** Whether the engine asks about the rendering here. */
    public boolean asks() {
        return rendering != null && rendering.state() == Rendering.State.POSSIBLE;
    }
}
