package parallax.statements.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.statements.Telegraph;

class ReiterationsTest {

    private static final List<String> NAMES = List.of("Ada Lind", "Brun Okafor");

    @Test
    void whoRepeatsAPointHasSaidIt() {
        assertThat(Reiterations.by("The envoy, Ada Lind, reiterated that point on Monday.", NAMES))
                .isEqualTo("Ada Lind");
        assertThat(Reiterations.by("Lind made the same argument in an interview with Tagblatt.", NAMES))
                .isEqualTo("Ada Lind");
    }

    @Test
    void theNameNearestToTheVerbIsTheSubject() {
        assertThat(Reiterations.by("After meeting Okafor, Lind echoed this view.", NAMES))
                .isEqualTo("Ada Lind");
    }

    @Test
    void otherSentencesPutNothingInAnyonesMouth() {
        assertThat(Reiterations.by("Ada Lind rejected that point on Monday.", NAMES))
                .isNull();
        assertThat(Reiterations.by("That point was repeated by Ada Lind.", NAMES))
                .isNull();
        assertThat(Reiterations.by("The minister repeated that claim.", NAMES)).isNull();
    }

    @Test
    void whatAnEnvoyRepeatsStandsBesideHerOwnWords() {
        Telegraph story = new Telegraph().add("aurora", "2031-05-02", """
                        Senior officials say that \
                        {I Senior officials: no other country can offer any real protection for the fisheries of Orveth}. \
                        The envoy, Ada Lind, reiterated that point in an interview with the Morning Ledger. \
                        {D Ada Lind: “Our patrol boats stay in the bay.”}
                        """).add("beacon", "2031-05-02", """
                        {D Ada Lind: “There is no real protection for the fisheries of Orveth but ours.”}, Ada Lind told \
                        the Morning Ledger. {D Ada Lind: “Our patrol boats stay in the bay.”}
                        """);
        assertThat(story.with(story.match(), "no other country").renderings())
                .extracting(r -> r.article() + " " + r.speaker())
                .containsExactlyInAnyOrder("aurora Senior officials", "beacon Ada Lind");
    }
}
