package parallax.workbench.comparison;

import atlantafx.base.theme.PrimerLight;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.stage.Stage;
import parallax.statements.comparison.Comparison;
import parallax.workbench.Fx;
import parallax.workbench.base.Background;
import parallax.workbench.base.Workspace;
import parallax.workbench.comparison.board.Board;
import parallax.workbench.comparison.board.Desk;
import parallax.workbench.comparison.board.Spot;
import parallax.workbench.comparison.table.Filter;
import parallax.workbench.comparison.table.Order;
import parallax.workbench.comparison.table.RowModel;

/** The comparison pane in a window of its own, for what measures it: what is done to it, and what that took. */
public final class Gauge implements AutoCloseable {

    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;

    /** The headless screen is no larger than this, so the pane is laid out in full size and painted smaller. */
    private static final double SIDE = 960;

    private final ExecutorService workers = Executors.newFixedThreadPool(2, work -> {
        Thread thread = new Thread(work, "gauge");
        thread.setDaemon(true);
        return thread;
    });
    private final Background background = new Background();
    private final ComparisonPane pane;
    private final Board board;
    private final ListView<?> list;
    private final Stage stage;

    /**
     * What a stretch of use took, in milliseconds: until it was painted, and the longest that a frame kept the FX thread,
     * by the clock and of its processor time, which other work on the machine does not lengthen; and the processor time of
     * all threads together, the compiler's too.
     */
    public record Took(
            double whole,
            double longestFrame,
            int frames,
            int framesOver50,
            double longestCpu,
            int framesOver50Cpu,
            double process) {}

    public Gauge() {
        Desk desk = desk();
        pane = Fx.on(() -> new ComparisonPane(new Workspace(background), desk));
        board = pane.board();
        stage = Fx.on(() -> {
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            Region shown = (Region) pane.node();
            shown.setManaged(false);
            shown.resizeRelocate(0, 0, WIDTH, HEIGHT);
            shown.getTransforms().add(new Scale(SIDE / WIDTH, SIDE / WIDTH));
            Scene scene = new Scene(new Pane(shown), SIDE, SIDE);
            for (String sheet : List.of("base.css", "comparison.css")) {
                scene.getStylesheets()
                        .add(Gauge.class
                                .getResource("/parallax/workbench/" + sheet)
                                .toExternalForm());
            }
            Stage window = new Stage();
            window.setScene(scene);
            window.show();
            return window;
        });
        Fx.pulses(3);
        list = Fx.on(() -> (ListView<?>) pane.node().lookup("#comparison-table"));
    }

    /** A desk that works in the background and otherwise does nothing. */
    private Desk desk() {
        RecordingDesk still = new RecordingDesk();
        return (Desk) Proxy.newProxyInstance(
                Desk.class.getClassLoader(), new Class<?>[] {Desk.class}, (proxy, method, arguments) -> {
                    switch (method.getName()) {
                        case "work" -> later((Supplier<?>) arguments[0], arguments[1]);
                        case "select" -> {}
                        default -> {
                            method.setAccessible(true);
                            return method.invoke(still, arguments);
                        }
                    }
                    return null;
                });
    }

    @SuppressWarnings("unchecked")
    private void later(Supplier<?> what, Object then) {
        workers.execute(() -> {
            Object result = what.get();
            Platform.runLater(() -> ((Consumer<Object>) then).accept(result));
        });
    }

    /** Shows a table; done when all that is seen of it is painted. */
    public Took open(Comparison table) {
        Took took = took(
                () -> board.show(table),
                () -> board.table().comparison() == table
                        && board.pace().idle()
                        && (table.rows().isEmpty() || painted()));
        Fx.pulses(5);
        return took;
    }

    /** Shows a table; done when its first row is painted. */
    public Took openRows(Comparison table) {
        return took(
                () -> board.show(table),
                () -> board.table().comparison() == table && (table.rows().isEmpty() || painted()));
    }

