package parallax.workbench.reader;

import atlantafx.base.theme.PrimerLight;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.stage.Stage;
import parallax.news.Tag;
import parallax.project.Project;
import parallax.text.Span;
import parallax.workbench.Fx;
import parallax.workbench.base.Background;
import parallax.workbench.base.Workspace;
import parallax.workbench.reader.marks.Sheet;

/** Drives the reader in a window on the headless platform and counts its frames. */
public final class ReaderGauge implements AutoCloseable {

    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;

    /** The headless screen is no larger than this, so the pane is laid out in full size and painted smaller. */
    private static final double SIDE = 960;

    private static final String[] SHEETS = {"base", "reader"};

    private final Background background = new Background();
    private final Workspace workspace = new Workspace(background);
    private final ReaderPane pane;
    private final ReaderArea area;
    private final Stage stage;

    /**
     * What something took.
     *
     * @param millis from the gesture to the end of the layout that shows its goal
     * @param frames the time of the FX thread for each frame until then, in ms
     * @param cpu the same in processor time
     * @param process processor time of all threads of the process until then, in ms: compiling, collecting and painting too
     */
    public record Took(double millis, List<Double> frames, List<Double> cpu, double process) {

        public double longest() {
            return frames.stream().mapToDouble(f -> f).max().orElse(0);
        }

        public double longestCpu() {
            return cpu.stream().mapToDouble(f -> f).max().orElse(0);
        }

        public long over(double budget) {
            return frames.stream().filter(f -> f > budget).count();
        }

        public long overCpu(double budget) {
            return cpu.stream().filter(f -> f > budget).count();
        }
    }

