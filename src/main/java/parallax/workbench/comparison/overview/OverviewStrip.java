package parallax.workbench.comparison.overview;

import java.nio.IntBuffer;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import parallax.workbench.base.Words;
import parallax.workbench.comparison.board.Board;
import parallax.workbench.comparison.board.Spot;
import parallax.workbench.comparison.table.Line;

/**
 * The whole table beside itself: a thin column an outlet, a cell a statement, and a bar for how far outlets part over
 * it. What the list shows is framed; a press or a drag scrolls there, a click goes there.
 */
public final class OverviewStrip extends Region {

    /** Widths in pixels of the screen; columns share theirs. */
    private static final int COLUMNS = 96;

    private static final int WIDEST = 9;
    private static final int THINNEST = 2;
    private static final int GAP = 5;
    private static final int BARS = 24;
    private static final int ROW = 9;

    private final Board board;
    private final ListView<Line> list;
    private final OverviewModel model;
    private final OverviewProbes probes = new OverviewProbes(this::repaint);
    private final Label title = new Label(Words.of("comparison.overview"));
    private final ImageView picture = new ImageView();
    private final Region frame = new Region();
    private final Region here = new Region();
    private final Tooltip tip = new Tooltip();
    private @Nullable Painted painted;
    private boolean dragged;

    /** What a picture was painted from: one that is no longer wanted is not shown. */
    private record Painted(Overview overview, OverviewInks inks, OverviewPainter painter) {}

    /** Stands beside this list, whose scrolling it shows and moves. */
    public OverviewStrip(Board board, ListView<Line> list) {
        this.board = board;
        this.list = list;
        this.model = new OverviewModel(board);
        setId("comparison-overview");
        getStyleClass().add("comparison-overview");
        title.getStyleClass().add("overview-title");
        frame.getStyleClass().add("overview-frame");
        here.getStyleClass().add("overview-here");
        for (Region mark : List.of(frame, here)) {
            mark.setManaged(false);
            mark.setMouseTransparent(true);
        }
        title.setMouseTransparent(true);
        picture.setMouseTransparent(true);
        picture.setSmooth(false);
        getChildren().addAll(probes, title, picture, here, frame);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        tip.setShowDelay(Duration.millis(250));
        tip.setWrapText(true);
        tip.setMaxWidth(420);
        Tooltip.install(this, tip);
        model.overviewProperty().addListener((o, was, is) -> repaint());
        board.spotProperty().addListener((o, was, is) -> tell());
        board.scrollProperty().addListener((o, was, is) -> requestLayout());
        list.skinProperty().addListener((o, was, is) -> watch());
        list.heightProperty().addListener((o, was, is) -> requestLayout());
        heightProperty().addListener((o, was, is) -> repaint());
        new OverviewKeys(this, board, model);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        addEventHandler(MouseEvent.MOUSE_MOVED, this::hovered);
        addEventHandler(ScrollEvent.SCROLL, e -> flow().ifPresent(f -> f.scrollPixels(-e.getDeltaY())));
        tell();
    }

    Overview overview() {
        return model.overviewProperty().get();
    }

    OverviewInks inks() {
        return probes.inks();
    }

    private Optional<VirtualFlow<?>> flow() {
        return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow ? Optional.of(flow) : Optional.empty();
    }

    private void watch() {
        list.lookupAll(".scroll-bar").stream()
                .map(ScrollBar.class::cast)
                .forEach(bar -> bar.valueProperty().addListener((o, was, is) -> requestLayout()));
    }

    // Where things are

    private double top() {
        return board.fit().heading();
    }

    private OverviewScale scale() {
        double room = getHeight() - top() - getInsets().getBottom();
        return OverviewScale.of(overview().rows().size(), (int) Math.floor(room), ROW);
    }

    private OverviewPainter painter() {
        int columns = Math.max(1, overview().columns().length);
        return new OverviewPainter(scale(), Math.clamp(COLUMNS / columns, THINNEST, WIDEST), GAP, BARS);
    }

    /** The row under a point of this strip, -1 where there are no rows. */
    private int rowAt(double y) {
        OverviewScale scale = scale();
        int line = (int) Math.clamp(y - top(), 0, Math.max(0, scale.height() - 1));
        return scale.rows() == 0 ? -1 : scale.strongest(line, overview().disagreement());
    }

    private int columnAt(double x) {
        return painter().columnAt(x - getInsets().getLeft(), overview().columns().length);
    }

