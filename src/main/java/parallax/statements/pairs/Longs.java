package parallax.statements.pairs;

import java.util.Arrays;

/** A growing list of numbers, without a box for each. */
final class Longs {

    private long[] items = new long[64];
    private int size;

    void add(long item) {
        if (size == items.length) {
            items = Arrays.copyOf(items, size + (size >> 1));
        }
        items[size++] = item;
    }

    void addAll(Longs others) {
        if (size + others.size > items.length) {
            items = Arrays.copyOf(items, Math.max(size + others.size, size + (size >> 1)));
        }
        System.arraycopy(others.items, 0, items, size, others.size);
        size += others.size;
    }

    int size() {
        return size;
    }

    long get(int at) {
        return items[at];
    }

    /** Sorts, and leaves each number at most twice. */
    void pack() {
        Arrays.sort(items, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (kept < 2 || items[i] != items[kept - 2]) {
                items[kept++] = items[i];
            }
        }
        size = kept;
    }

    long[] toArray() {
        return Arrays.copyOf(items, size);
    }
}
