package parallax.workbench.comparison.overview;

import java.util.Arrays;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import org.jspecify.annotations.Nullable;
import parallax.workbench.comparison.board.Board;
import parallax.workbench.comparison.table.Line;
import parallax.workbench.comparison.table.RowModel;
import parallax.workbench.comparison.table.Table;

/** Keeps the overview in step with the table: what outlets did is measured once a table, in the background. */
final class OverviewModel {

    /** How long a stretch may take before others have their turn. */
    private static final long STRETCH_NANOS = 30_000_000;

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
            board.pace().whenIdle(() -> measure(table, new float[table.rows().size()], 0));
        }
        show();
    }

    /** A stretch at a time, so that nothing else waits for it; and what a search will look through, while at it. */
    private void measure(Table table, float[] found, int from) {
        if (table != measured) {
            return;
        }
        board.desk().work(() -> stretch(table, found, from), next -> {
            if (next < found.length) {
                measure(table, found, next);
            } else if (table == measured) {
                byPlace = found;
                show();
            }
        });
    }

    private static int stretch(Table table, float[] found, int from) {
        long until = System.nanoTime() + STRETCH_NANOS;
        int at = from;
        while (at < found.length && System.nanoTime() < until) {
            RowModel row = table.rows().get(at);
            found[at++] = row.disagreement();
            row.folded();
        }
        return at;
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
