package parallax.statements.pairs;

import parallax.statements.likeness.Evidence;
import parallax.statements.likeness.Likeness;
import parallax.statements.reading.Unit;

/**
 * What two articles have in common beyond doubt.
 *
 * @param story they have a rendering in common
 * @param contemporary they bear no day, but two of their renderings say that they tell of one time all the same
 */
public record Meeting(boolean story, boolean contemporary) {

    /** Two articles that have nothing in common beyond doubt. */
    public static final Meeting NONE = new Meeting(false, false);

    /** How likely it is that a rendering of the one and one of the other report one statement, 0 to 1. */
    public double score(Unit a, Unit b, Likeness likeness) {
        return evidence(a, b, likeness, false).score();
    }

    /** The evidence for two renderings of these articles. */
    public Evidence evidence(Unit a, Unit b, Likeness likeness, boolean told) {
        return likeness.evidence(contemporary || a.telling().meets(b.telling()), story || a.sameArticle(b), told);
    }
}
