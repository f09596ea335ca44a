package parallax.intake.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Closes a connection when its time is over or the analyst cancels: a server that sends a byte now and then defeats
 * every timeout of a single read.
 */
final class Watch implements AutoCloseable {

    private static final long EVERY_MILLIS = 100;

    private final CountDownLatch done = new CountDownLatch(1);
    private final long until;
    private final Runnable check;
    private volatile boolean late;
    private volatile @Nullable RuntimeException cancelled;

    /** @param check throws if the work was cancelled */
    Watch(Closeable connection, Duration time, Runnable check) {
        this.until = System.nanoTime() + time.toNanos();
        this.check = check;
        Thread.ofVirtual().name("fetch-watch").start(() -> watch(connection));
    }

    private void watch(Closeable connection) {
        try {
            while (!done.await(EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
                if (isOver()) {
                    connection.close();
                    return;
                }
            }
        } catch (InterruptedException | IOException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isOver() {
        late = System.nanoTime() > until;
        try {
            check.run();
        } catch (RuntimeException e) {
            cancelled = e;
        }
        return late || cancelled != null;
    }

    /** Whether the time was over. */
    boolean isLate() {
        return late;
    }

    /** What the check threw, null if nothing. */
    @Nullable
    RuntimeException cancelled() {
        return cancelled;
    }

    @Override
    public void close() {
        done.countDown();
    }
}
