package parallax.workbench.comparison.grid;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import parallax.workbench.comparison.board.Board;
import parallax.workbench.comparison.table.Against;
import parallax.workbench.comparison.table.Columns;
import parallax.workbench.comparison.table.Reading;
import parallax.workbench.comparison.table.RowModel;

/**
 * A row: the statement in place at the left, and those outlets' cells of which something shows. One such node shows many rows,
 * one after the other: its cells stay, what they show is drawn when there is time in a frame.
 */
final class RowNode extends Region {

    /** Where pinned cells lie over those that scroll, and the statement over all. */
    static final double PINNED = -1;

    private static final double FROZEN = -2;

    private final Board board;
    private final StatementNode statement;
    private final List<CellNode> cells = new ArrayList<>();
    private RowModel row;
    private boolean headed;
    private boolean open;
    private long look;
    private int lines;
    private @Nullable Reading reading;

    RowNode(Board board, RowModel row) {
        this.board = board;
        this.row = row;
        statement = new StatementNode(board);
        statement.setViewOrder(FROZEN);
        getStyleClass().add("comparison-row");
        setManaged(false);
        getChildren().add(statement);
    }

    /**
     * Shows a row when it is laid out next.
     *
     * @param above whether a line above names the speaker
     * @param as the look to draw it in: another number means that all must be drawn anew
     * @param room lines of text that its cells have room for
     */
    void show(RowModel other, boolean above, boolean opened, long as, int room) {
        row = other;
        headed = above;
        open = opened;
        look = as;
        lines = room;
        requestLayout();
    }

    RowModel row() {
        return row;
    }

    /** Other columns came into view. */
    void scrolled() {
        requestLayout();
    }

    /** Shows where the analyst is. */
    void mark() {
        statement.mark();
        cells.forEach(CellNode::mark);
    }

    /** The column at a place in this row, -1 for the statement's. */
    int columnAt(double x) {
        int at = -1;
        for (CellNode cell : cells) {
            boolean under = cell.isVisible()
                    && x >= board.columns().first()
                    && cell.getBoundsInParent().contains(x, 1);
            if (under && (at < 0 || board.columns().isPinned(cell.column()))) {
                at = cell.column();
            }
        }
        return at;
    }

    @Override
    protected void layoutChildren() {
        if (row.table() != board.table().comparison()) {
            // It is hidden and waits for a frame with time to show a row of the table that there is now.
            return;
        }
        double height = getHeight();
        Columns columns = board.columns();
        double scroll = board.scrollProperty().get();
        read();
        statement.show(row, headed, open, look, reading);
        statement.limit(lines);
        statement.resizeRelocate(0, 0, columns.first(), height);
        List<CellNode> free = new ArrayList<>(cells);
        List<Integer> missing = new ArrayList<>();
        for (int column : columns.visible(scroll)) {
            CellNode cell = take(free, column);
            if (cell == null) {
                missing.add(column);
            } else {
                show(cell, column, scroll);
            }
        }
        for (int column : missing) {
            CellNode cell = free.isEmpty() ? added(column) : free.removeLast();
            if (cell != null) {
                show(cell, column, scroll);
            }
        }
        free.forEach(cell -> cell.setVisible(false));
    }

    private static @Nullable CellNode take(List<CellNode> free, int column) {
        for (CellNode cell : free) {
            if (cell.column() == column) {
                free.remove(cell);
                return cell;
            }
        }
        return null;
    }

    private @Nullable CellNode added(int column) {
        if (!board.pace().hasTime()) {
            board.pace().later(this);
            return null;
        }
        CellNode cell = new CellNode(board, row, column, -1, null);
        cell.setManaged(false);
        cells.add(cell);
        getChildren().add(cell);
        cell.applyCss();
        return cell;
    }

    private void show(CellNode cell, int column, double scroll) {
        Columns columns = board.columns();
        cell.resizeRelocate(columns.x(column, scroll), 0, columns.width(column), getHeight());
        cell.limit(lines);
        if (cell.shows(row, column, look, reading)) {
            return;
        }
        if (cell.serves(row, column, look)) {
            cell.serve(row, column, reading);
        } else if (board.pace().hasTime()) {
            cell.show(row, column, look, reading);
            cell.pin(columns.isPinned(column));
        } else {
            cell.setVisible(cell.shows(row, column));
            board.pace().later(this);
        }
    }

    /** Takes the row's reading, or has this laid out again when there is one. */
    private void read() {
        reading = null;
        RowModel of = row;
        Against against = of.against(board.view());
        if (against.compares()) {
            boolean[] late = {false};
            board.readings().with(of, against, found -> {
                if (!late[0]) {
                    reading = found;
                } else if (of == row) {
                    requestLayout();
                }
            });
            late[0] = true;
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return board.fit().height(lines);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 1;
    }
}
