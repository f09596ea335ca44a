package parallax.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static parallax.intake.fetch.Fetching.PAGE;
import static parallax.intake.fetch.Fetching.at;
import static parallax.intake.fetch.Fetching.fetch;

import org.junit.jupiter.api.Test;
import parallax.intake.source.Refusal;

/** What a site lets programs have is asked first. */
class FetchRobotsTest {

    @Test
    void whatRobotsKeepProgramsFromIsNotAskedFor() throws Exception {
        try (Site site = Site.saying(path -> path.equals("/robots.txt")
                ? Site.ok("text/plain", "User-agent: *\nDisallow: /members")
                : Site.ok("text/html", PAGE))) {
            String members = at(site, "/members/a");
            assertThatThrownBy(() -> fetch().get(members, Fetch.Progress.NONE))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("asks programs not to fetch");
            assertThat(site.requests()).singleElement().asString().startsWith("GET /robots.txt");
        }
    }

    @Test
    void theRulesOfASiteAreAskedForOnce() throws Exception {
        try (Site site = Site.saying(path -> switch (path) {
            case "/a" -> Site.moved("/b");
            case "/b" -> Site.moved("/c");
            case "/c" -> Site.ok("text/html", PAGE);
            default -> null;
        })) {
            fetch().get(at(site, "/a"), Fetch.Progress.NONE);
            assertThat(site.requests().stream().filter(r -> r.startsWith("GET /robots.txt")))
                    .hasSize(1);
            assertThat(site.requests()).allSatisfy(r -> assertThat(r).doesNotContainIgnoringCase("referer"));
        }
    }

    @Test
    void aRobotsFileThatLeadsToAPrivateAddressIsRefusedToo() throws Exception {
        try (Site site =
                Site.saying(path -> path.equals("/robots.txt") ? Site.moved("http://intranet.example/") : null)) {
            assertThatThrownBy(() -> fetch().get(at(site, "/"), Fetch.Progress.NONE))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("local network");
        }
    }
}
