package parallax.intake.format.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import parallax.intake.Read;
import parallax.intake.format.Reading;
import parallax.intake.format.office.Docx;
import parallax.intake.format.office.Rtf;
import parallax.intake.format.pdf.Pdf;
import parallax.news.Article;
import parallax.news.Role;

class NexisTest {

    private final DocumentPieces pieces = new DocumentPieces(Reading.DOCUMENTS);

    @Test
    void richTextIsSplitAtItsEndMarks() {
        Reading reading = Reading.of(new Rtf(pieces), "files.rtf", DatabaseSamples.nexisRtf());
        assertThat(reading.articles()).extracting(Article::id).containsExactly("files-1", "files-2");
        reading.articles().forEach(NexisTest::one);
    }

    @Test
    void aWordFileIsSplitAtItsEndMarks() {
        Reading reading = Reading.of(new Docx(pieces), "files.docx", DatabaseSamples.nexisDocx());
        assertThat(reading.articles()).hasSize(2).allSatisfy(NexisTest::one);
    }

    @Test
    void aPdfIsSplitAtItsEndMarks() {
        Reading reading = Reading.of(new Pdf(Reading.DOCUMENTS), "files.pdf", DatabaseSamples.nexisPdf());
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.articles()).hasSize(2).allSatisfy(NexisTest::one);
    }

    @Test
    void numberedPlainTextIsSplitAndItsLinesJoined() {
        Reading reading = Reading.of(new NexisText(pieces, Reading.PLAIN), "old.txt", DatabaseSamples.nexisText());
        assertThat(reading.articles()).hasSize(2);
        Article first = reading.articles().getFirst();
        assertThat(first.title()).isEqualTo("Ferrymen refuse the new timetable");
        assertThat(first.outlet()).isEqualTo("Basin Monitor (Port Lisse)");
        assertThat(first.byline()).containsExactly("Mara Velkhanova");
        assertThat(first.published()).isEqualTo(LocalDate.of(2024, 4, 3));
        assertThat(first.origin().section()).isEqualTo("REGION; Pg. 3");
        assertThat(Read.body(first))
                .containsExactly(
                        "The ferrymen of Port Lisse said on Wednesday that they would not sail at night.",
                        "\"The river is too low,\" said their spokesman, and he showed the figures to everybody who came.");
        assertThat(reading.articles().getLast().title()).isEqualTo("Timetable withdrawn");
    }

    @Test
    void aTextThatOnlyLooksSoIsOneArticle() {
        String text = "3 of 12 DOCUMENTS\n\nwere found in the cellar of the town hall, the archivist said on Monday.";
        Reading reading =
                Reading.of(new NexisText(pieces, Reading.PLAIN), "a.txt", text.getBytes(StandardCharsets.UTF_8));
        assertThat(reading.only().text()).isEqualTo(text);
    }

    private static void one(Article article) {
        assertThat(article.title()).isEqualTo("Harbour board signs the tariff agreement");
        assertThat(article.outlet()).isEqualTo("The Lisse Lantern");
        assertThat(article.byline()).containsExactly("Hanne Lundquist", "Lev Osterin");
        assertThat(article.published()).isEqualTo(LocalDate.of(2025, 3, 12));
        assertThat(article.origin().section()).isEqualTo("NEWS; Pg. 12");
        assertThat(article.language()).isEqualTo("en");
        assertThat(Read.body(article)).hasSize(2).first().asString().startsWith("The harbour board signed");
        assertThat(Read.with(article, Role.STANDFIRST))
                .singleElement()
                .asString()
                .startsWith("Highlight: After");
    }
}
