package parallax.workbench.base;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work off the FX thread, and the one door back to it. Acts run one after the other in the order they were asked
 * for, and so do jobs that take turns; reads and other jobs run beside them.
 */
public final class Background implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Background.class);

    private final ExecutorService acts = Executors.newSingleThreadExecutor(named("parallax-acts"));
    private final ExecutorService reads = Executors.newFixedThreadPool(2, named("parallax-reads"));
    private final ExecutorService jobs = Executors.newFixedThreadPool(2, named("parallax-jobs"));
    private final ExecutorService turns = Executors.newSingleThreadExecutor(named("parallax-turns"));
    private final AtomicInteger pending = new AtomicInteger();
    private final ReadOnlyBooleanWrapper idle = new ReadOnlyBooleanWrapper(true);

    private static ThreadFactory named(String name) {
        return work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            thread.setUncaughtExceptionHandler((t, e) -> LOG.error("Background work failed", e));
            return thread;
        };
    }

    /** Whether nothing is under way and every result has reached the screen. */
    public ReadOnlyBooleanProperty idleProperty() {
        return idle.getReadOnlyProperty();
    }

    /** Runs {@code work} on the FX thread, later. The only place in the program that does. */
    public void later(Runnable work) {
        pending.incrementAndGet();
        try {
            Platform.runLater(() -> {
                try {
                    work.run();
                } catch (RuntimeException e) {
                    LOG.error("A pane failed to show a result", e);
                } finally {
                    idle.set(pending.decrementAndGet() == 0);
                }
            });
        } catch (IllegalStateException closed) {
            pending.decrementAndGet();
        }
    }

    /** Reads on a background thread and hands the result, or what went wrong, to the FX thread. */
    public <T> void read(Callable<T> work, Consumer<T> then, Consumer<Exception> failed) {
        submit(reads, work, then, failed);
    }

    /** Like {@link #read}, but one after the other in the order of the calls. */
    public <T> void act(Callable<T> work, Consumer<T> then, Consumer<Exception> failed) {
        submit(acts, work, then, failed);
    }

    /** Like {@link #read}, for work that takes long. */
    public <T> void job(Callable<T> work, Consumer<T> then, Consumer<Exception> failed) {
        submit(jobs, work, then, failed);
    }

    /** Like {@link #job}, but one after the other in the order of the calls. */
    public <T> void turn(Callable<T> work, Consumer<T> then, Consumer<Exception> failed) {
        submit(turns, work, then, failed);
    }

    private <T> void submit(ExecutorService on, Callable<T> work, Consumer<T> then, Consumer<Exception> failed) {
        pending.incrementAndGet();
        idle.set(false);
        on.execute(() -> {
            try {
                T result = work.call();
                later(() -> then.accept(result));
            } catch (Exception e) {
                later(() -> failed.accept(e));
            } finally {
                later(pending::decrementAndGet);
            }
        });
    }

    /** Ends all work; acts that were asked for are still done, within ten seconds. */
    @Override
    public void close() {
        jobs.shutdownNow();
        turns.shutdownNow();
        reads.shutdownNow();
        acts.shutdown();
        try {
            if (!acts.awaitTermination(10, TimeUnit.SECONDS)) {
                LOG.warn("The last acts were still being saved after ten seconds");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
