package parallax.statements;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * Two articles compared anew, before it is written down.
 *
 * @param one number of an article
 * @param other number of another, not below
 * @param story as {@link Ties#story} has it
 * @param seams the ties between the two
 * @param units how many renderings the longer of the two has, or had
 * @param asked the one of the two from which what was there before is looked up
 */
record Meet(long one, long other, int story, List<Ledger.Seam> seams, int units, long asked) {

    /** The renderings of the article asked, as it is and was. */
    List<Long> ends() {
        return LongStream.range(0, units).mapToObj(i -> asked * Ledger.SPAN + i).toList();
    }

    /** Whether the two had anything in common before. */
    boolean known(Ties ties) {
        return ties.story(asked, across()) != 0 || !before(ties).isEmpty();
    }

    /**
     * Whether anything differs from what was. The ends of ties that differ are added to {@code touched}; where
     * the two have come to tell one story, or have ceased to, every rendering of the one asked.
     */
    boolean moved(Ties ties, Set<Long> touched) {
        Map<Ledger.Pair, Double> before = before(ties);
        boolean moved = false;
        for (Ledger.Seam seam : seams) {
            Double old = before.remove(Ledger.Pair.of(seam.a(), seam.b()));
            if (old == null || old != seam.score()) {
                touched.add(seam.a());
                touched.add(seam.b());
                moved = true;
            }
        }
        for (Ledger.Pair gone : before.keySet()) {
            touched.add(gone.one());
            touched.add(gone.other());
            moved = true;
        }
        if (ties.story(asked, across()) != story) {
            // It bears on pairs that are in one group: found from either end.
            touched.addAll(ends());
            moved = true;
        }
        return moved;
    }

    private Map<Ledger.Pair, Double> before(Ties ties) {
        Map<Ledger.Pair, Double> before = new HashMap<>();
        for (long end : ends()) {
            for (Ledger.Bond bond : ties.of(end)) {
                if (bond.other() / Ledger.SPAN == across()) {
                    before.put(Ledger.Pair.of(end, bond.other()), bond.score());
                }
            }
        }
        return before;
    }

    private long across() {
        return asked == one ? other : one;
    }
}
