package parallax.workbench.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.text.Span;

class TextSearchTest {

    @Test
    void findsEveryHitInOrderCapitalsAside() {
        assertThat(new TextSearch("tide", false, false).in("Tide, tides, TIDE"))
                .containsExactly(new Span(0, 4), new Span(6, 10), new Span(13, 17));
    }

    @Test
    void countsCapitalsOnRequest() {
        assertThat(new TextSearch("Tide", true, false).in("Tide, tides, TIDE")).containsExactly(new Span(0, 4));
    }

    @Test
    void findsWholeWordsOnRequest() {
        assertThat(new TextSearch("tide", false, true).in("tides tide\uD83D\uDEA2 riptide tide"))
                .containsExactly(new Span(6, 10), new Span(21, 25));
    }

    @Test
    void takesAllQuotationMarksAndSpacesForEqual() {
        assertThat(new TextSearch("\"it's late\"", false, false).in("He: \u201CIt\u2019s\u00A0late\u201D."))
                .containsExactly(new Span(4, 15));
    }

    @Test
    void hitsDoNotOverlap() {
        assertThat(new TextSearch("aa", false, false).in("aaaa")).hasSize(2);
    }

    @Test
    void nothingIsFoundOfNothing() {
        assertThat(new TextSearch("", false, false).in("text")).isEqualTo(List.of());
    }
}
