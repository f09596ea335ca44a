package parallax.quotes.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parallax.quotes.lexicon.CueLexicon;
import parallax.text.Paragraphs;

class QuoteMarksTest {

    private static final CueLexicon CUES = CueLexicon.load();

    private static List<String> regions(String text) {
        return QuoteMarks.find(text, Paragraphs.of(text), CUES).stream()
                .map(r -> r.span().of(text))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Rain is due,\"",
                "“Rain is due,”",
                "‘Rain is due,’",
                "'Rain is due,'",
                "„Rain is due“",
                "«Rain is due»",
                "‹Rain is due›",
                "»Rain is due«",
                "「Rain is due」",
                "``Rain is due,''",
                "''Rain is due,''",
                "”Rain is due”",
                "“Rain is due,\"",
                "\"Rain is due,”",
                "„Rain is due”"
            })
    void knowsThePairsOfMarks(String quoted) {
        assertThat(regions(quoted + " Ada Quill said.")).containsExactly(quoted);
    }

    @Test
    void apostrophesDoNotCloseASingleQuotedQuote() {
        assertThat(regions("‘They don’t know the farmers’ minds,’ Ada said."))
                .containsExactly("‘They don’t know the farmers’ minds,’");
        assertThat(regions("He wants ‘no other partners’ to join the pact.")).containsExactly("‘no other partners’");
    }

    @Test
    void aStrayClosingMarkDoesNotStretchTheQuote() {
        assertThat(regions("There were ‘no real options’ to the pact, for keeping the peace.’ "))
                .containsExactly("‘no real options’");
    }

    @Test
    void decadesElisionsInchesAndPossessivesAreNoMarks() {
        assertThat(regions("In the '90s the workers' band played rock 'n' roll on a 6'2\" stage."))
                .isEmpty();
        assertThat(regions("The 6'2\" goalkeeper said: \"Fine by me.\"")).containsExactly("\"Fine by me.\"");
    }

    @Test
    void nestedMarksBelongToTheOuterQuote() {
        assertThat(regions("“She said ‘never’ and “maybe” to me,” he said."))
                .containsExactly("“She said ‘never’ and “maybe” to me,”");
        assertThat(regions("‘It leaves a “sour taste” for all,’ he said."))
                .containsExactly("‘It leaves a “sour taste” for all,’");
    }

    @Test
    void aQuoteReopenedInTheNextParagraphIsOne() {
        String text = "Ada said: “First part.\n\n“Second part.”\nThe end.";
        assertThat(regions(text)).containsExactly("“First part.\n\n“Second part.”");
    }

    @Test
    void aMissingCloserCostsItsParagraphOnly() {
        assertThat(regions("“It rains. It pours.\nA new heading\n“Fine,” said Bo."))
                .containsExactly("“It rains. It pours.", "“Fine,”");
    }

    @Test
    void afterAForgottenCloserTheNextParagraphIsAnotherQuote() {
        assertThat(regions("“It rains, Ada said.\n“Fine,” said Bo."))
                .containsExactly("“It rains, Ada said.", "“Fine,”");
    }

    @Test
    void aSecondOpenerInTheParagraphEndsAnUnclosedQuote() {
        assertThat(regions("“It rains, Ada said. “It pours.”")).containsExactly("“It rains, Ada said.", "“It pours.”");
    }

    @Test
    void dashDialogueEndsAtItsCue() {
        assertThat(regions("— Il pleut, dit Ada.")).containsExactly("— Il pleut");
        assertThat(regions("— a list entry, without speech")).isEmpty();
    }
}