    /** The rows on one line of the picture: how far a step leads. */
    int step() {
        OverviewScale scale = scale();
        return scale.height() == 0 ? 1 : Math.max(1, scale.rows() / scale.height());
    }

    /** How many rows the list shows. */
    int page() {
        return flow().map(f -> model.row(last(f)) - model.row(first(f)))
                .filter(p -> p > 0)
                .orElse(1);
    }

    private static int first(VirtualFlow<?> flow) {
        return flow.getFirstVisibleCell() == null
                ? 0
                : flow.getFirstVisibleCell().getIndex();
    }

    private static int last(VirtualFlow<?> flow) {
        return flow.getLastVisibleCell() == null ? 0 : flow.getLastVisibleCell().getIndex();
    }

    // The picture

    /** Paints in the background; until that is done the old picture stands. */
    private void repaint() {
        requestLayout();
        if (getScene() == null || getHeight() <= top()) {
            return;
        }
        Painted wanted = new Painted(overview(), inks(), painter());
        painted = wanted;
        board.desk().work(() -> wanted.painter().paint(wanted.overview(), wanted.inks()), pixels -> {
            if (wanted == painted) {
                show(wanted, pixels);
            }
        });
    }

    private void show(Painted what, int[] pixels) {
        int width = what.painter().width(what.overview().columns().length);
        int height = what.painter().scale().height();
        picture.setImage(pixels.length == 0 ? null : image(width, height, pixels));
        requestLayout();
    }

    static WritableImage image(int width, int height, int[] pixels) {
        return new WritableImage(
                new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance()));
    }

    // The mouse

    private void pressed(MouseEvent e) {
        requestFocus();
        dragged = false;
        if (e.getButton() == MouseButton.PRIMARY) {
            scrollTo(rowAt(e.getY()));
        }
        e.consume();
    }

    private void dragged(MouseEvent e) {
        dragged = true;
        scrollTo(rowAt(e.getY()));
        e.consume();
    }

    /** Goes to the cell, so that the reader shows the passage. */
    private void clicked(MouseEvent e) {
        int row = rowAt(e.getY());
        if (!dragged && e.getButton() == MouseButton.PRIMARY && row >= 0) {
            int column = columnAt(e.getX());
            board.go(Spot.at(
                    overview().rows().get(row), column < 0 ? -1 : overview().columns()[column]));
        }
        e.consume();
    }

    /** Brings a row into the middle of the list. */
    private void scrollTo(int row) {
        if (row >= 0) {
            flow().ifPresent(f -> f.scrollToTop(Math.max(0, model.line(row) - (last(f) - first(f)) / 2)));
            requestLayout();
        }
    }

    private void hovered(MouseEvent e) {
        int row = rowAt(e.getY());
        int column = columnAt(e.getX());
        tip.setText(row < 0 ? "" : OverviewWords.at(overview(), row, column));
    }

    // Telling

    private void tell() {
        int at = place();
        Spot spot = board.spotProperty().get();
        setAccessibleText(
                at < 0 || spot == null
                        ? Words.of(
                                "comparison.overview.nowhere", overview().rows().size())
                        : Words.of(
                                "comparison.overview.here",
                                at + 1,
                                overview().rows().size(),
                                OverviewWords.at(overview(), at, spot.column())));
        requestLayout();
    }

    /** Where the analyst is, -1 where nowhere. */
    int place() {
        Spot spot = board.spotProperty().get();
        return model.place(spot == null ? null : spot.row());
    }

    @Override
    protected double computePrefWidth(double height) {
        Insets insets = getInsets();
        return insets.getLeft() + painter().width(overview().columns().length) + insets.getRight();
    }

    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double left = getInsets().getLeft();
        double top = top();
        title.resizeRelocate(0, 0, getWidth(), top);
        picture.relocate(left, top);
        OverviewScale scale = scale();
        double width = getWidth() - left - getInsets().getRight();
        int place = place();
        here.setVisible(place >= 0 && scale.height() > 0);
        if (here.isVisible()) {
            here.resizeRelocate(0, top + scale.y(place), getWidth(), Math.max(2, scale.y(place + 1) - scale.y(place)));
        }
        frame.setVisible(false);
        flow().filter(f -> scale.height() > 0).ifPresent(f -> {
            double from = scale.y(model.row(first(f)));
            double to = scale.y(model.row(last(f)) + 1);
            frame.setVisible(true);
            frame.resizeRelocate(left - 3, top + from - 1, width + 6, Math.max(6, to - from + 2));
        });
    }
}
