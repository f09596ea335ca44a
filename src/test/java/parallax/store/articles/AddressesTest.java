package parallax.store.articles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://quay.example/harbour/bridge-shut",
                "http://www.quay.example/harbour/bridge-shut/",
                "https://m.quay.example/harbour/bridge-shut?utm_source=letter&utm_medium=mail#comments",
                "https://Quay.Example:443/harbour/bridge-shut/amp/",
                "https://amp.quay.example/harbour/bridge-shut.amp?fbclid=abc",
                "https://www.google.com/amp/s/quay.example/harbour/bridge-shut",
                "https://quay-example.cdn.ampproject.org/c/s/quay.example/harbour/bridge-shut",
                "https://web.archive.org/web/20250312101500/https://www.quay.example/harbour/bridge-shut",
                " https://quay.example/harbour/bridge-shut/index.html ",
            })
    void allSpellingsOfAPageAreOne(String url) {
        assertThat(Addresses.canonical(url)).isEqualTo("quay.example/harbour/bridge-shut");
    }

    @Test
    void whatChoosesThePageStays() {
        assertThat(Addresses.canonical("https://quay.example/story?page=2&id=7&utm_id=x"))
                .isEqualTo("quay.example/story?id=7&page=2");
    }

    @Test
    void aFrontPageAndWhatIsNoAddressTellNothing() {
        assertThat(Addresses.canonical("https://www.quay.example/")).isNull();
        assertThat(Addresses.canonical("harbour.txt")).isNull();
        assertThat(Addresses.canonical(null)).isNull();
        assertThat(Addresses.domain("https://www.quay.example/")).isEqualTo("quay.example");
        assertThat(Addresses.domain("https://web.archive.org/web/20250312101500/http://quay.example/"))
                .isEqualTo("quay.example");
    }
}
