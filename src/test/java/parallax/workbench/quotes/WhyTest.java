package parallax.workbench.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import parallax.news.Kind;
import parallax.store.quotes.QuoteRow;
import parallax.store.quotes.QuoteRow.Status;
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
                status,
                null);
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
    void whatWasLearntIsSaidInsteadOfHowSureTheEngineIs() {
        QuoteRow q = quote("Petra Holm", "the pilot", "said", 0.95, Status.SUGGESTED);
        QuoteRow learnt = new QuoteRow(
                q.id(),
                q.article(),
                q.source(),
                q.spans(),
                q.kind(),
                q.text(),
                q.speakerId(),
                q.speaker(),
                q.mention(),
                q.mentionText(),
                q.cue(),
                q.cueText(),
                q.confidence(),
                0.75,
                q.status(),
                "the decided one");
        assertThat(Why.words(learnt)).contains("your decision").doesNotContain("75");
        assertThat(Why.unsureOfSpeaker(learnt)).isFalse();
    }

    @Test
    void sureInWordsAndFigures() {
        assertThat(Why.sure(0.999)).contains("99\u00a0%").doesNotContain("un").doesNotContain("hardly");
        assertThat(Why.sure(0.8)).contains("fairly");
        assertThat(Why.sure(0.31)).contains("unsure").contains("31");
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
