package parallax.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static parallax.intake.fetch.Fetching.PAGE;
import static parallax.intake.fetch.Fetching.at;
import static parallax.intake.fetch.Fetching.fetch;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parallax.intake.source.Refusal;

/** Which addresses are asked at all. */
class FetchAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/hosts",
                "ftp://lantern.example/a",
                "javascript:alert(1)",
                "http:/no-host",
                "http://user:secret@lantern.example/",
                "not an address"
            })
    void whatIsNoWebAddressIsRefusedBeforeAnythingIsResolved(String address) {
        List<String> resolved = new ArrayList<>();
        Fetch fetch = fetch(host -> {
            resolved.add(host);
            return new InetAddress[] {InetAddress.getLoopbackAddress()};
        });
        assertThatThrownBy(() -> fetch.get(address, Fetch.Progress.NONE))
                .isInstanceOf(Refusal.class)
                .message()
                .endsWith(".")
                .doesNotContain("secret");
        assertThat(resolved).isEmpty();
    }

    @Test
    void privateAddressesAreRefused() {
        for (String host : List.of("intranet.example", "127.0.0.1", "localhost", "[::1]", "2130706433")) {
            assertThatThrownBy(() -> new Fetch()
                            .get("http://" + host.replace("intranet.example", "10.0.0.1") + "/", Fetch.Progress.NONE))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("not fetched");
        }
    }

    @Test
    void aNameThatLeadsElsewhereWhenAskedAgainIsNotAskedAgain() throws Exception {
        try (Site site = Site.saying(path -> path.equals("/a") ? Site.ok("text/html", PAGE) : null)) {
            int[] asked = {0};
            Fetch.Resolver rebinding = host -> {
                asked[0]++;
                return new InetAddress[] {
                    InetAddress.getByAddress(host, asked[0] <= 2 ? new byte[] {127, 0, 0, 1} : new byte[] {10, 0, 0, 1})
                };
            };
            Fetch fetch = fetch(rebinding);
            assertThat(fetch.get(at(site, "/a"), Fetch.Progress.NONE).bytes()).isNotEmpty();
            // Once for each connection, and each connection goes where that answer led.
            assertThat(asked[0]).isEqualTo(site.requests().size()).isEqualTo(2);
            assertThatThrownBy(() -> fetch.get(at(site, "/a"), Fetch.Progress.NONE))
                    .hasMessageContaining("local network");
            assertThat(site.requests()).hasSize(2);
        }
    }
}
