package parallax.quotes.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.news.Article;
import parallax.news.Region;
import parallax.news.Role;
import parallax.text.Span;

class BodyTest {

    private static final String TITLE = "Port closes early";
    private static final String DATELINE = "PORT LISSE, March 10 (Lantern) — ";
    private static final String WORDS = "The port will close at six, the harbour master said.";
    private static final String TEXT = TITLE + "\n\n" + DATELINE + WORDS;

    private static Article article(List<Region> regions) {
        return new Article("a", "a.txt", null, TITLE, List.of(), null, null, null, "en", TEXT, regions);
    }

    private static List<List<String>> words(Article article) {
        return Body.groups(article).stream()
                .map(group -> group.stream().map(span -> span.of(TEXT)).toList())
                .toList();
    }

    @Test
    void aHeadlineIsAGroupOfItsOwn() {
        assertThat(words(article(List.of(new Region(new Span(0, TITLE.length()), Role.TITLE)))))
                .containsExactly(List.of(TITLE), List.of(DATELINE + WORDS));
    }

    @Test
    void aDatelineIsNobodysWords() {
        int start = TITLE.length() + 2;
        assertThat(words(article(List.of(
                        new Region(new Span(0, TITLE.length()), Role.TITLE),
                        new Region(new Span(start, start + DATELINE.length()), Role.DATELINE)))))
                .containsExactly(List.of(TITLE), List.of(WORDS));
    }

    @Test
    void whatIsFoldedParts() {
        int start = TITLE.length() + 2;
        assertThat(words(article(List.of(new Region(new Span(start, TEXT.length()), Role.FURNITURE)))))
                .containsExactly(List.of(TITLE));
    }
}
