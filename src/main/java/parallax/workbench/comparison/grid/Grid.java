package parallax.workbench.comparison.grid;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import parallax.workbench.comparison.acts.Corrections;
import parallax.workbench.comparison.board.Board;
import parallax.workbench.comparison.board.Spot;
import parallax.workbench.comparison.columns.HeadRow;
import parallax.workbench.comparison.table.Fit;
import parallax.workbench.comparison.table.Line;

/**
 * The table. Rows are virtualised by a list; columns by the rows themselves, which know what part of them shows: the list
 * never scrolls sideways, so the first column simply stays where it is.
 */
public final class Grid extends Region {

    /** Room at the right that the vertical scroll bar may take. */
    static final double BAR = 10;

    /** What it asks for; it takes whatever it is given. */
    private static final double LEAST = 100;

    /** Below this many ems of height a row shows a line less, so that more rows are seen at once. */
    private static final double LOW = 30;

    private static final String SAMPLE = "the quick reply of the minister said nothing of it";

    private final Board board;
    private final HeadRow head;
    private final ListView<Line> list = new ListView<>();
    private final ScrollBar bar = new ScrollBar();
    private final Text letters = new Text(SAMPLE);
    private final TextFlow probe = new TextFlow(letters);

    /** Draws this board; drags and menus go to the corrections. */
    public Grid(Board board, Corrections corrections) {
        this.board = board;
        this.head = new HeadRow(board);
        getStyleClass().add("comparison-grid");
        list.setId("comparison-table");
        list.getStyleClass().addAll("comparison-list", "edge-to-edge");
        list.setItems(board.lines());
        list.setCellFactory(l -> new LineCell(board, corrections));
        list.setOnContextMenuRequested(e -> {
            if (e.isKeyboardTrigger() && board.spotProperty().get() != null) {
                corrections.menu().show(list, e.getScreenX(), e.getScreenY());
                e.consume();
            }
        });
        list.addEventFilter(ScrollEvent.SCROLL, this::sideways);
        bar.setOrientation(Orientation.HORIZONTAL);
        bar.setId("comparison-scroll");
        bar.valueProperty().bindBidirectional(board.scrollProperty());
        letters.getStyleClass().addAll("word", "same");
        probe.getStyleClass().add("prose-flow");
        probe.setManaged(false);
        probe.setVisible(false);
        getChildren().addAll(probe, head, list, bar);
        board.pace().follow(this);
        board.tableProperty().addListener((o, was, is) -> requestLayout());
        board.spotProperty().addListener((o, was, is) -> reveal());
        board.openedProperty().addListener((o, was, is) -> revealOpened());
        board.headingProperty()
                .addListener(
                        (o, was, is) -> show(is == null ? -1 : board.lines().indexOf(is)));
        board.redrawsProperty().addListener((o, was, is) -> requestLayout());
    }

    /** The list of lines, for who scrolls it. */
    public ListView<Line> list() {
        return list;
    }

    private void sideways(ScrollEvent e) {
        double by = e.isShiftDown() && e.getDeltaX() == 0 ? e.getDeltaY() : e.getDeltaX();
        if (by != 0 && Math.abs(by) > Math.abs(e.isShiftDown() ? 0 : e.getDeltaY())) {
            board.scrollProperty()
                    .set(Math.clamp(
                            board.scrollProperty().get() - by,
                            0,
                            board.columns().furthest()));
            e.consume();
        }
    }

    /** Scrolls no more than needed to show where the analyst is. */
    private void reveal() {
        Spot spot = board.spotProperty().get();
        if (spot == null) {
            return;
        }
        if (board.columns().isShown(spot.column())) {
            board.scrollProperty()
                    .set(board.columns()
                            .reveal(spot.column(), board.scrollProperty().get()));
        }
        show(board.line(spot.row().id()));
    }

    private void revealOpened() {
        String opened = board.openedProperty().get();
        int line = opened == null ? -1 : board.line(opened);
        if (line >= 0 && list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(line);
            boolean below = flow.getLastVisibleCell() == null
                    || flow.getLastVisibleCell().getIndex() <= line + 1;
            if (below) {
                // What was opened lies under the edge: its row goes to the top, so that it has all the room there is.
                flow.scrollToTop(line);
            }
        }
    }

    private void show(int line) {
        if (line >= 0 && list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(line);
        }
    }

    /** How many rows a page holds. */
    public int page() {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                && flow.getFirstVisibleCell() != null
                && flow.getLastVisibleCell() != null) {
            return Math.max(
                    1,
                    flow.getLastVisibleCell().getIndex()
                            - flow.getFirstVisibleCell().getIndex()
                            - 1);
        }
        return 1;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        fit(width - BAR);
        double most = board.columns().furthest();
        boolean scrolls = most > 0.5;
        bar.setVisible(scrolls);
        bar.setMax(most);
        bar.setVisibleAmount(most / Math.max(1, (width + most) / Math.max(1, width)));
        bar.setBlockIncrement(width / 2);
        bar.setUnitIncrement(40);
        if (board.scrollProperty().get() > most) {
            board.scrollProperty().set(most);
        }
        double top = head.prefHeight(width);
        double foot = scrolls ? bar.prefHeight(width) : 0;
        head.resizeRelocate(0, 0, width, top);
        list.resizeRelocate(0, top, width, Math.max(0, getHeight() - top - foot));
        double first = board.columns().first();
        bar.resizeRelocate(first, getHeight() - foot, Math.max(0, width - first), foot);
    }

    @Override
    protected double computePrefWidth(double height) {
        return LEAST;
    }

    @Override
    protected double computePrefHeight(double width) {
        return LEAST;
    }

    /** Measures the type and shares the width; rows are drawn anew only if that changed something. */
    private void fit(double width) {
        probe.applyCss();
        double em = letters.getFont().getSize();
        Fit fit = new Fit(
                em,
                probe.prefWidth(-1) / SAMPLE.length(),
                probe.prefHeight(-1) + probe.getLineSpacing(),
                getHeight() < LOW * em ? 3 : 4);
        Object before = List.of(board.fit(), board.columns().shape());
        board.measured(fit);
        board.columns().fit(width, em);
        if (!before.equals(List.of(board.fit(), board.columns().shape()))) {
            board.redraw();
        }
    }
}
