package parallax.statements;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;

/**
 * Two articles compared anew, before it is written down.
 *
 * @param one number of an article
 * @param other number of another, not below
 * @param story as {@link Ledger#story} has it
 * @param seams the ties between the two
 * @param units how many renderings the longer of the two has, or had
 * @param asked the one of the two from which what was there before is looked up
 */
record Meet(long one, long other, int story, List<Ledger.Seam> seams, int units, long asked) {

    /**
     * Whether anything differs from what the ledger has. The ends of ties that differ are added to {@code touched}; where
     * the two have come to tell one story, or have ceased to, every rendering of both.
     */
    boolean moved(Ledger ledger, LongFunction<List<Ledger.Bond>> bonds, Set<Long> touched) {
        Map<List<Long>, Double> before = new HashMap<>();
        for (int i = 0; i < units; i++) {
            gather(bonds, asked * Ledger.SPAN + i, before);
        }
        boolean moved = false;
        for (Ledger.Seam seam : seams) {
            Double old = before.remove(key(seam.a(), seam.b()));
            if (old == null || old != seam.score()) {
                touched.add(seam.a());
                touched.add(seam.b());
                moved = true;
            }
        }
        for (List<Long> gone : before.keySet()) {
            touched.addAll(gone);
            moved = true;
        }
        if (ledger.story(one, other) != story) {
            for (int i = 0; i < units; i++) {
                touched.add(one * Ledger.SPAN + i);
                touched.add(other * Ledger.SPAN + i);
            }
            moved = true;
        }
        return moved;
    }

    private void gather(LongFunction<List<Ledger.Bond>> bonds, long end, Map<List<Long>, Double> before) {
        long across = asked == one ? other : one;
        for (Ledger.Bond bond : bonds.apply(end)) {
            if (bond.other() / Ledger.SPAN == across) {
                before.put(key(end, bond.other()), bond.score());
            }
        }
    }

    private static List<Long> key(long a, long b) {
        return a < b ? List.of(a, b) : List.of(b, a);
    }
}