    /** Whether the first line has its node. Looked for without selectors, which would be what takes time. */
    private boolean painted() {
        return list.getChildrenUnmodifiable().stream()
                .anyMatch(n -> n instanceof VirtualFlow<?> flow
                        && flow.getFirstVisibleCell() != null
                        && !board.lines().isEmpty()
                        && flow.getFirstVisibleCell().getItem() == board.lines().getFirst());
    }

    /** Goes down by pages. */
    public Took page(int pages) {
        List<Took> all = new ArrayList<>();
        for (int i = 0; i < pages; i++) {
            all.add(key(KeyCode.PAGE_DOWN));
        }
        return sum(all);
    }

    /** Goes from column to column. */
    public Took across(int columns) {
        List<Took> all = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            all.add(key(KeyCode.RIGHT));
        }
        return sum(all);
    }

    public Took end() {
        return key(KeyCode.END);
    }

    public Took home() {
        return key(KeyCode.HOME);
    }

    private Took key(KeyCode code) {
        Spot before = Fx.on(() -> board.spotProperty().get());
        return took(
                () -> Event.fireEvent(
                        list, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)),
                () -> (before == null || board.spotProperty().get() != before)
                        && board.pace().idle());
    }

    /** Shows only what outlets report differently. */
    public Took differing(boolean is) {
        return filter(Filter.NONE.withDiffering(is));
    }

    /** Searches for words. */
    public Took search(String words) {
        return filter(Filter.NONE.withText(words));
    }

    /** Shows only what several outlets report. */
    public Took several() {
        return filter(Filter.NONE.withSeveral(true));
    }

    /** Shows only what an outlet leaves out. */
    public Took omittedBy(String outlet) {
        return filter(Filter.NONE.withOmittedBy(outlet));
    }

    public Took all() {
        return filter(Filter.NONE);
    }

    private Took filter(Filter filter) {
        int before = Fx.on(() -> board.rows().size());
        return took(
                () -> board.look(board.view().with(filter)),
                () -> board.rows().size() != before && board.pace().idle());
    }

    /** Puts the rows into another order. */
    public Took disagreement() {
        List<RowModel> before = Fx.on(() -> board.rows());
        return took(
                () -> board.look(board.view().with(Order.DISAGREEMENT)),
                () -> board.rows() != before && board.pace().idle());
    }

    /** How many rows are shown. */
    public int rows() {
        return Fx.on(() -> board.rows().size());
    }

    /** Opens the row with most renderings; done when they stand word under word. */
    public Took openRow() {
        RowModel row = Fx.on(() -> board.rows().stream()
                .max(Comparator.comparingInt(r -> r.statement().renderings().size()))
                .orElseThrow());
        Fx.run(() -> board.go(Spot.at(row, -1)));
        Fx.pulses(3);
        return took(
                () -> board.toggle(row),
                () -> list.lookup(".interlinear") != null && board.pace().idle());
    }

    public void closeRow() {
        Fx.run(() -> board.open(null));
        Fx.pulses(3);
    }

    /** Renderings of the row with most of them. */
    public int most() {
        return Fx.on(() -> board.table().rows().stream()
                .mapToInt(r -> r.statement().renderings().size())
                .max()
                .orElse(0));
    }

    private Took sum(List<Took> all) {
        return new Took(
                all.stream().mapToDouble(Took::whole).sum(),
                all.stream().mapToDouble(Took::longestFrame).max().orElse(0),
                all.stream().mapToInt(Took::frames).sum(),
                all.stream().mapToInt(Took::framesOver50).sum(),
                all.stream().mapToDouble(Took::longestCpu).max().orElse(0),
                all.stream().mapToInt(Took::framesOver50Cpu).sum(),
                all.stream().mapToDouble(Took::process).sum());
    }

    private Took took(Runnable does, BooleanSupplier done) {
        return Frames.over(stage.getScene(), does, done);
    }

    @Override
    public void close() {
        Fx.run(stage::close);
        background.close();
        workers.shutdownNow();
    }
}
