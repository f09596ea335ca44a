package parallax.intake.fetch;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static parallax.intake.fetch.Fetching.at;
import static parallax.intake.fetch.Fetching.fetch;
import static parallax.intake.fetch.Fetching.hang;

import java.io.OutputStream;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import parallax.intake.source.Refusal;

/** What would take too much, takes too long, or is no longer wanted. */
class FetchLimitsTest {

    @Test
    void anEndlessAnswerIsRefusedPackedOrNot() throws Exception {
        for (boolean gzip : new boolean[] {false, true}) {
            try (Site site = Site.of((request, out) -> {
                if (request.startsWith("GET /robots.txt")) {
                    out.write("HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                    return;
                }
                out.write(("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
                                + (gzip ? "Content-Encoding: gzip\r\n\r\n" : "\r\n"))
                        .getBytes(StandardCharsets.US_ASCII));
                OutputStream body = gzip ? new GZIPOutputStream(out) : out;
                for (byte[] part = new byte[1 << 16]; ; ) {
                    body.write(part);
                }
            })) {
                assertThatThrownBy(() -> fetch().get(at(site, "/"), Fetch.Progress.NONE))
                        .isInstanceOf(Refusal.class)
                        .hasMessageContaining("32 MB");
            }
        }
    }

    @Test
    void anEndlessHeadIsRefused() throws Exception {
        try (Site site = Site.of((request, out) -> {
            out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
            for (byte[] line = "X-Filler: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n"
                            .repeat(1000)
                            .getBytes(StandardCharsets.US_ASCII);
                    ; ) {
                out.write(line);
            }
        })) {
            assertThatThrownBy(() -> fetch().get(at(site, "/"), Fetch.Progress.NONE))
                    .isInstanceOf(Refusal.class);
        }
    }

    @Test
    void whatIsAnnouncedAsTooLargeIsNotWaitedFor() throws Exception {
        try (Site site = Site.saying(path -> path.equals("/a")
                ? "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 4000000000\r\n\r\n<p>"
                : null)) {
            assertThatThrownBy(() -> fetch().get(at(site, "/a"), Fetch.Progress.NONE))
                    .hasMessageContaining("is larger than 32 MB");
        }
    }

    @Test
    void picturesAreRefusedByWhatTheyAreBeforeTheyHaveCome() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        try (Site site = Site.of((request, out) -> {
            if (request.startsWith("GET /robots.txt")) {
                out.write("HTTP/1.1 404 No\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            } else {
                out.write("HTTP/1.1 200 OK\r\nContent-Type: image/jpeg\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                hang(out, end);
            }
        })) {
            assertThatThrownBy(() -> fetch().get(at(site, "/quay"), Fetch.Progress.NONE))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("/quay is a picture");
        } finally {
            end.countDown();
        }
    }

    @Test
    void aServerThatNeverEndsItsAnswerIsGivenUpInTime() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        try (Site site = Site.of((request, out) -> hang(out, end))) {
            Fetch hasty = fetch(Duration.ofMillis(300));
            assertThatThrownBy(() -> hasty.get(at(site, "/"), Fetch.Progress.NONE))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("did not answer in full");
        } finally {
            end.countDown();
        }
    }

    @Test
    void aFetchCanBeCancelledWhileTheServerIsSilent() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        try (Site site = Site.of((request, out) -> hang(out, end))) {
            Fetch.Progress cancelled = new Fetch.Progress() {
                private int checks;

                @Override
                public void step(long bytes, long total, String host) {}

                @Override
                public synchronized void check() {
                    if (++checks > 2) {
                        throw new CancellationException();
                    }
                }
            };
            assertThatThrownBy(() -> fetch().get(at(site, "/"), cancelled)).isInstanceOf(CancellationException.class);
        } finally {
            end.countDown();
        }
    }

    @Test
    void aFetchCanBeCancelledWhileTheNameIsLookedUp() {
        CountDownLatch end = new CountDownLatch(1);
        Fetch.Resolver silent = host -> {
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            throw new UnknownHostException(host);
        };
        int[] checks = {0};
        Fetch.Progress cancelled = new Fetch.Progress() {
            @Override
            public void step(long bytes, long total, String host) {}

            @Override
            public void check() {
                if (++checks[0] > 1) {
                    throw new CancellationException();
                }
            }
        };
        Fetch fetch = fetch(silent);
        assertThatThrownBy(() -> fetch.get("http://lantern.example/a", cancelled))
                .isInstanceOf(CancellationException.class);
        end.countDown();
    }
}
