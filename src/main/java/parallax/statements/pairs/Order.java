package parallax.statements.pairs;

import parallax.statements.reading.Features;
import parallax.statements.reading.Unit;
import parallax.statements.words.Background;

/**
 * The order in which the renderings that share a feature stand in the index. Where they are many, each is held against its
 * nearest few only; so that the few are the likeliest, those that share another feature, too, stand side by side: a
 * min-hash (Broder 1997) of the other features comes first, different for every feature. What comes second is a hash of
 * the rendering's id. Neither depends on what else is in the index.
 */
public final class Order {

    /** Neighbours on either side that a rendering is held against. */
    public static final int REACH = 16;

    private static final int BRIEF = 1;
    private static final int NAMED = 2;

    /** The bits of a place that say what the rendering is. */
    static final int TRAITS = BRIEF | NAMED;

    private static final int SPREAD = 0x9E3779B1;

    private Order() {}

    /** The place of a rendering among those that share {@code feature}; its last two bits say what it is. */
    static long place(Unit unit, int feature) {
        return place(unit.features(), feature, identity(unit));
    }

    /** The same of one whose {@link #identity} is known. */
    static long place(int[] features, int feature, int identity) {
        return (long) sketch(features, feature) << 32 | identity & 0xFFFFFFFFL;
    }

    /** {@link Features#wanted}, of the renderings at two places. */
    public static int wanted(long place, long other) {
        return ((place | other) & BRIEF) != 0 || (place & other & NAMED) != 0 ? 1 : 2;
    }

    private static int sketch(int[] features, int feature) {
        int least = Integer.MAX_VALUE;
        int seed = feature * SPREAD;
        for (int other : features) {
            if (other != feature) {
                least = Math.min(least, Background.mix(other ^ seed));
            }
        }
        return least;
    }

    /** The lower half of its places. */
    static int identity(Unit unit) {
        return Background.mix(unit.rendering().id().hashCode()) & ~TRAITS
                | (Features.isBrief(unit) ? BRIEF : 0)
                | (Features.isNamed(unit) ? NAMED : 0);
    }
}