    /** Opens {@code project} in a window of 1920×1080. */
    public ReaderGauge(Project project) {
        Fx.run(() -> Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet()));
        pane = Fx.on(() -> new ReaderPane(workspace));
        area = Fx.on(() -> (ReaderArea) pane.node().lookup("#reader-area"));
        stage = Fx.on(() -> {
            Stage window = new Stage();
            Region shown = (Region) pane.node();
            shown.setManaged(false);
            shown.resizeRelocate(0, 0, WIDTH, HEIGHT);
            shown.getTransforms().add(new Scale(SIDE / WIDTH, SIDE / WIDTH));
            window.setScene(new Scene(new Pane(shown), SIDE, SIDE));
            for (String sheet : SHEETS) {
                window.getScene()
                        .getStylesheets()
                        .add(ReaderGauge.class
                                .getResource("/parallax/workbench/" + sheet + ".css")
                                .toExternalForm());
            }
            window.show();
            workspace.open(() -> project, opened -> {});
            return window;
        });
        Fx.await(
                () -> !workspace.articles().isEmpty()
                        && background.idleProperty().get(),
                "the project");
    }

    private record Shown(boolean text, boolean marks) {}

    private Shown shown(String article) {
        Sheet sheet = area.sheet();
        boolean text = sheet != null
                && sheet.page().article().id().equals(article)
                && area.isVisible()
                && area.lookup(".paragraph-text") != null;
        return new Shown(text, text && area.lookup(".annotation-bar") != null);
    }

    /** Brings an article into view. @return until its text, and until its marks can be seen */
    public List<Took> open(String article) {
        double[] text = {0, 0};
        long[] start = {0, 0};
        Took marks = over(
                () -> {
                    start[0] = System.nanoTime();
                    start[1] = PROCESS.getProcessCpuTime();
                    workspace.view(article);
                },
                () -> {
                    Shown now = shown(article);
                    if (now.text && text[0] == 0) {
                        text[0] = (System.nanoTime() - start[0]) / 1e6;
                        text[1] = (PROCESS.getProcessCpuTime() - start[1]) / 1e6;
                    }
                    return now.marks;
                });
        return List.of(new Took(text[0], marks.frames, marks.cpu, text[1]), marks);
    }

    /** Turns the wheel by so many notches, one a frame. */
    public Took wheel(int notches) {
        int[] left = {notches};
        return over(() -> {}, () -> {
            Event.fireEvent(
                    area,
                    new ScrollEvent(
                            ScrollEvent.SCROLL,
                            200,
                            200,
                            200,
                            200,
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            0,
                            -40,
                            0,
                            -40,
                            ScrollEvent.HorizontalTextScrollUnits.NONE,
                            0,
                            ScrollEvent.VerticalTextScrollUnits.NONE,
                            0,
                            0,
                            null));
            return --left[0] == 0;
        });
    }

    /** Presses a key so many times, once a frame. */
    public Took keys(KeyCode key, boolean control, int times) {
        int[] left = {times};
        return over(() -> {}, () -> {
            Event.fireEvent(area, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, false, false));
            return --left[0] == 0;
        });
    }

    /** Drags the bar from the top to the end in so many steps, one a frame. */
    public Took drag(int steps) {
        ScrollBar bar = Fx.on(() -> pane.node().lookupAll(".scroll-bar").stream()
                .map(ScrollBar.class::cast)
                .filter(b -> b.getOrientation() == Orientation.VERTICAL)
                .findFirst()
                .orElseThrow());
        int[] done = {0};
        return over(() -> bar.setValue(bar.getMin()), () -> {
            done[0]++;
            bar.setValue(bar.getMin() + (bar.getMax() - bar.getMin()) * done[0] / steps);
            return done[0] == steps;
        });
    }

    /** Scrolls on by so many steps of so many pixels, one a frame. */
    public Took scroll(int steps, double pixels) {
        int[] left = {steps};
        return over(() -> area.scrollYBy(pixels), () -> {
            area.scrollYBy(pixels);
            return --left[0] == 0;
        });
    }

    /** Jumps to so many places all over the article, one a frame. */
    public Took jump(int times, int length) {
        int[] done = {0};
        return over(() -> area.top(0), () -> {
            area.top((int) ((long) length * (done[0] * 7L % times) / times));
            return ++done[0] == times;
        });
    }

    /** Tags what is in view. @return until the tag is painted */
    public Took tag(String article, Tag tag) {
        Fx.run(() -> {
            int top = area.top();
            area.choose(new Span(top + 10, top + 60));
        });
        Fx.pulses(3);
        return over(
                () -> pane.tagging().tag(tag), () -> !area.layers().expected().isEmpty());
    }

    /** Waits until what was tagged is saved and has come back. @return how long and with which frames */
    public Took saved() {
        return over(() -> {}, () -> area.layers().expected().isEmpty());
    }

    public int marks() {
        return Fx.on(() -> workspace.pageProperty().get().annotations().size());
    }

    private Took over(Runnable does, BooleanSupplier done) {
        CompletableFuture<Took> result = new CompletableFuture<>();
        Fx.run(() -> {
            long start = System.nanoTime();
            long cpuStart = CPU.getCurrentThreadCpuTime();
            long processStart = PROCESS.getProcessCpuTime();
            List<Double> frames = new ArrayList<>();
            List<Double> cpu = new ArrayList<>();
            long[] begun = {start, cpuStart};
            AnimationTimer timer = new AnimationTimer() {
                @Override
                public void handle(long now) {
                    begun[0] = System.nanoTime();
                    begun[1] = CPU.getCurrentThreadCpuTime();
                    Platform.requestNextPulse();
                }
            };
            does.run();
            timer.start();
            Scene scene = stage.getScene();
            Runnable[] after = {null};
            after[0] = () -> {
                frames.add((System.nanoTime() - begun[0]) / 1e6);
                cpu.add((CPU.getCurrentThreadCpuTime() - begun[1]) / 1e6);
                if (done.getAsBoolean()) {
                    timer.stop();
                    scene.removePostLayoutPulseListener(after[0]);
                    result.complete(new Took(
                            (System.nanoTime() - start) / 1e6,
                            frames,
                            cpu,
                            (PROCESS.getProcessCpuTime() - processStart) / 1e6));
                }
            };
            scene.addPostLayoutPulseListener(after[0]);
            Platform.requestNextPulse();
        });
        return result.join();
    }

    @Override
    public void close() {
        Fx.run(() -> {
            stage.hide();
            workspace.close(() -> {});
        });
        Fx.await(() -> background.idleProperty().get(), "the project to close");
        background.close();
    }
}
