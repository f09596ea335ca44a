package parallax.quotes.frames;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The features that a trainer has met, numbered, with their counts. */
final class FeatureTable {

    private static final int LEAST = 6;
    /** Rows of hundredths that are all nearer to nothing than this are left out. */
    private static final int SMALLEST = 9;

    private final Map<Long, String> names = new HashMap<>();
    private final Map<Long, Integer> numbers = new HashMap<>();
    private int[] counts = new int[1024];

    Map<Long, String> names() {
        return names;
    }

    int size() {
        return numbers.size();
    }

    /** The numbers of the collected features. */
    int[] numbers(Features features) {
        int[] found = new int[features.size()];
        for (int i = 0; i < found.length; i++) {
            int number = numbers.computeIfAbsent(features.key(i), key -> numbers.size());
            if (number >= counts.length) {
                counts = Arrays.copyOf(counts, number * 2);
            }
            counts[number]++;
            found[i] = number;
        }
        return found;
    }

    /** Whether a feature was met often enough to be fitted. */
    boolean keeps(int number) {
        return counts[number] >= LEAST;
    }

    /**
     * Writes the rows that are not all next to nothing, sorted by name: as {@link Weights} reads them, and beside
     * them as text for people.
     */
    void write(Path file, double[] values, int width) throws IOException {
        SortedMap<String, short[]> rows = new TreeMap<>();
        numbers.forEach((key, number) -> {
            short[] row = new short[width];
            int most = 0;
            for (int k = 0; k < width; k++) {
                row[k] = (short) Math.round(values[number * width + k] * Weights.UNIT);
                most = Math.max(most, Math.abs(row[k]));
            }
            if (most >= SMALLEST && keeps(number)) {
                rows.put(names.get(key), row);
            }
        });
        Map<String, Long> keys = new HashMap<>();
        names.forEach((key, name) -> keys.put(name, key));
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(Weights.MAGIC);
            out.writeInt(width);
            out.writeInt(rows.size());
            for (Map.Entry<String, short[]> row : rows.entrySet()) {
                write(out, keys.get(row.getKey()), row.getValue());
            }
        }
        Files.write(
                file.resolveSibling(file.getFileName() + ".txt"),
                rows.entrySet().stream()
                        .map(r -> r.getKey() + '\t' + Arrays.toString(r.getValue()))
                        .toList());
    }

    private static void write(DataOutputStream out, long key, short[] row) throws IOException {
        int present = 0;
        for (int k = 0; k < row.length; k++) {
            present |= row[k] != 0 ? 1 << k : 0;
        }
        out.writeLong(key);
        out.writeShort(present);
        for (short value : row) {
            if (value != 0) {
                out.writeShort(value);
            }
        }
    }
}
