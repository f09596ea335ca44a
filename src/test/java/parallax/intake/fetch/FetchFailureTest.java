package parallax.intake.fetch;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static parallax.intake.fetch.Fetching.at;
import static parallax.intake.fetch.Fetching.fetch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parallax.intake.source.Refusal;

/** What failed is told in a sentence that names the address. */
class FetchFailureTest {

    @Test
    void whatTheServerRefusesIsToldInASentence() throws Exception {
        try (Site site = Site.saying(path -> null)) {
            assertThatThrownBy(() -> fetch().get(at(site, "/gone%20page"), Fetch.Progress.NONE))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("is not there (status 404)");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 429, 500, 204, 302})
    void anAnswerWithoutAPageIsToldWithItsAddressAndStatus(int status) throws Exception {
        try (Site site = Site.saying(
                path -> path.equals("/a") ? "HTTP/1.1 " + status + " X\r\nContent-Length: 0\r\n\r\n" : null)) {
            String address = at(site, "/a");
            assertThatThrownBy(() -> fetch().get(address, Fetch.Progress.NONE))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining(address)
                    .hasMessageContaining("(status " + status + ")");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "deflate", "gzip"})
    void whatCannotBeUnpackedIsToldAsThatAndNotReadAsText(String encoding) throws Exception {
        String page = Site.ok("text/html", "no such packing")
                .replace("\r\n\r\n", "\r\nContent-Encoding: " + encoding + "\r\n\r\n");
        try (Site site = Site.saying(path -> path.equals("/a") ? page : null)) {
            assertThatThrownBy(() -> fetch().get(at(site, "/a"), Fetch.Progress.NONE))
                    .isInstanceOf(Refusal.class)
                    .message()
                    .contains("/a")
                    .containsAnyOf("packed in a way", "answer is damaged")
                    .doesNotContain("GZIP");
        }
    }

    @Test
    void whereNobodyAnswersThePageIsNamedAndNotItsRobotsFile() throws Exception {
        int port;
        try (Site site = Site.saying(path -> null)) {
            port = site.port();
        }
        assertThatThrownBy(() -> fetch().get(at(port, "/a"), Fetch.Progress.NONE))
                .hasMessageContaining(at(port, "/a") + " could not be fetched")
                .hasMessageContaining("cannot be reached");
    }
}
