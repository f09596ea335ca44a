package parallax.workbench.comparison.columns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import parallax.statements.comparison.Comparison;
import parallax.workbench.base.Words;
import parallax.workbench.comparison.board.Board;
import parallax.workbench.comparison.table.Columns;

/** The names of the columns, in step with them; only those have a node of which something shows. */
public final class HeadRow extends Region {

    private final Board board;
    private final Label statement = new Label(Words.of("comparison.column.statement"));
    private final Map<Integer, HeadNode> heads = new HashMap<>();
    private final Region mark = new Region();
    private final Rectangle clip = new Rectangle();

    /** In step with this board's columns. */
    public HeadRow(Board board) {
        this.board = board;
        getStyleClass().add("comparison-head");
        statement.getStyleClass().add("head-statement");
        mark.getStyleClass().add("head-mark");
        mark.setManaged(false);
        mark.setVisible(false);
        setClip(clip);
        board.tableProperty().addListener((o, was, is) -> fill());
        board.viewProperty().addListener((o, was, is) -> fill());
        board.scrollProperty().addListener((o, was, is) -> settle());
        board.redrawsProperty().addListener((o, was, is) -> fill());
        board.spotProperty().addListener((o, was, is) -> heads.values().forEach(HeadNode::mark));
        fill();
    }

    private void fill() {
        heads.clear();
        getChildren().setAll(List.of(statement, mark));
        settle();
    }

    /** Makes the heads that came into view and drops those that left it. */
    private void settle() {
        List<Integer> visible = board.columns().visible(board.scrollProperty().get());
        List<Comparison.Column> columns = board.table().comparison().columns();
        heads.entrySet().removeIf(e -> {
            boolean gone = !visible.contains(e.getKey());
            if (gone) {
                getChildren().remove(e.getValue());
            }
            return gone;
        });
        for (int column : visible) {
            if (!heads.containsKey(column) && column < columns.size()) {
                HeadNode head = new HeadNode(board, this, column);
                heads.put(column, head);
                boolean pinned = board.columns().isPinned(column);
                getChildren().add(pinned ? getChildren().size() - 2 : 0, head);
            }
        }
        requestLayout();
    }

    /** Shows where a column would be put if it were let go at a place, and tells before which column; -1 for nowhere. */
    int target(double x) {
        List<Integer> under = new ArrayList<>();
        for (int column : board.columns().visible(board.scrollProperty().get())) {
            double from = board.columns().x(column, board.scrollProperty().get());
            if (x >= Math.max(from, board.columns().first())
                    && x < from + board.columns().width(column)) {
                under.add(column);
            }
        }
        int at = under.stream()
                .filter(board.columns()::isPinned)
                .findFirst()
                .orElse(under.isEmpty() ? -1 : under.getFirst());
        mark.setVisible(at >= 0);
        if (at >= 0) {
            mark.resizeRelocate(board.columns().x(at, board.scrollProperty().get()), 0, 3, getHeight());
        }
        return at;
    }

    /** No column is on its way any more. */
    void noTarget() {
        mark.setVisible(false);
    }

    @Override
    protected void layoutChildren() {
        Columns columns = board.columns();
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        statement.resizeRelocate(0, 0, columns.first(), getHeight());
        double scroll = board.scrollProperty().get();
        heads.forEach((column, head) -> {
            if (columns.isShown(column)) {
                head.resizeRelocate(columns.x(column, scroll), 0, columns.width(column), getHeight());
            }
        });
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(2.2 * board.fit().em());
    }
}
