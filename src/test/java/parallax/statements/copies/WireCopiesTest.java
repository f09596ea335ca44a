package parallax.statements.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import parallax.news.Article;
import parallax.news.Statement;
import parallax.statements.Telegraph;
import parallax.statements.comparison.Comparison;

class WireCopiesTest {

    private static final String WIRE = "HARN, May 3 (Reuters) - The harbour board closed the old lock on Friday after"
            + " divers found a crack in the northern gate. Barges waited along the quay while engineers measured the"
            + " damage and sent for steel from the yard at Vell. {D Ada Lind: “The gate will hold until the new steel is"
            + " here,”} the harbour master Ada Lind said. She expects repairs to take nine days, and asked skippers to use"
            + " the southern channel, where a pilot waits at every tide. The lock was built ninety years ago and carries"
            + " most of the grain that leaves the valley in autumn.";

    private static final String CUT = "Harbour closed. The harbour board closed the old lock on Friday after"
            + " divers found a crack in the northern gate. Barges waited along the quay while engineers measured the"
            + " damage and sent for steel from the yard at Vell. {D Ada Lind: “The gate will hold until the new steel is"
            + " here,”} the harbour master Ada Lind said. She expects repairs to take nine days, and asked skippers to use"
            + " the southern channel. Our reporter found the quay empty. {D Bo Rand: “Nobody told us a word about it,”}"
            + " the skipper Bo Rand said.";

    private static final String OTHER = "Grain boats must go the long way round. Since Friday no ship has passed the"
            + " lock in Harn. Ada Lind promised: {D Ada Lind: “The gate will hold until the new steel is here.”} A crack"
            + " had shown in one of its gates, so the board shut it. {D Bo Rand: “Nobody told us a word about it,”} said"
            + " Bo Rand, who waits there with eighty tons of barley.";

    private final Telegraph telegraph = new Telegraph();

    private Comparison table() {
        List<Statement> statements = telegraph.match();
        return Comparison.of(telegraph.articles, List.of(), statements);
    }

    @Test
    void oneTextUnderTwoOutletsIsFoundAndItsAgencyNamed() {
        telegraph
                .add("courier", "2031-05-03", WIRE)
                .add("post", "2031-05-04", CUT)
                .add("own", "2031-05-04", OTHER);
        assertThat(table().copies().groups())
                .containsExactly(new WireCopies.Group(List.of("courier", "post"), "Reuters"));
    }

    @Test
    void theSameSpeechHeardByTwoReportersIsNoCopy() {
        String speech = "{D Ada Lind: “The gate will hold until the new steel is here, and the board will pay for every"
                + " day that a skipper waits in this harbour, because nobody should lose a season over one crack in one"
                + " old gate that we ought to have seen in the spring.”}";
        telegraph
                .add("a", "2031-05-03", "The lock is shut and divers are at work on it. " + speech + " That was all.")
                .add("b", "2031-05-03", "A long queue of barges lay in Harn on Friday. " + speech + " Then she left.");
        assertThat(table().copies().groups()).isEmpty();
    }

    @Test
    void aRowCountsOutletsAndWitnesses() {
        telegraph
                .add("courier", "2031-05-03", WIRE)
                .add("post", "2031-05-04", CUT)
                .add("own", "2031-05-04", OTHER);
        Comparison table = table();
        Comparison.Row gate = row(table, "The gate will hold");
        assertThat(gate.outlets()).isEqualTo(3);
        assertThat(gate.witnesses()).isEqualTo(2);
        assertThat(gate.copied()).containsExactly(new Comparison.Copied(List.of(0, 1), "Reuters"));
        assertThat(gate.copied(1).witness()).isZero();
        assertThat(gate.copied(2)).isNull();
        Comparison.Row added = row(table, "Nobody told us");
        assertThat(added.witnesses())
                .as("what a copy adds is its own")
                .isEqualTo(added.outlets())
                .isEqualTo(2);
    }

    @Test
    void aCopyThatChangesANumberIsAWitnessOfItsOwn() {
        telegraph
                .add("a", "2031-05-03", WIRE.replace("until the new steel is here", "for 9 more days and nine nights"))
                .add("b", "2031-05-03", WIRE.replace("until the new steel is here", "for 8 more days and nine nights"));
        Comparison.Row row = row(table(), "The gate will hold");
        assertThat(row.outlets()).isEqualTo(2);
        assertThat(row.witnesses()).isEqualTo(2);
    }

    @Test
    void theOrderOfImportChangesNothing() {
        telegraph
                .add("courier", "2031-05-03", WIRE)
                .add("post", "2031-05-04", CUT)
                .add("own", "2031-05-04", OTHER);
        List<Fingerprint> prints = new ArrayList<>(telegraph.articles.stream()
                .map(a -> Fingerprint.of(a, List.of()))
                .toList());
        List<WireCopies.Group> groups = WireCopies.of(prints).groups();
        Random random = new Random(7);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(prints, random);
            assertThat(WireCopies.of(prints).groups()).isEqualTo(groups);
        }
    }

    @Test
    void anAgencyIsReadFromCreditsOnly() {
        assertThat(agency("HARN (AP) — The lock is shut.")).isEqualTo("AP");
        assertThat(agency("The lock is shut.\nSource: Reuters")).isEqualTo("Reuters");
        assertThat(agency("She told Reuters that the lock is shut.")).isNull();
    }

    private static String agency(String text) {
        return Agencies.named(new Article(
                "a", "a", null, null, List.of(), LocalDate.of(2031, 5, 3), null, null, null, text, List.of()));
    }

    private static Comparison.Row row(Comparison table, String start) {
        return table.rows().stream()
                .filter(r -> r.statement().renderings().stream()
                        .anyMatch(x -> x.span()
                                .of(table.articles().get(x.article()).text())
                                .contains(start)))
                .findFirst()
                .orElseThrow();
    }
}
