package parallax.workbench.comparison.overview;

import java.util.List;
import parallax.news.Cell;
import parallax.workbench.comparison.table.RowModel;

/**
 * The whole table as it stands, small.
 *
 * @param rows from top to bottom
 * @param columns indexes of the outlets' columns from left to right
 * @param disagreement of each row, 0 to 1
 */
record Overview(List<RowModel> rows, int[] columns, float[] disagreement) {

    static final Overview NOTHING = new Overview(List.of(), new int[0], new float[0]);

    /** {@code byPlace} is the disagreement of the rows in the order that the table was given in. */
    static Overview of(List<RowModel> rows, int[] columns, float[] byPlace) {
        float[] disagreement = new float[rows.size()];
        for (int i = 0; i < disagreement.length; i++) {
            int place = rows.get(i).place();
            disagreement[i] = place < byPlace.length ? byPlace[place] : 0;
        }
        return new Overview(rows, columns, disagreement);
    }

    Cell state(int row, int column) {
        return rows.get(row).entries().get(columns[column]).state();
    }
}
