package parallax.statements.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parallax.statements.words.CueTones.Found;

class CueTonesTest {

    @ParameterizedTest
    @CsvSource({
        "said, say, NEUTRAL",
        "According to, according to, NEUTRAL",
        "has said, say, NEUTRAL",
        "claims, claim, NEGATIVE",
        "admitted, admit, NEGATIVE",
        "denied, deny, NEGATIVE",
        "made it clear, made it clear, UNLISTED",
        "made clear, make clear, POSITIVE",
        "'was criticised, he said', criticize, NEGATIVE",
        "Emphasised, emphasize, POSITIVE",
        "behauptete, behaupten, NEGATIVE",
        "räumte ein, einräumen, NEGATIVE",
        "erklärte, erklären, NEUTRAL",
        "hummed, hummed, UNLISTED",
    })
    void theListedWordOfACueIsFound(String cue, String verb, Tone tone) {
        assertThat(CueTones.SHIPPED.find(cue)).isEqualTo(new Found(verb, tone));
    }

    @Test
    void everyShippedWordIsFoundByEachOfItsForms() {
        for (CueTones.Entry entry : CueTones.SHIPPED.entries()) {
            assertThat(CueTones.SHIPPED.find(entry.verb())).isEqualTo(new Found(entry.verb(), entry.tone()));
            for (String form : entry.forms()) {
                assertThat(CueTones.SHIPPED.find(form).tone()).as(form).isEqualTo(entry.tone());
            }
        }
    }

    @Test
    void theListNamesWhoseDistinctionItFollows() {
        assertThat(CueTones.SHIPPED.source()).contains("Caldas-Coulthard 1994");
    }

    @Test
    void whatTheAnalystChangesIsFoundAgain() {
        CueTones changed = CueTones.SHIPPED
                .with("hum", Tone.NEGATIVE)
                .with("claim", Tone.NEUTRAL)
                .with("warn", Tone.UNLISTED)
                .with("  speak   softly ", Tone.POSITIVE)
                .withSource("Our own\ncodebook");
        CueTones again = CueTones.of(changed.changes());
        assertThat(again.find("hummed")).isEqualTo(new Found("hum", Tone.NEGATIVE));
        assertThat(again.find("claimed")).isEqualTo(new Found("claim", Tone.NEUTRAL));
        assertThat(again.find("warned").tone()).isEqualTo(Tone.UNLISTED);
        assertThat(again.find("to speak softly")).isEqualTo(new Found("speak softly", Tone.POSITIVE));
        assertThat(again.source()).isEqualTo("Our own codebook");
        assertThat(again.entries()).isEqualTo(changed.entries());
    }

    @Test
    void aWordKeepsItsFormsWhenItsToneChanges() {
        assertThat(CueTones.SHIPPED.with("say", Tone.NEGATIVE).find("said")).isEqualTo(new Found("say", Tone.NEGATIVE));
    }

    @Test
    void theListAsShippedHasNoChanges() {
        assertThat(CueTones.SHIPPED.changes()).isEmpty();
        assertThat(CueTones.SHIPPED
                        .with("hum", Tone.NEGATIVE)
                        .with("hum", Tone.UNLISTED)
                        .changes())
                .isEmpty();
        assertThat(CueTones.of(null)).isSameAs(CueTones.SHIPPED);
    }

    @Test
    void linesThatSayNothingArePassedOver() {
        assertThat(CueTones.of("\n \nloud\nshrill hum\nneutral\n").changes()).isEmpty();
        assertThat(CueTones.SHIPPED.with("  ", Tone.NEGATIVE)).isSameAs(CueTones.SHIPPED);
    }
}
