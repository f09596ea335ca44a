package parallax.intake.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parallax.news.Article;
import parallax.news.Role;

class SourceLineTest {

    private static final String BODY =
            "\n\nThe ferry sailed on Tuesday after a year in dock, the harbour master said to everybody who came.\n\n"
                    + "Nobody had believed in it any more, and the quay was nearly empty when she left at noon.";

    private final PlainText plain = new PlainText(Phrases.load());

    private Article read(String line) {
        return plain.article("a", "a.txt", "Ferry sails again\n\n" + line + BODY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            The Lisse Lantern, 12 March 2025; The Lisse Lantern
            Basin Monitor | March 12, 2025; Basin Monitor
            Tallow Bay Times – 2025-03-12; Tallow Bay Times
            Ostermoorer Nachrichten, 12. März 2025; Ostermoorer Nachrichten
            Source: Basin Monitor, 12 March 2025; Basin Monitor
            Basin Monitor, 12 March 2025, page 4; Basin Monitor
            Ostermoorer Nachrichten · S. 17-18 · 12. März 2025; Ostermoorer Nachrichten
            """)
    void itSaysWhoPublishedTheTextAndWhenAndIsNoTextOfTheArticle(String line, String outlet) {
        Article article = read(line);
        assertThat(article.outlet()).isEqualTo(outlet);
        assertThat(article.published()).isEqualTo(LocalDate.of(2025, 3, 12));
        assertThat(article.title()).isEqualTo("Ferry sails again");
        assertThat(article.regions())
                .anyMatch(r ->
                        r.role() == Role.BYLINE && r.span().of(article.text()).equals(line));
        assertThat(article.origin().found()).containsEntry("outlet", "line");
    }

    @Test
    void aLabelNeedsNoDay() {
        Article article = read("Quelle: Die Küste");
        assertThat(article.outlet()).isEqualTo("Die Küste");
        assertThat(article.published()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dunmore Courier · Page 3", "Dunmore Courier, p. B12", "Source: Dunmore Courier | Seite 3"})
    void aPageNeedsNoDayAndAboveTheHeadlineItIsNoHeadline(String line) {
        for (Article article :
                List.of(read(line), plain.article("a", "a.txt", line + "\n\nFerry sails again" + BODY))) {
            assertThat(article.outlet()).isEqualTo("Dunmore Courier");
            assertThat(article.title()).isEqualTo("Ferry sails again");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Port Lisse, 12 March 2025",
                "Orla Venn, 12 March 2025",
                "The mayor, 12 March 2025",
                "Port Lisse · Page 3",
                "A new page for the Dunmore Courier",
                "The Lisse Lantern had it first, on 12 March 2025",
                "“The Lisse Lantern”, 12 March 2025"
            })
    void aPlaceAPersonOrASentenceIsNone(String line) {
        assertThat(read(line).outlet()).isNull();
    }

    @Test
    void itIsLookedForAtTheHeadOnly() {
        String text = "Ferry sails again" + BODY + "\n\nThe Lisse Lantern, 12 March 2025";
        assertThat(plain.article("a", "a.txt", text).outlet()).isNull();
    }
}
