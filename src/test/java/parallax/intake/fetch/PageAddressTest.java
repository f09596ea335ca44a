package parallax.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parallax.intake.source.Refusal;

class PageAddressTest {

    @Test
    void onlyAWholeTextIsAnAddress() {
        assertThat(PageAddress.in(" https://lantern.example/a \n")).contains("https://lantern.example/a");
        assertThat(PageAddress.in("see https://lantern.example/a")).isEmpty();
        assertThat(PageAddress.in("https://lantern.example/a and more")).isEmpty();
        assertThat(PageAddress.in("https://")).isEmpty();
        assertThat(PageAddress.in("ftp://lantern.example/a")).isEmpty();
        assertThat(PageAddress.in("me@lantern.example")).isEmpty();
        assertThat(PageAddress.in("harbour.")).isEmpty();
    }

    @Test
    void anAddressThatWasTypedAsItIsSpokenIsCompleted() {
        assertThat(PageAddress.in("www.lantern.example")).contains("https://www.lantern.example");
        assertThat(PageAddress.in("lantern.example/2031/quay")).contains("https://lantern.example/2031/quay");
        assertThat(PageAddress.is("www.lantern.example")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "HTTP://Lantern.EXAMPLE/Quay http://lantern.example/Quay",
                "http://lantern.example http://lantern.example/",
                "http://lantern.example?a=1 http://lantern.example/?a=1",
                "http://lantern.example/a#top http://lantern.example/a",
                "http://lantern.example:8080/a|b?x=[1] http://lantern.example:8080/a%7Cb?x=%5B1%5D",
                "http://lantern.example/100% http://lantern.example/100%25",
                "http://lantern.example/%C3%BC http://lantern.example/%C3%BC",
                "http://lantern.example/\u00FC http://lantern.example/%C3%BC",
                "https://b\u00FCcher.example/ https://xn--bcher-kva.example/",
                "http://[2001:4860::8888]/a http://[2001:4860::8888]/a"
            })
    void whatBrowsersTakeIsTaken(String typed, String asked) throws Exception {
        assertThat(PageAddress.checked(typed, null)).hasToString(asked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://", "http://:80/", "http://lantern.example:99999/", "http://a..example/", "quay"})
    void whatNamesNoSiteIsRefusedInASentence(String typed) {
        assertThatThrownBy(() -> PageAddress.checked(typed, null))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is no address of a web page");
    }

    @Test
    void relativeAddressesAreThoseOfThePage() throws Exception {
        URI page = URI.create("http://lantern.example/2031/quay?a=1");
        assertThat(PageAddress.checked("pier", page)).hasToString("http://lantern.example/2031/pier");
        assertThat(PageAddress.checked("/pier?b=2", page)).hasToString("http://lantern.example/pier?b=2");
        assertThat(PageAddress.checked("//other.example/", page)).hasToString("http://other.example/");
    }

    @Test
    void longAddressesAreBriefOnTheScreen() {
        assertThat(PageAddress.brief("https://lantern.example/")).isEqualTo("lantern.example");
        assertThat(PageAddress.brief("https://lantern.example/" + "quay-".repeat(40) + "end"))
                .hasSizeLessThan(80)
                .startsWith("lantern.example/quay-")
                .contains("…")
                .endsWith("end");
    }
}
