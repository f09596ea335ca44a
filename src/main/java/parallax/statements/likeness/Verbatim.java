package parallax.statements.likeness;

import parallax.statements.reading.Unit;
import parallax.statements.words.Runs;

/**
 * When the same words outweigh what seems to part two renderings: an attribution that was carried over from another
 * quote may be wrong, and so may a day or channel that was read off the sentences around; a wording that two articles
 * of the same days share whole is one utterance.
 */
public final class Verbatim {

    /** Words in one run that nobody else says by chance, of articles without a day or of doubtful days. */
    private static final int LONG = 8;

    private static final double MOST = 0.7;

    /** A whole short sentence. */
    private static final int SENTENCE = 4;

    private static final double WHOLE = 0.75;

    /** Part of a sentence. */
    private static final int PART = 7;

    private static final double HALF = 0.5;

    /** What several speakers put their names to, or an agency gave to the wrong one. */
    private static final int DOCUMENT = 16;

    /** Whether the clash of two units gives way to their words. */
    public boolean yields(Unit a, Unit b) {
        boolean near = a.telling().publishedNear(b.telling());
        boolean dated = a.source().published() != null && b.source().published() != null;
        boolean speakers = a.telling().name().differs(b.telling().name());
        int shorter = Math.min(a.wording().words(), b.wording().words());
        if (dated && !near || !dated && !speakers || shorter < SENTENCE) {
            return false;
        }
        boolean doubt = !a.sure() || !b.sure();
        if (speakers && !doubt) {
            boolean kin = a.telling().name().sharesSurname(b.telling().name());
            return shorter >= (kin ? LONG : DOCUMENT) && near && covers(a, b, kin ? LONG : DOCUMENT, kin ? MOST : HALF);
        }
        if (!near || !speakers) {
            return covers(a, b, LONG, MOST);
        }
        return covers(a, b, SENTENCE, WHOLE) || covers(a, b, PART, HALF);
    }

    /** Whether nothing parts the two but an attribution that may be wrong. */
    public boolean doubtful(Unit a, Unit b) {
        return (!a.sure() || !b.sure())
                && a.telling().name().differs(b.telling().name())
                && !a.telling().otherTime(b.telling());
    }

    private static boolean covers(Unit a, Unit b, int words, double share) {
        int run = Runs.longest(a.wording(), b.wording());
        return run >= words && a.cover(b, run) >= share;
    }
}
