package parallax.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static parallax.intake.fetch.Fetching.PAGE;
import static parallax.intake.fetch.Fetching.address;
import static parallax.intake.fetch.Fetching.at;
import static parallax.intake.fetch.Fetching.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import parallax.intake.source.Refusal;

/** A host with several addresses: the site of a test is at 127.0.0.1, and nobody is at its neighbours. */
class SeveralAddressesTest {

    private static final String PRIVATE = "10.0.0.1";

    private final List<String> lookedUp = new ArrayList<>();

    @Test
    void whereTheFirstRefusesTheNextIsAsked() throws Exception {
        try (Site site = site()) {
            assertThat(leading("127.0.0.2", "127.0.0.1")
                            .get(at(site, "/a"), Fetch.Progress.NONE)
                            .bytes())
                    .isNotEmpty();
            assertThat(site.requests())
                    .hasSize(2)
                    .allSatisfy(request -> assertThat(request).contains("\r\nHost: lantern.example:" + site.port()));
            // Robots and page: one look-up each, however many addresses were tried.
            assertThat(lookedUp).containsExactly("lantern.example", "lantern.example");
        }
    }

    @Test
    void oneThatAnswersIsNotPassedOver() throws Exception {
        try (Site site = Site.saying(path -> "HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n")) {
            assertThatThrownBy(() -> leading("127.0.0.1", "127.0.0.1").get(at(site, "/a"), Fetch.Progress.NONE))
                    .hasMessageContaining("(status 503)");
            assertThat(site.requests()).hasSize(1);
        }
    }

    @Test
    void whereAllRefuseTheirNumberIsToldInASentence() throws Exception {
        try (Site site = site()) {
            assertThatThrownBy(() ->
                            leading("127.0.0.2", "127.0.0.3", "127.0.0.4").get(at(site, "/a"), Fetch.Progress.NONE))
                    .isInstanceOf(Refusal.class)
                    .hasMessage(at(site, "/a") + " could not be fetched: none of the 3 addresses of its server can be "
                            + "reached. Check the address and the connection, and try again later.");
            assertThat(site.requests()).isEmpty();
        }
    }

    @Test
    void whoCancelsAfterTheFirstRefusedAsksNoOther() throws Exception {
        try (Site site = site()) {
            AtomicInteger checks = new AtomicInteger();
            Fetch.Progress cancelled = new Fetch.Progress() {
                @Override
                public void step(long bytes, long total, String host) {}

                @Override
                public void check() {
                    // Once before the look-up, once before the first address.
                    if (checks.incrementAndGet() > 2) {
                        throw new CancellationException();
                    }
                }
            };
            assertThatThrownBy(() -> leading("127.0.0.2", "127.0.0.1").get(at(site, "/a"), cancelled))
                    .isInstanceOf(CancellationException.class);
            assertThat(site.requests()).isEmpty();
        }
    }

    @Test
    void aPrivateOneAmongThemIsPassedOver() throws Exception {
        try (Site site = site()) {
            assertThat(leading("127.0.0.2", PRIVATE, "127.0.0.1")
                            .get(at(site, "/a"), Fetch.Progress.NONE)
                            .bytes())
                    .isNotEmpty();
        }
    }

    @Test
    void whereAllArePrivateNoneIsTried() {
        assertThatThrownBy(() -> leading(PRIVATE, "fd12:3456::1", "192.168.1.1")
                        .get("http://lantern.example/a", Fetch.Progress.NONE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("local network");
    }

    @Test
    void whereTheSixthVersionLeadsNowhereTheFourthIsAsked() throws Exception {
        try (Site site = site()) {
            assertThat(leading("::1", "127.0.0.1")
                            .get(at(site, "/a"), Fetch.Progress.NONE)
                            .bytes())
                    .isNotEmpty();
        }
    }

    @Test
    void whereTheFourthVersionLeadsNowhereTheSixthIsAsked() throws Exception {
        try (Site site = new Site(
                sixth(), (request, out) -> out.write(Site.ok("text/html", PAGE).getBytes(StandardCharsets.US_ASCII)))) {
            assertThat(leading("127.0.0.1", "::1")
                            .get(at(site, "/a"), Fetch.Progress.NONE)
                            .bytes())
                    .isNotEmpty();
        }
    }

    private static ServerSocket sixth() {
        try {
            return new ServerSocket(0, 50, address("::1"));
        } catch (IOException e) {
            return Assumptions.abort("skipped: this computer has no IPv6");
        }
    }

    private static Site site() throws IOException {
        return Site.saying(path -> path.equals("/a") ? Site.ok("text/html", PAGE) : null);
    }

    private Fetch leading(String... addresses) {
        return fetch(host -> {
            lookedUp.add(host);
            return Stream.of(addresses).map(Fetching::address).toArray(InetAddress[]::new);
        });
    }
}
