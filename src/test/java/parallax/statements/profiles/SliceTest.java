package parallax.statements.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.news.Cell;
import parallax.statements.Tables;
import parallax.statements.comparison.Comparison;
import parallax.statements.words.CueTones;

class SliceTest {

    private final Comparison table = Tables.quay();

    @Test
    void everyNumberOfEveryProfileOpensAsManyPassages() {
        for (int least : new int[] {1, 2}) {
            Profiles all = Profiles.of(table, CueTones.SHIPPED, least);
            all.outlets().forEach(profile -> check(profile, true, least));
            all.speakers().forEach(profile -> check(profile, false, least));
        }
    }

    private void check(Profile profile, boolean outlet, int least) {
        Profile.SHOWN.forEach(state -> opens(profile, outlet, least, new Slice.State(state), profile.count(state)));
        profile.tones().forEach((tone, count) -> opens(profile, outlet, least, new Slice.Toned(tone), count));
        profile.cues()
                .forEach(cue -> assertThat(of(profile, outlet, least, new Slice.Cued(cue.verb())))
                        .hasSize(cue.count()));
        opens(profile, outlet, least, new Slice.Uncued(), profile.uncued());
        opens(profile, outlet, least, new Slice.Undated(), profile.undated());
        for (int tenth = 0; tenth < Profile.TENTHS; tenth++) {
            opens(
                    profile,
                    outlet,
                    least,
                    new Slice.Tenth(tenth),
                    profile.depths().get(tenth));
        }
        profile.days().forEach((day, count) -> opens(profile, outlet, least, new Slice.Days(day, day), count));
    }

    private void opens(Profile profile, boolean outlet, int least, Slice slice, int count) {
        assertThat(of(profile, outlet, least, slice))
                .as("%s of %s", slice, profile.name())
                .hasSize(count);
    }

    private List<Passage> of(Profile profile, boolean outlet, int least, Slice slice) {
        return slice.passages(table, new Slice.Of(outlet, profile.name()), CueTones.SHIPPED, least);
    }

    @Test
    void whatAnOutletLeavesOutIsShownWhereOthersReportIt() {
        Slice omitted = new Slice.State(Cell.OMITTED);
        assertThat(omitted.passages(table, new Slice.Of(true, Tables.TIMES), CueTones.SHIPPED, 1))
                .singleElement()
                .satisfies(p -> assertThat(p.article().source()).isNotEqualTo(Tables.TIMES));
    }
}
