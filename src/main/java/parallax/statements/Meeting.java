package parallax.statements;

/**
 * What two articles have in common beyond doubt.
 *
 * @param story they have a rendering in common
 * @param contemporary they bear no day, but two of their renderings say that they tell of one time all the same
 */
record Meeting(boolean story, boolean contemporary) {

    static final Meeting NONE = new Meeting(false, false);

    /** How likely it is that a rendering of the one and one of the other report one statement, 0 to 1. */
    double score(Unit a, Unit b, Likeness likeness) {
        return evidence(a, b, likeness, false).score();
    }

    Evidence evidence(Unit a, Unit b, Likeness likeness, boolean told) {
        return likeness.evidence(contemporary || a.telling().meets(b.telling()), story || a.sameArticle(b), told);
    }
}
