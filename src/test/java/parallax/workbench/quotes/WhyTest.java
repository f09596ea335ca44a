package parallax.workbench.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import parallax.news.Kind;
import parallax.store.QuoteRow;
import parallax.store.QuoteRow.Status;
import parallax.text.Span;

class WhyTest {

    static QuoteRow quote(
            @Nullable String speaker, @Nullable String mention, @Nullable String cue, double sure, Status status) {
        return new QuoteRow(
                "q",
                "a",
                "Harbour Courier",
                List.of(new Span(0, 5)),
                Kind.DIRECT,
                "‘Yes’",
                speaker == null ? null : "id " + speaker,
                speaker,
                null,
                mention,
                null,
                cue,
                sure,
                sure,
                status);
    }

    @Test
    void aSuggestionTellsMentionNameCueAndHowSureItIs() {
        assertThat(Why.words(quote("Petra Holm", "she", "said", 0.934, Status.SUGGESTED)))
                .contains("she")
                .contains("Petra Holm")
                .contains("said")
                .contains("93\u00a0%");
    }

    @Test
    void anUnknownSpeakerIsSaidToBeUnknown() {
        assertThat(Why.words(quote(null, null, null, 0.5, Status.SUGGESTED)))
                .contains("Nobody")
                .contains("no cue");
    }

    @Test
    void theAnalystsWordIsNeverInDoubt() {
        assertThat(Why.unsure(quote("Petra Holm", null, null, 0.2, Status.SUGGESTED)))
                .isTrue();
        assertThat(Why.unsure(quote("Petra Holm", null, null, 0.2, Status.CONFIRMED)))
                .isFalse();
        assertThat(Why.unsureOfSpeaker(quote("Petra Holm", null, null, 0.2, Status.ADDED)))
                .isFalse();
        assertThat(Why.words(quote("Petra Holm", null, null, 0.2, Status.CONFIRMED)))
                .doesNotContain("%");
    }
}
