package parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

    private static List<String> cut(String text) {
        return Sentences.of(text).stream().map(span -> span.of(text)).toList();
    }

    @Test
    void abbreviationsAndInitialsDoNotEndASentence() {
        assertThat(cut("Dr. Ada B. Quill of Quill Corp. spoke at 3.5 p.m. on Monday. She left."))
                .containsExactly("Dr. Ada B. Quill of Quill Corp. spoke at 3.5 p.m. on Monday.", "She left.");
    }

    @Test
    void closingMarksStayWithTheirSentence() {
        assertThat(cut("“We won.” She smiled. (He did not.) Then rain."))
                .containsExactly("“We won.”", "She smiled.", "(He did not.)", "Then rain.");
    }

    @Test
    void aStopInsideAQuoteBeforeItsCueDoesNotEndTheSentence() {
        assertThat(cut("“Where?” asked Ada.")).containsExactly("“Where?” asked Ada.");
    }

    @Test
    void aLineEndEndsASentence() {
        assertThat(cut("A headline\nThe body. More")).containsExactly("A headline", "The body.", "More");
    }

    @Test
    void germanDatesStayWhole() {
        assertThat(cut("Am 3. Mai sprach sie. Er schwieg.")).containsExactly("Am 3. Mai sprach sie.", "Er schwieg.");
    }

    @Test
    void textWithoutAStopIsOneSentence() {
        assertThat(cut("word ".repeat(20_000))).hasSize(1);
    }
}
