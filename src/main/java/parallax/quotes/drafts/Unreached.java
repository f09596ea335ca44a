package parallax.quotes.drafts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import parallax.news.Kind;
import parallax.quotes.marks.QuotedRegion;
import parallax.quotes.marks.Unit;

/** Drafts of the quoted regions that no report reached but that are speech all the same. */
public final class Unreached {

    private static final double SPEECH = 0.5;

    private Unreached() {}

    /** Says whether the region at a unit is speech; it is told which units are known to be. */
    public interface Judge {
        Floating.Found judge(int at, boolean[] reached);
    }

    /**
     * Asks about each region from left to right, since one that is speech speaks for the next.
     *
     * @param reached which units are known to be speech; those found are added
     */
    public static List<Draft> drafts(
            String text, List<Unit> units, boolean[] reached, Judge judge, Function<QuotedRegion, Kind> kind) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            QuotedRegion region = units.get(i).region();
            if (region == null || reached[i] || region.inner().trim(text).isEmpty()) {
                continue;
            }
            Floating.Found found = judge.judge(i, reached);
            if (found.probability() >= SPEECH) {
                reached[i] = true;
                drafts.add(new Draft(
                        List.of(region.span()),
                        kind.apply(region),
                        found.cue() < 0 ? null : units.get(found.cue()).span(),
                        found.mention(),
                        i,
                        found.probability()));
            }
        }
        return drafts;
    }
}
