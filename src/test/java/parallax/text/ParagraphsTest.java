package parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphsTest {

    @Test
    void linesAreParagraphsAndBlankOnesAreNone() {
        String text = "\n One \n\n \u00A0\nTwo\n";
        assertThat(Paragraphs.of(text)).extracting(span -> span.of(text)).containsExactly("One", "Two");
    }

    @Test
    void anEmptyTextHasNone() {
        assertThat(Paragraphs.of("")).isEmpty();
    }
}
