package parallax.statements.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.news.Cell;
import parallax.statements.Tables;
import parallax.statements.comparison.Comparison;
import parallax.statements.words.CueTones;
import parallax.statements.words.Tone;

class ProfilesTest {

    private final Profiles all = Profiles.of(Tables.quay(), CueTones.SHIPPED, 1);

    private static Profile named(List<Profile> profiles, String name) {
        return profiles.stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void thoseWithMostPassagesComeFirstAndUnknownSpeakersLast() {
        assertThat(all.outlets()).extracting(Profile::name).containsExactly(Tables.POST, Tables.TIMES, Tables.WIRE);
        assertThat(all.speakers()).extracting(Profile::name).containsExactly("Mira Tolk", "Old Harn", "");
    }

    @Test
    void anOutletIsCountedByWhatItDidWithEachStatement() {
        Profile times = named(all.outlets(), Tables.TIMES);
        assertThat(times.count(Cell.INDIRECT)).isEqualTo(1);
        assertThat(times.count(Cell.OMITTED)).isEqualTo(1);
        assertThat(times.count(Cell.NOT_COVERED)).isEqualTo(2);
        assertThat(times.statements()).isEqualTo(2);
        assertThat(times.reported()).isEqualTo(1);
        assertThat(times.articles()).isEqualTo(1);
    }

    @Test
    void aSpeakerIsCountedByWhatAllOutletsDid() {
        Profile tolk = named(all.speakers(), "Mira Tolk");
        assertThat(tolk.count(Cell.DIRECT)).isEqualTo(2);
        assertThat(tolk.count(Cell.INDIRECT)).isEqualTo(1);
        assertThat(tolk.count(Cell.OMITTED)).isEqualTo(1);
        assertThat(tolk.renderings()).isEqualTo(3);
        assertThat(tolk.articles()).isEqualTo(2);
    }

    @Test
    void aCueThatReportsTwoSentencesCountsOnce() {
        Profile post = named(all.outlets(), Tables.POST);
        assertThat(post.cues())
                .containsExactly(
                        new Profile.CueCount("claim", Tone.NEGATIVE, 1), new Profile.CueCount("say", Tone.NEUTRAL, 1));
        assertThat(post.tones()).contains(entry(Tone.NEUTRAL, 1), entry(Tone.NEGATIVE, 1), entry(Tone.POSITIVE, 0));
        assertThat(named(all.outlets(), Tables.WIRE).uncued()).isEqualTo(1);
    }

    @Test
    void passagesStandInTheTenthInWhichTheyBegin() {
        Profile wire = named(all.outlets(), Tables.WIRE);
        assertThat(wire.depths()).hasSize(10).startsWith(1, 0).endsWith(0);
        assertThat(Tally.tenth(99, 100)).isEqualTo(9);
        assertThat(Tally.tenth(100, 100)).isEqualTo(9);
        assertThat(Tally.tenth(10, 100)).isEqualTo(1);
        assertThat(Tally.tenth(0, 0)).isZero();
    }

    @Test
    void undatedPassagesAreCountedApart() {
        assertThat(named(all.outlets(), Tables.POST).days()).containsExactly(entry(Tables.MONDAY, 3));
        assertThat(named(all.outlets(), Tables.WIRE).undated()).isEqualTo(1);
        assertThat(named(all.outlets(), Tables.WIRE).days()).isEmpty();
        assertThat(all.first()).isEqualTo(Tables.MONDAY);
        assertThat(all.last()).isEqualTo(Tables.MONDAY.plusDays(8));
    }

    @Test
    void statementsOfOneOutletCanBeLeftAside() {
        Profiles several = Profiles.of(Tables.quay(), CueTones.SHIPPED, 2);
        assertThat(several.speakers()).extracting(Profile::name).containsExactly("Mira Tolk");
        assertThat(named(several.outlets(), Tables.POST).statements()).isEqualTo(1);
        assertThat(named(several.outlets(), Tables.WIRE).renderings()).isZero();
    }

    @Test
    void nothingToCompareHasNoProfiles() {
        assertThat(Profiles.of(Comparison.EMPTY, CueTones.SHIPPED, 1)).isEqualTo(Profiles.EMPTY);
    }
}
