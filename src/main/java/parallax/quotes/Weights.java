package parallax.quotes;

import java.util.List;

/** Weights of a linear model: for every known feature a row of as many numbers as the model has outputs. */
final class Weights {

    private static final float UNIT = 100f;

    private final int width;
    private final long[] keys;
    private final int[] rows;
    private final float[] values;

    private Weights(int width, int size) {
        this.width = width;
        int slots = Integer.highestOneBit(Math.max(8, size * 2)) * 2;
        this.keys = new long[slots];
        this.rows = new int[slots];
        this.values = new float[size * width];
    }

    /**
     * Reads lines of {@code template a b}, a tab, and the numbers in hundredths, apart by blanks; zeros at the end
     * left out.
     */
    static Weights read(List<String> lines, int width) {
        Weights weights = new Weights(width, lines.size());
        int row = 0;
        for (String line : lines) {
            int tab = line.indexOf('\t');
            int first = line.indexOf(' ');
            int second = line.indexOf(' ', first + 1);
            weights.put(Features.key(line.substring(0, first), line.substring(first + 1, second),
                    line.substring(second + 1, tab)),
                    row);
            int at = tab + 1;
            for (int k = row * width; at < line.length(); k++) {
                int blank = line.indexOf(' ', at);
                int to = blank < 0 ? line.length() : blank;
                weights.values[k] = Integer.parseInt(line, at, to, 10) / UNIT;
                at = to + 1;
            }
            row++;
        }
        return weights;
    }

    private void put(long key, int row) {
        int at = slot(key);
        keys[at] = key;
        rows[at] = row + 1;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int at = (int) (key ^ key >>> 32) & mask;
        while (rows[at] != 0 && keys[at] != key) {
            at = at + 1 & mask;
        }
        return at;
    }

    /** Adds up the rows of {@code features} into {@code sums}, which has one place for each output. */
    void sum(Features features, float[] sums) {
        for (int f = 0; f < features.size(); f++) {
            int row = rows[slot(features.key(f))] - 1;
            if (row >= 0) {
                for (int k = 0; k < width; k++) {
                    sums[k] += values[row * width + k];
                }
            }
        }
    }
}
