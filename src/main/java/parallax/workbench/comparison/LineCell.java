package parallax.workbench.comparison;

import javafx.scene.Node;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** A line of the list: its node is made when another line, or another look of it, is to be seen. */
final class LineCell extends ListCell<Line> {

    /** All that a line's node is made from. */
    private record Made(Line line, long redraw, boolean open) {}

    private final Board board;
    private final Corrections corrections;
    private @Nullable Made wanted;
    private @Nullable Made made;
    private int lines;

    LineCell(Board board, Corrections corrections) {
        this.board = board;
        this.corrections = corrections;
        getStyleClass().add("comparison-line");
        setPrefWidth(0);
        RowGestures.on(this, board, corrections);
        board.redrawsProperty().addListener((o, was, is) -> draw());
        board.scrollProperty().addListener((o, was, is) -> {
            if (getGraphic() instanceof RowNode row) {
                row.scrolled();
            }
        });
        board.spotProperty().addListener((o, was, is) -> mark());
        board.chosenProperty().addListener((o, was, is) -> mark());
        board.cutProperty().addListener((o, was, is) -> mark());
        board.headingProperty().addListener((o, was, is) -> mark());
    }

    private void mark() {
        switch (getGraphic()) {
            case RowNode row -> row.mark();
            case HeadingNode heading -> heading.mark();
            case null, default -> {}
        }
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        draw();
    }

    /** Takes note of the line; its node is made when it is laid out where it can be seen. */
    private void draw() {
        Line line = getItem();
        boolean open = line instanceof Line.Statement s
                && s.row().id().equals(board.openedProperty().get());
        Made next = isEmpty() || line == null
                ? null
                : new Made(line, board.redrawsProperty().get(), open);
        if (next == null || !next.equals(wanted)) {
            wanted = next;
            lines = line instanceof Line.Statement s
                    ? board.fit().lines(s.row(), board.columns(), s.row().against(board.view()))
                    : 0;
            if (next == null || line instanceof Line.Opened) {
                make();
            }
            requestLayout();
        }
    }

    private void make() {
        if (wanted == null) {
            drop();
            setGraphic(null);
        } else if (!wanted.equals(made)) {
            if (getGraphic() instanceof RowNode node && wanted.line() instanceof Line.Statement row) {
                node.show(row.row(), row.headed(), lines);
                node.applyCss();
            } else {
                drop();
                Node node = node(wanted.line());
                setGraphic(node);
                node.applyCss();
            }
        }
        made = wanted;
    }

    private void drop() {
        if (getGraphic() != null && getGraphic().isFocusWithin()) {
            // The keyboard would go to whatever comes first in the window.
            getListView().requestFocus();
        }
        if (getGraphic() instanceof RowNode row) {
            row.leave();
        }
    }

    private Node node(Line line) {
        return switch (line) {
            case Line.Heading heading -> new HeadingNode(board, heading);
            case Line.Statement row -> new RowNode(board, row.row(), row.headed(), lines);
            case Line.Opened row -> new OpenedNode(board, row.row());
        };
    }

    /** Known without the node, which the list asks for many a line that it never shows. */
    @Override
    protected double computePrefHeight(double width) {
        Fit fit = board.fit();
        return switch (getItem()) {
            case null -> fit.line();
            case Line.Heading heading -> fit.heading();
            case Line.Statement row -> fit.height(lines);
            case Line.Opened row ->
                Math.ceil(getGraphic().prefHeight(getListView().getWidth() - Grid.BAR));
        };
    }

    @Override
    protected void layoutChildren() {
        if (getParent() != null && getParent().isVisible()) {
            make();
        }
        Node graphic = getGraphic();
        if (graphic != null) {
            graphic.resizeRelocate(0, 0, getWidth(), getHeight());
        }
    }
}
