package parallax.statements.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parallax.news.Article;
import parallax.news.Kind;
import parallax.news.Rendering;
import parallax.text.Span;

class FlagsTest {

    private static Set<Flag> flags(String base, String other) {
        Map<String, Article> articles = new HashMap<>();
        List<Rendering> renderings = List.of(rendering("a", base, articles), rendering("b", other, articles));
        return Flags.of(Collator.collate(renderings, articles, 0), 1, renderings, articles);
    }

    private static Rendering rendering(String id, String text, Map<String, Article> articles) {
        articles.put(id, Article.of(id, text));
        Span span = new Span(0, text.length());
        return new Rendering(
                Rendering.idAt(id, span), id, "q", span, Kind.DIRECT, null, null, Rendering.State.SAME, 1, 0);
    }

    @Test
    void anotherNumberIsFlagged() {
        assertThat(flags("The lock will cost nine million crowns", "The lock will cost 8 million crowns"))
                .containsExactly(Flag.NUMBER);
        assertThat(flags("The lock will cost nine million crowns", "The lock will cost 9 million crowns"))
                .isEmpty();
    }

    @Test
    void aNumberThatStandsElsewhereIsFlaggedToo() {
        assertThat(flags(
                        "Nine ships will pass the lock every day", "Every day the lock will see ships pass, 8 of them"))
                .contains(Flag.NUMBER);
    }

    @Test
    void aNegationThatIsNewOrGoneIsFlagged() {
        assertThat(flags("We will open the lock in May", "We will not open the lock in May"))
                .containsExactly(Flag.NEGATION);
        assertThat(flags("We will not open the lock in May", "We will open the lock in May"))
                .containsExactly(Flag.NEGATION);
    }

    @Test
    void whatIsLeftOutAtTheEndFlipsNothing() {
        assertThat(flags("We will open the lock in May, but not for barges", "We will open the lock in May"))
                .isEmpty();
    }

    @Test
    void otherWordsThatDenyAreFlaggedThoughNothingStandsUnderThem() {
        assertThat(flags("We will open the lock in May", "No ship shall pass this summer"))
                .contains(Flag.NEGATION);
    }
}
