package parallax.statements.pairs;

import parallax.statements.reading.Unit;

/**
 * How likely it is that two renderings report one statement.
 *
 * @param score 0 to 1
 */
public record Tie(Unit a, Unit b, double score) {

    /** Score from which a tie is worth keeping in mind while clusters grow. */
    static final double NOTED = 0.05;

    /** Score from which the analyst is asked. */
    public static final double POSSIBLE = 0.22;

    /** Mean score from which renderings are one statement. */
    public static final double SAME = 0.45;
}
