package parallax.workbench.comparison;

import java.util.Arrays;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import org.jspecify.annotations.Nullable;

/** Keeps the overview in step with the table: what outlets did is measured once a table, in the background. */
final class OverviewModel {

    private final Board board;
    private final ReadOnlyObjectWrapper<Overview> overview = new ReadOnlyObjectWrapper<>(Overview.NOTHING);
    private int[] rowOf = {};
    private float[] byPlace = {};
    private @Nullable Table measured;

    OverviewModel(Board board) {
        this.board = board;
        board.lines().addListener((ListChangeListener<Line>) c -> gather());
        board.redrawsProperty().addListener((o, was, is) -> arranged());
        gather();
    }

    ReadOnlyObjectProperty<Overview> overviewProperty() {
        return overview.getReadOnlyProperty();
    }

    private void gather() {
        Table table = board.table();
        if (table != measured) {
            measured = table;
            byPlace = new float[0];
            board.desk().work(() -> measure(table), found -> {
                if (table == measured) {
                    byPlace = found;
                    show();
                }
            });
        }
        show();
    }

    private static float[] measure(Table table) {
        float[] all = new float[table.rows().size()];
        for (RowModel row : table.rows()) {
            all[row.place()] = row.disagreement();
        }
        return all;
    }

    private void show() {
        List<Line> lines = board.lines();
        rowOf = new int[lines.size()];
        int rows = 0;
        for (int i = 0; i < rowOf.length; i++) {
            rows += lines.get(i) instanceof Line.Statement ? 1 : 0;
            rowOf[i] = Math.max(0, rows - 1);
        }
        overview.set(Overview.of(board.rows(), columns(), byPlace));
    }

    private int[] columns() {
        return board.columns().shown().stream().mapToInt(c -> c).toArray();
    }

    private void arranged() {
        if (!Arrays.equals(columns(), overview.get().columns())) {
            show();
        }
    }

    /** The line of the list that a row stands on. */
    int line(int row) {
        return board.line(overview.get().rows().get(row).id());
    }

    /** The row on a line of the list, or the one above where a heading stands there. */
    int row(int line) {
        return rowOf.length == 0 ? 0 : rowOf[Math.clamp(line, 0, rowOf.length - 1)];
    }

    /** The place of a row in the overview, -1 where it is not in it. */
    int place(@Nullable RowModel row) {
        int at = row == null ? -1 : board.indexOf(row);
        return at < overview.get().rows().size() ? at : -1;
    }
}
