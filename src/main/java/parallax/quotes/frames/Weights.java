package parallax.quotes.frames;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import parallax.quotes.lexicon.Resources;

/**
 * Weights of a linear model, in hundredths: for every known feature a row of as many whole numbers as the model has
 * outputs. Whole numbers add up to the same sum in any order.
 *
 * <p>The file, big-endian: {@link #MAGIC}, the width and the number of rows, each an int; then for each row the key of
 * its feature (a long), a short with one bit for each output whose weight is not zero, and those weights as shorts.
 */
final class Weights {

    /** What a weight of one is stored as. */
    static final int UNIT = 100;

    static final int MAGIC = 0x50585731;

    /** The low bits of a slot hold a row's number, the others those bits of its key: one look-up, one cache line. */
    private static final long ROW = (1L << 20) - 1;

    /** Outputs that share a long, and the bits of each: sums may reach ten thousand times a weight of one. */
    private static final int LANES = 3;

    private static final int LANE = 21;

    /** Longs that hold the outputs of one row. */
    private final int longs;

    private final long[] slots;

    /** One addition adds all outputs of a long; what one borrows from the next is made good at the end. */
    private final long[] values;

    private Weights(int width, int size) {
        this.longs = (width + LANES - 1) / LANES;
        this.slots = new long[Integer.highestOneBit(Math.max(8, size * 2)) * 2];
        this.values = new long[size * longs];
    }

    /** @throws IllegalStateException if the resource is missing or not such a file of this width */
    static Weights read(String resource, int width) {
        ByteBuffer in = ByteBuffer.wrap(Resources.bytes(resource));
        try {
            if (in.getInt() == MAGIC && in.getInt() == width) {
                return read(in, width);
            }
        } catch (BufferUnderflowException e) {
            throw Resources.broken(resource, e);
        }
        throw Resources.broken(resource, null);
    }

    private static Weights read(ByteBuffer in, int width) {
        int rows = in.getInt();
        Weights weights = new Weights(width, rows);
        for (int row = 0; row < rows; row++) {
            weights.put(in.getLong(), row);
            int present = in.getShort();
            for (int k = 0; k < width; k++) {
                if ((present >> k & 1) != 0) {
                    weights.values[row * weights.longs + k / LANES] += (long) in.getShort() << k % LANES * LANE;
                }
            }
        }
        return weights;
    }

    private void put(long key, int row) {
        int mask = slots.length - 1;
        int at = start(key) & mask;
        while (slots[at] != 0) {
            at = at + 1 & mask;
        }
        slots[at] = key & ~ROW | row + 1;
    }

    private static int start(long key) {
        return (int) (key ^ key >>> 32);
    }

    /** Adds up the rows of {@code features} into {@code sums}, which has one place for each output. */
    void sum(Features features, int[] sums) {
        int mask = slots.length - 1;
        int n = features.size();
        long[] first = features.scratch();
        long[] packed = new long[longs];
        // All first slots are fetched before any is looked at: the waits for memory then overlap.
        for (int f = 0; f < n; f++) {
            first[f] = slots[start(features.key(f)) & mask];
        }
        for (int f = 0; f < n; f++) {
            long key = features.key(f);
            long slot = first[f];
            int at = start(key) & mask;
            while (slot != 0 && ((slot ^ key) & ~ROW) != 0) {
                at = at + 1 & mask;
                slot = slots[at];
            }
            if (slot != 0) {
                int row = ((int) (slot & ROW) - 1) * longs;
                for (int k = 0; k < longs; k++) {
                    packed[k] += values[row + k];
                }
            }
        }
        for (int k = 0; k < sums.length; k++) {
            long rest = packed[k / LANES];
            long lane = rest << Long.SIZE - LANE >> Long.SIZE - LANE;
            sums[k] += (int) lane;
            packed[k / LANES] = rest - lane >> LANE;
        }
    }

    /** The probability that a logistic model of one output gives to {@code features}. */
    double probability(Features features) {
        int[] sum = new int[1];
        sum(features, sum);
        return 1 / (1 + Math.exp(-sum[0] / (double) UNIT));
    }
}
