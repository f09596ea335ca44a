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
 * time, and of large ones fewer, so memory does not grow with their number.
 */
final class InOrder<A, B> implements AutoCloseable {

    private static final int AHEAD = 16;

    /** Things of this size together are enough to keep all cores busy. */
    private static final long LARGE = 2 << 20;

    private record Waiting<B>(Future<B> result, long size) {}

    private final int cores = Runtime.getRuntime().availableProcessors();
    private final ExecutorService workers = Executors.newFixedThreadPool(cores);
    private final Deque<Waiting<B>> waiting = new ArrayDeque<>();
    private final Function<A, B> work;
    private final Consumer<B> then;
    private long size;

    InOrder(Function<A, B> work, Consumer<B> then) {
        this.work = work;
        this.then = then;
    }

    /** @param bytes that it takes in memory, roughly: a large thing waits until those before it are done */
    void add(A thing, long bytes) {
        while (waiting.size() >= cores * AHEAD || !waiting.isEmpty() && size + bytes > LARGE) {
            takeOne();
        }
        waiting.add(new Waiting<>(workers.submit(() -> work.apply(thing)), bytes));
        size += bytes;
    }

    private void takeOne() {
        try {
            Waiting<B> first = waiting.remove();
            size -= first.size();
            then.accept(first.result().get());
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
