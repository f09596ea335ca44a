package parallax.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does the same to many things on all cores and hands the results on in order, on the caller's thread. Only a few are held at a
 * time, so memory does not grow with their number.
 */
final class InOrder<A, B> implements AutoCloseable {

    private static final int AHEAD = 8;

    private final int cores = Runtime.getRuntime().availableProcessors();
    private final ExecutorService workers = Executors.newFixedThreadPool(cores);
    private final Deque<Future<B>> waiting = new ArrayDeque<>();
    private final Function<A, B> work;
    private final Consumer<B> then;

    InOrder(Function<A, B> work, Consumer<B> then) {
        this.work = work;
        this.then = then;
    }

    void add(A thing) {
        waiting.add(workers.submit(() -> work.apply(thing)));
        if (waiting.size() > cores * AHEAD) {
            takeOne();
        }
    }

    private void takeOne() {
        try {
            then.accept(waiting.remove().get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Parallax failed: " + e.getCause(), e.getCause());
        }
    }

    /** Hands on what is left. */
    void finish() {
        while (!waiting.isEmpty()) {
            takeOne();
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
