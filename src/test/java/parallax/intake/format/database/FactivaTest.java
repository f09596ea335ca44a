package parallax.intake.format.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.intake.Read;
import parallax.intake.format.Reading;
import parallax.intake.format.office.Rtf;
import parallax.intake.format.pdf.Pdf;
import parallax.news.Article;
import parallax.news.Role;

class FactivaTest {

    private final DocumentPieces pieces = new DocumentPieces(Reading.DOCUMENTS);

    @Test
    void richTextWithCodesBecomesArticlesWithTheirFields() {
        Reading reading = Reading.of(new Rtf(pieces), "batch.rtf", DatabaseSamples.factivaRtf());
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.articles()).hasSize(3);
        coded(reading.articles().get(1), "LISLAN0020250312el3c0001x");
    }

    @Test
    void aPdfIsSplitAtItsNumbers() {
        Reading reading = Reading.of(new Pdf(Reading.DOCUMENTS), "batch.pdf", DatabaseSamples.factivaPdf());
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.articles()).hasSize(2);
        plain(reading.articles().getFirst());
        assertThat(reading.articles().getLast().id()).isEqualTo("BASMON0020240403ek430003c");
    }

    @Test
    void aSavedPageOfManyArticlesIsSplit() {
        Reading reading =
                Reading.of(new FactivaPage(pieces, Reading.PAGE), "batch.html", DatabaseSamples.factivaPage());
        assertThat(reading.articles()).hasSize(3);
        coded(reading.articles().getFirst(), "LISLAN0020250312el3c0001x");
        plain(reading.articles().getLast());
    }

    @Test
    void articlesWithoutCodesAreSplitAtTheirNumbers() {
        Reading reading = Reading.of(new Rtf(pieces), "batch.rtf", DatabaseSamples.factivaPlainRtf());
        assertThat(reading.articles()).hasSize(2);
        plain(reading.articles().getFirst());
        assertThat(reading.articles().getLast().id()).isEqualTo("BASMON0020240403ek430003c");
    }

    @Test
    void aPageThatOnlyNamesFactivaIsOnePage() {
        String html = "<html><head><title>On factiva</title></head><body><p>The library has a new subscription and "
                + "everybody may use it from the reading room.</p></body></html>";
        Reading reading =
                Reading.of(new FactivaPage(pieces, Reading.PAGE), "a.html", html.getBytes(StandardCharsets.UTF_8));
        assertThat(reading.only().text()).contains("new subscription");
    }

    private static void coded(Article article, String number) {
        assertThat(article.id()).isEqualTo(number);
        assertThat(article.origin().accession()).isEqualTo(number);
        assertThat(article.title()).isEqualTo("Harbour board signs the tariff agreement");
        assertThat(article.byline()).containsExactly("Hanne Lundquist", "Lev Osterin");
        assertThat(article.published()).isEqualTo(LocalDate.of(2025, 3, 12));
        assertThat(article.outlet()).isEqualTo("The Lisse Lantern");
        assertThat(article.language()).isEqualTo("en");
        assertThat(Read.body(article))
                .containsExactly(
                        "The harbour board signed the agreement on Tuesday after a long night.",
                        "\u201CNobody lost,\u201D said the mayor, who had waited outside until the morning.");
        assertThat(Read.with(article, Role.TITLE)).containsExactly("Harbour board signs the tariff agreement");
    }

    private static void plain(Article article) {
        assertThat(article.id()).isEqualTo("BASMON0020240403ek430002b");
        assertThat(article.title()).isEqualTo("Ferrymen refuse the new timetable");
        assertThat(article.byline()).isEqualTo(List.of("Mara Velkhanova"));
        assertThat(article.published()).isEqualTo(LocalDate.of(2024, 4, 3));
        assertThat(article.outlet()).isEqualTo("Basin Monitor");
        assertThat(Read.body(article)).hasSize(2).first().asString().startsWith("The ferrymen of");
    }
}
