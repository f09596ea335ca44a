package parallax.statements.words;

/** Finds the longest run of equal stems in two wordings; the earliest of several. */
public final class Runs {

    private int start;
    private int length;

    private Runs() {}

    /** The longest run of two wordings. */
    public static Runs of(Wording left, Wording right) {
        Runs best = new Runs();
        int[] row = new int[right.size() + 1];
        for (int i = 1; i <= left.size(); i++) {
            int stem = left.hash(i - 1);
            for (int j = right.size(); j >= 1; j--) {
                row[j] = stem == right.hash(j - 1) ? row[j - 1] + 1 : 0;
                if (row[j] > best.length) {
                    best.length = row[j];
                    best.start = i - row[j];
                }
            }
        }
        return best;
    }

    /** Words in the longest run. */
    public static int longest(Wording left, Wording right) {
        return of(left, right).length;
    }

    /** Index of its first word in the left wording. */
    public int start() {
        return start;
    }

    /** How many words it has. */
    public int length() {
        return length;
    }
}
