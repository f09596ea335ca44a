package parallax.workbench.comparison;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import parallax.workbench.Fx;

/**
 * Counts the frames of a scene while something is done to it. A frame is all that the FX thread does for one pulse, and
 * all that events had it do since the last one: from the gesture, or the start of the pulse, to the end of layout.
 */
final class Frames extends AnimationTimer {

    private static final double BUDGET = 50;
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /** Frames after the goal was reached, in which what came late is still painted. */
    private static final int AFTER = 2;

    private final Scene scene;
    private final BooleanSupplier done;
    private final CompletableFuture<Gauge.Took> result = new CompletableFuture<>();
    private final Runnable after = this::after;
    private final long start;
    private final long processStart = PROCESS.getProcessCpuTime();
    private double process;
    private long begun;
    private long cpuBegun;
    private double longestCpu;
    private int overCpu;
    private long reached;
    private double longest;
    private int frames;
    private int over;
    private int left = AFTER;

    private Frames(Scene scene, long start, double gesture, BooleanSupplier done) {
        this.scene = scene;
        this.done = done;
        this.start = start;
        this.longest = gesture;
        this.over = gesture > BUDGET ? 1 : 0;
    }

    static Gauge.Took over(Scene scene, Runnable does, BooleanSupplier done) {
        Frames counter = Fx.on(() -> {
            long start = System.nanoTime();
            does.run();
            Frames frames = new Frames(scene, start, millis(start), done);
            scene.addPostLayoutPulseListener(frames.after);
            frames.start();
            Platform.requestNextPulse();
            return frames;
        });
        return counter.result.join();
    }

    @Override
    public void handle(long now) {
        begun = System.nanoTime();
        cpuBegun = CPU.getCurrentThreadCpuTime();
        Platform.requestNextPulse();
    }

    private void after() {
        if (begun == 0) {
            return;
        }
        double took = millis(begun);
        longest = Math.max(longest, took);
        over += took > BUDGET ? 1 : 0;
        double cpu = (CPU.getCurrentThreadCpuTime() - cpuBegun) / 1e6;
        longestCpu = Math.max(longestCpu, cpu);
        overCpu += cpu > BUDGET ? 1 : 0;
        frames++;
        if (reached == 0 && done.getAsBoolean()) {
            reached = System.nanoTime();
            process = (PROCESS.getProcessCpuTime() - processStart) / 1e6;
        }
        if (reached != 0 && left-- == 0) {
            stop();
            scene.removePostLayoutPulseListener(after);
            result.complete(
                    new Gauge.Took((reached - start) / 1e6, longest, frames, over, longestCpu, overCpu, process));
        }
    }

    private static double millis(long since) {
        return (System.nanoTime() - since) / 1e6;
    }
}
