package parallax.statements.clusters;

import java.util.Arrays;
import parallax.statements.pairs.Tie;

/**
 * Parts many renderings into groups that hang together by ties and can be clustered by themselves. Where a group is too
 * large because loose ties chain it up, only closer ties count in it, and so on; what is left together at last is one
 * utterance told over and over. {@code Neighbourhood} finds the same group from one of its members.
 */
public final class Groups {

    /** Scores from which ties count, looser ones first. */
    public static final double[] LEVELS = {Tie.POSSIBLE, 0.45, 0.7, 0.9};

    /** The most renderings in a group, but for the last level. */
    public static final int MOST = 400;

    private Groups() {}

    /**
     * @param units how many there are
     * @param from one end of each tie
     * @param to the other
     * @return by unit the number of its group, which is that of its lowest member
     */
    public static int[] of(int units, int[] from, int[] to, float[] scores) {
        Components groups = new Components(units);
        int[] ties = new int[from.length];
        for (int i = 0; i < ties.length; i++) {
            ties[i] = i;
        }
        for (int level = 0; level < LEVELS.length && ties.length > 0; level++) {
            for (int tie : ties) {
                // The ties of a group that was too large are tried again; its members stand alone again before that.
                groups.release(from[tie]);
                groups.release(to[tie]);
            }
            for (int tie : ties) {
                if (scores[tie] >= (float) LEVELS[level]) {
                    groups.join(from[tie], to[tie]);
                }
            }
            int[] sizes = groups.sizes();
            ties = Arrays.stream(ties)
                    .filter(tie ->
                            groups.root(from[tie]) == groups.root(to[tie]) && sizes[groups.root(from[tie])] > MOST)
                    .toArray();
        }
        int[] numbers = new int[units];
        for (int i = 0; i < units; i++) {
            numbers[i] = groups.root(i);
        }
        return numbers;
    }
}
