package parallax.quotes.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.quotes.lexicon.CueLexicon;
import parallax.text.Paragraphs;

class BlockQuotesTest {

    private static List<String> regions(String text) {
        return QuoteMarks.find(text, Paragraphs.of(text), CueLexicon.load()).stream()
                .map(r -> r.span().of(text))
                .toList();
    }

    @Test
    void aPassageTakenOverIsNotOneLongQuote() {
        String text = "The Courier reports:\n\n\"She went to the bridge and said “It is old” to the crowd.\n\n"
                + "\"Nobody laughed.\n\n“It will fall,” she said.";
        assertThat(regions(text)).containsExactly("“It is old”", "“It will fall,”");
    }

    @Test
    void turnsOfATranscriptStandApartWithoutTheirNames() {
        String text = "Here is the talk:\n\n\"QUILL: Will the bridge hold?\n\n\"REED: It will.\n\n\"It always did.";
        assertThat(regions(text)).containsExactly("Will the bridge hold?", "It will.", "\"It always did.");
    }
}
