package parallax.workbench.comparison.grid;

import java.util.Optional;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import parallax.workbench.comparison.acts.Corrections;
import parallax.workbench.comparison.board.Board;
import parallax.workbench.comparison.opened.OpenedNode;
import parallax.workbench.comparison.table.Fit;
import parallax.workbench.comparison.table.Line;

/** A line of the list: what it shows is drawn when another line, or another look of it, is to be seen. */
final class LineCell extends ListCell<Line> {

    /** All that a line is drawn from. */
    private record Made(Line line, long redraw, boolean open) {}

    /** How high what is opened below a row is taken to be before it is made, in ems. */
    private static final double OPENED = 30;

    private final Board board;
    private final LineNode node;
    private @Nullable Made wanted;
    private @Nullable Made made;
    private int lines;

    LineCell(Board board, Corrections corrections) {
        this.board = board;
        node = new LineNode(board, this);
        setGraphic(new Pane(node));
        // Styles that ask what state a cell is in would be looked up anew for all that is in it whenever that changes.
        getStyleClass().setAll("comparison-line");
        setPrefWidth(0);
        RowGestures.on(this, board, corrections);
        board.redrawsProperty().addListener((o, was, is) -> draw());
        board.openedProperty().addListener((o, was, is) -> draw());
        board.scrollProperty().addListener((o, was, is) -> row().ifPresent(RowNode::scrolled));
        board.spotProperty().addListener((o, was, is) -> node.mark());
        board.chosenProperty().addListener((o, was, is) -> node.mark());
        board.cutProperty().addListener((o, was, is) -> node.mark());
        board.headingProperty().addListener((o, was, is) -> node.mark());
    }

    /** The row that it shows, if it shows one. */
    Optional<RowNode> row() {
        return node.isVisible() && node.shown() instanceof RowNode row ? Optional.of(row) : Optional.empty();
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        draw();
    }

    /** Takes note of the line; it is drawn when it is laid out where it can be seen. */
    private void draw() {
        Line line = getItem();
        if (isEmpty() || line == null) {
            // The list takes lines away only to give them back; what was drawn may serve again.
            wanted = null;
            node.setVisible(false);
            return;
        }
        boolean open = line instanceof Line.Statement s
                && s.row().id().equals(board.openedProperty().get());
        Made next = new Made(line, board.redrawsProperty().get(), open);
        if (!next.equals(wanted)) {
            wanted = next;
            measure(line);
            node.requestLayout();
        }
        node.setVisible(true);
    }

    /**
     * Its height is known without what it shows, which the list asks for many a line that it never shows. It is set rather
     * than computed: a cell that asks to be laid out has the list style all that is in it.
     */
    private void measure(Line line) {
        Fit fit = board.fit();
        switch (line) {
            case Line.Heading heading -> setPrefHeight(fit.heading());
            case Line.Statement of -> {
                lines = fit.lines(of.row(), board.columns(), of.row().against(board.view()));
                setPrefHeight(fit.height(lines));
            }
            case Line.Opened opened -> {
                if (isOnlyMeasured()) {
                    setPrefHeight(OPENED * fit.em());
                } else {
                    make();
                    setPrefHeight(USE_COMPUTED_SIZE);
                }
            }
        }
    }

    /** Whether the list wants to know its height and will never show it. */
    boolean isOnlyMeasured() {
        return getParent() != null && !getParent().isVisible();
    }

    /** Whether what it is to show is drawn. */
    boolean isMade() {
        return wanted == null || wanted.equals(made);
    }

    /** Draws the line if it is not drawn already, and will be seen. */
    void make() {
        Made next = wanted;
        if (next != null && !next.equals(made) && !isOnlyMeasured()) {
            if (node.isFocusWithin()) {
                // The keyboard would go to whatever comes first in the window.
                getListView().requestFocus();
            }
            made = next;
            node.show(next.line(), next.open(), next.redraw(), lines);
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return node.shown() instanceof OpenedNode
                ? Math.ceil(node.prefHeight(getListView().getWidth() - Grid.BAR))
                : board.fit().line();
    }

    /** Lays itself out at once, so that the list does not find it waiting for that, which would have it style all anew. */
    @Override
    public void resize(double width, double height) {
        super.resize(width, height);
        layoutChildren();
        setNeedsLayout(false);
    }

    @Override
    protected void layoutChildren() {
        getGraphic().resizeRelocate(0, 0, getWidth(), getHeight());
        node.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
