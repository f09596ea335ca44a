package parallax.intake.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks for the addresses of a host. The system's own way can wait for a minute and cannot be stopped. */
final class Lookup {

    private static final long EVERY_MILLIS = 100;

    private Lookup() {}

    /**
     * @param check throws if the work was cancelled
     * @throws TimeoutException if nobody answered in time
     */
    static InetAddress[] of(String host, Fetch.Resolver resolver, Duration time, Runnable check)
            throws UnknownHostException, TimeoutException {
        FutureTask<InetAddress[]> lookup = new FutureTask<>(() -> resolver.resolve(host));
        Thread.ofPlatform().daemon().name("fetch-lookup").start(lookup);
        long until = System.nanoTime() + time.toNanos();
        while (true) {
            try {
                return lookup.get(EVERY_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                check.run();
                if (System.nanoTime() > until) {
                    throw e;
                }
            } catch (ExecutionException e) {
                UnknownHostException unknown = new UnknownHostException(host);
                unknown.initCause(e.getCause());
                throw unknown;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException("The fetch was interrupted.");
            }
        }
    }
}
