package parallax.workbench.comparison;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/** A row: the statement in place at the left, and those outlets' cells of which something shows. */
final class RowNode extends Region {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Board board;
    private final Map<Integer, CellNode> cells = new TreeMap<>();
    private RowModel row;
    private StatementNode statement;
    private int lines;

    /** @param lines lines of text that its cells have room for */
    RowNode(Board board, RowModel row, boolean headed, int lines) {
        this.board = board;
        this.row = row;
        this.statement = new StatementNode(board, row, headed);
        this.lines = lines;
        statement.limit(lines);
        getStyleClass().add("comparison-row");
        getChildren().add(statement);
        scrolled();
        mark();
    }

    /** Shows another row, or the same one drawn anew. Cells in which nobody reports serve again: most are such. */
    void show(RowModel other, boolean headed, int room) {
        row = other;
        lines = room;
        cells.entrySet().removeIf(cell -> {
            boolean serves = cell.getValue().renew(other);
            if (!serves) {
                cell.getValue().leave();
                getChildren().remove(cell.getValue());
            }
            return !serves;
        });
        StatementNode next = new StatementNode(board, other, headed);
        next.limit(room);
        getChildren().set(getChildren().indexOf(statement), next);
        statement = next;
        scrolled();
        mark();
    }

    RowModel row() {
        return row;
    }

    /** Makes the cells that came into view and drops those that left it. */
    void scrolled() {
        List<Integer> visible = board.columns().visible(board.scrollProperty().get());
        cells.entrySet().removeIf(cell -> {
            boolean gone = !visible.contains(cell.getKey());
            if (gone) {
                cell.getValue().leave();
                getChildren().remove(cell.getValue());
            }
            return gone;
        });
        for (int column : visible) {
            if (!cells.containsKey(column)) {
                CellNode cell = new CellNode(board, row, column);
                cell.limit(lines);
                cells.put(column, cell);
                // Pinned cells lie over those that scroll, the statement over all.
                boolean pinned = board.columns().isPinned(column);
                cell.pin(pinned);
                getChildren().add(pinned ? getChildren().size() - 1 : 0, cell);
            }
        }
        requestLayout();
    }

    /** Shows where the analyst is. */
    void mark() {
        pseudoClassStateChanged(CHOSEN, board.chosenProperty().get().contains(row.id()));
        statement.mark();
        cells.values().forEach(CellNode::mark);
    }

    /** Nothing is drawn into it any more. */
    void leave() {
        cells.values().forEach(CellNode::leave);
    }

    /** The column at a place in this row, -1 for the statement's. */
    int columnAt(double x) {
        int at = -1;
        for (CellNode cell : cells.values()) {
            boolean under =
                    x >= board.columns().first() && cell.getBoundsInParent().contains(x, 1);
            if (under && (at < 0 || board.columns().isPinned(cell.column()))) {
                at = cell.column();
            }
        }
        return at;
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        statement.resizeRelocate(0, 0, board.columns().first(), height);
        double scroll = board.scrollProperty().get();
        cells.forEach((column, cell) -> cell.resizeRelocate(
                board.columns().x(column, scroll), 0, board.columns().width(column), height));
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
