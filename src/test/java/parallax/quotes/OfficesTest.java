package parallax.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parallax.news.Article;
import parallax.quotes.speakers.Office;
import parallax.quotes.speakers.Posts;

/** The offices that an article gives its people. */
class OfficesTest {

    private static final QuoteFinder FINDER = new QuoteFinder();

    private static List<Office> offices(String text) {
        return FINDER.findings(Article.of("a", text)).offices();
    }

    private static Office office(String holder, String description) {
        return new Office(holder, Objects.requireNonNull(Posts.key(description)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sergey Volkin, Norland's ambassador to Tarnia, met reporters on Monday.",
                "Sergey Volkin, who is Norland's ambassador to Tarnia, met reporters on Monday.",
                "Norland's ambassador to Tarnia, Sergey Volkin, met reporters on Monday.",
                "“It is open,” the ambassador of Norland to Tarnia Sergey Volkin said.",
                "On Monday Norland Ambassador to Tarnia Sergey Volkin met reporters.",
                "“It is open,” said Norland's ambassador to Tarnia, Mr. Sergey Volkin.",
                "Sergey Volkin spoke. Volkin, the Norland ambassador to Tarnia, then left."
            })
    void standBeforeANameOrAfterItsComma(String text) {
        assertThat(offices(text)).containsExactly(office("Sergey Volkin", "Norland's ambassador to Tarnia"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sergey Volkin, the ambassador, met reporters on Monday.",
                "Sergey Volkin, a former ambassador of Norland to Tarnia, met reporters.",
                "Former Norland ambassador to Tarnia Sergey Volkin met reporters.",
                "The wife of Norland's ambassador to Tarnia, Olga Volkin, met reporters.",
                "Sergey Volkin, the wife of Norland's ambassador to Tarnia, met reporters.",
                "Norland's ambassador to Tarnia met reporters. Sergey Volkin was there.",
                "Norland's ambassador to Tarnia and Sergey Volkin met reporters."
            })
    void areNotGivenToOthers(String text) {
        assertThat(offices(text)).isEmpty();
    }

    @Test
    void comeWithTheQuotesOfTheSameReading() {
        Article article =
                Article.of("a", "“It is open,” said Sergey Volkin, Norland's ambassador to Tarnia. “It was shut.”");
        assertThat(FINDER.findings(article).quotes()).isEqualTo(FINDER.find(article));
    }
}
