package parallax.intake.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parallax.intake.source.Refusal;

class PageOutletTest {

    private static final SavedPage READER = new SavedPage(Phrases.load());

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "https://www.lantern.example/a; <meta property='og:site_name' content='The Lantern'>; The Lantern",
                "https://lantern.example/a; <meta property='og:site_name' content='Lantern | News from the coast'>; Lantern",
                "https://lantern.example/a; <meta property='og:site_name' content='checkout'><title>Quay | Lantern</title>; Lantern",
                "https://www.lantern.example/a; <meta property='og:site_name' content='www.lantern.example'><title>Quay - Lantern</title>; Lantern",
                "https://bha.example/a; <meta property='og:site_name' content='Barns & Hedges Almanac'><title>BHA</title>; Barns & Hedges Almanac",
                "https://sport.lantern.example/a; <meta property='og:site_name' content='Lantern'><title>Cup | Lantern Sport</title>; Lantern Sport",
                "https://gruene-kueste.example/a; <title>Kai offen | Grüne Küste</title>; Grüne Küste",
                "https://nobody.example/a; <title>Quay opens</title>; nobody.example",
                "https://web.archive.org/web/20250312101500/https://nobody.example/a; <title>Quay opens</title>; nobody.example",
                "https://www.faz.net/a; <title>Quay opens</title>; Frankfurter Allgemeine Zeitung",
                "https://www.faz.net/a; <meta property='og:site_name' content='FAZ.NET'>; FAZ.NET",
                "https://hmwren.example/a; <title>Quay opens at last – North by Nightfall</title>; North by Nightfall"
            })
    void theNameThatGoesWithTheAddressIsTheOutlets(String url, String head, String outlet) throws Refusal {
        assertThat(outlet("<head><link rel='canonical' href='" + url + "'>" + head
                        + "</head><body><h1>Quay opens at last</h1>"))
                .isEqualTo(outlet);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<a href='/'><img alt='Lantern Logo'></a>; Lantern",
                "<p>© 2024 Lantern GmbH</p>; Lantern",
                "<p>© 2024 Somebody Else</p>; lantern.example"
            })
    void aLogoOrACopyrightCountsWhereTheAddressAgrees(String body, String outlet) throws Refusal {
        assertThat(outlet("<head><link rel='canonical' href='https://lantern.example/a'></head><body>" + body))
                .isEqualTo(outlet);
    }

    private static String outlet(String html) throws Refusal {
        String page = html + "<p>The quay opens in March, the port said on Monday. It was built in two years.</p>";
        return String.valueOf(READER.article("page", "page.html", page.getBytes(StandardCharsets.UTF_8))
                .outlet());
    }
}
