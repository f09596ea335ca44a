package parallax.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static parallax.intake.fetch.Fetching.PAGE;
import static parallax.intake.fetch.Fetching.at;
import static parallax.intake.fetch.Fetching.fetch;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parallax.intake.source.Refusal;

/** Where a server sends whoever asks. */
class FetchRedirectTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/hosts",
                "http://intranet.example/secret",
                "ftp://lantern.example/",
                "//intranet.example/"
            })
    void redirectsToFilesAndPrivateAddressesAreRefused(String to) throws Exception {
        try (Site site = Site.saying(path -> path.equals("/feed") ? Site.moved(to) : null)) {
            assertThatThrownBy(() -> fetch().get(at(site, "/feed"), Fetch.Progress.NONE))
                    .isInstanceOf(Refusal.class);
            assertThat(site.requests()).hasSize(2);
        }
    }

    @Test
    void circlesOfRedirectsEnd() throws Exception {
        try (Site site = Site.saying(path -> path.equals("/robots.txt") ? null : Site.moved("/round"))) {
            assertThatThrownBy(() -> fetch().get(at(site, "/"), Fetch.Progress.NONE))
                    .hasMessageContaining("more than 5 times");
        }
    }

    @Test
    void aRedirectThatIsRefusedNamesTheAddressThatWasAskedFor() throws Exception {
        try (Site site = Site.saying(path -> path.equals("/feed") ? Site.moved("file:///etc/hosts") : null)) {
            String address = at(site, "/feed");
            assertThatThrownBy(() -> fetch().get(address, Fetch.Progress.NONE))
                    .hasMessageContaining(address + " leads on to another address")
                    .hasMessageContaining("file:///etc/hosts");
        }
    }

    @Test
    void aRedirectInLettersOfAnotherScriptIsFollowed() throws Exception {
        String letters = "/\u043F\u0440\u0438\u0447\u0430\u043B";
        String escaped = "/%D0%BF%D1%80%D0%B8%D1%87%D0%B0%D0%BB";
        try (Site site = Site.of((request, out) -> {
            String path = request.split(" ")[1];
            String said = path.equals(escaped)
                    ? Site.ok("text/html", PAGE)
                    : path.equals("/a") ? Site.moved(letters) : "HTTP/1.1 404 No\r\n\r\n";
            out.write(said.getBytes(StandardCharsets.UTF_8));
        })) {
            Fetched fetched = fetch().get(at(site, "/a"), Fetch.Progress.NONE);
            assertThat(fetched.address()).endsWith(escaped);
            assertThat(fetched.name()).endsWith(letters + ".html");
        }
    }
}
