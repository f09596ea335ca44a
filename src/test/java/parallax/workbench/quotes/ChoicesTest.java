package parallax.workbench.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.news.Speaker;
import parallax.store.quotes.QuoteRow.Status;
import parallax.store.quotes.Speakers;
import parallax.workbench.base.Choice;

class ChoicesTest {

    private final Speaker holm = new Speaker("h", "Petra Holm", List.of("P. Holm"));
    private final Speaker brede = new Speaker("b", "Jonas Brede", List.of());
    private final List<Speakers.Row> rows = List.of(new Speakers.Row(holm, 4), new Speakers.Row(brede, 2));
    private final List<String> taken = new ArrayList<>();

    private List<Choice> assigning(String typed) {
        return QuoteActs.choices(
                rows,
                List.of(WhyTest.quote(null, null, null, 1, Status.SUGGESTED)),
                typed,
                name -> taken.add(String.valueOf(name)));
    }

    @Test
    void anAliasFindsItsSpeaker() {
        assigning("p. ho").getFirst().run().run();
        assertThat(taken).containsExactly("Petra Holm");
    }

    @Test
    void aNameThatNobodyHasMakesASpeaker() {
        assigning("Ilse Tarrant").getFirst().run().run();
        assertThat(taken).containsExactly("Ilse Tarrant");
    }

    @Test
    void aKnownNameIsNotOfferedAsNew() {
        assertThat(assigning("Jonas Brede")).hasSize(2);
    }

    @Test
    void nobodyIsAlwaysTheLastChoice() {
        assigning("").getLast().run().run();
        assertThat(taken).containsExactly("null");
    }

    @Test
    void renamingToAnotherSpeakersNameOffersToMakeThemOne() {
        assertThat(SpeakerActs.renamings(rows, holm, "Jonas Brede", taken::add)
                        .getFirst()
                        .detail())
                .contains("2");
        assertThat(SpeakerActs.renamings(rows, holm, "Petra Holm-Lind", taken::add)
                        .getFirst()
                        .words())
                .contains("Petra Holm-Lind");
    }

    @Test
    void theNameThatASpeakerHasIsNoRenaming() {
        assertThat(SpeakerActs.renamings(rows, brede, "Jonas Brede", taken::add))
                .isEmpty();
    }
}
