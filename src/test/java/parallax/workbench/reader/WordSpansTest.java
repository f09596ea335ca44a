package parallax.workbench.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import parallax.text.Span;

class WordSpansTest {

    private static final String TEXT = "The quay’s wall fell. Nobody 🚢 was hurt, said Ada.\nRain came.";

    private static Span at(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    @Test
    void theEndGoesOnAndBackByWords() {
        Span wall = at("quay’s wall");
        Span more = WordSpans.moveEnd(TEXT, wall, 1);
        assertThat(more.of(TEXT)).isEqualTo("quay’s wall fell");
        assertThat(WordSpans.moveEnd(TEXT, more, -1)).isEqualTo(wall);
        assertThat(WordSpans.moveEnd(TEXT, WordSpans.moveEnd(TEXT, wall, -1), -1)
                        .of(TEXT))
                .isEqualTo("quay’s");
    }

    @Test
    void theStartGoesBackAndOnByWords() {
        Span fell = at("fell");
        Span more = WordSpans.moveStart(TEXT, WordSpans.moveStart(TEXT, fell, -1), -1);
        assertThat(more.of(TEXT)).isEqualTo("quay’s wall fell");
        assertThat(WordSpans.moveStart(TEXT, more, 1).of(TEXT)).isEqualTo("wall fell");
        assertThat(WordSpans.moveStart(TEXT, fell, 1)).isEqualTo(fell);
    }

    @Test
    void aPassageGrowsOverParagraphsAndStopsAtTheEdges() {
        assertThat(WordSpans.moveEnd(TEXT, at("Ada"), 1).of(TEXT)).isEqualTo("Ada.\nRain");
        assertThat(WordSpans.moveStart(TEXT, at("The"), -1)).isEqualTo(at("The"));
        assertThat(WordSpans.moveEnd(TEXT, at("came."), 1)).isEqualTo(at("came."));
    }

    @Test
    void anEmojiIsNeverCut() {
        assertThat(WordSpans.moveEnd(TEXT, at("Nobody"), 1).of(TEXT)).isEqualTo("Nobody 🚢");
    }

    @Test
    void findsTheSentenceAtAPlaceAndTheOneAfter() {
        Span first = WordSpans.sentence(TEXT, 6).orElseThrow();
        assertThat(first.of(TEXT)).isEqualTo("The quay’s wall fell.");
        Span second = WordSpans.next(TEXT, first).orElseThrow();
        assertThat(second.of(TEXT)).isEqualTo("Nobody 🚢 was hurt, said Ada.");
        assertThat(WordSpans.next(TEXT, second).orElseThrow().of(TEXT)).isEqualTo("Rain came.");
        assertThat(WordSpans.next(TEXT, at("Rain came."))).isEmpty();
        assertThat(WordSpans.sentence("a\n\nb", 2)).isEmpty();
    }
}
