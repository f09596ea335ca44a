package parallax.quotes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The features that a trainer has met, numbered, with their counts. */
final class FeatureTable {

    private static final int LEAST = 6;
    /** Rows of hundredths that are all nearer to nothing than this are left out. */
    private static final int SMALLEST = 9;
    private static final String CARD = "see MODEL-CARD.md";

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

    /** Writes the rows that are not all next to nothing, sorted by name. */
    void write(Path file, String title, double[] values, int width) throws IOException {
        List<String> lines = new ArrayList<>();
        numbers.forEach((key, number) -> {
            StringBuilder row = new StringBuilder();
            int last = -1;
            int most = 0;
            int[] rounded = new int[width];
            for (int k = 0; k < width; k++) {
                rounded[k] = (int) Math.round(values[number * width + k] * 100);
                most = Math.max(most, Math.abs(rounded[k]));
                last = rounded[k] != 0 ? k : last;
            }
            for (int k = 0; k <= last; k++) {
                row.append(k == 0 ? "" : " ").append(rounded[k]);
            }
            if (most >= SMALLEST && keeps(number)) {
                lines.add(names.get(key) + '\t' + row);
            }
        });
        lines.sort(null);
        lines.addFirst("# " + title + ", " + CARD + ".");
        Files.write(file, lines);
    }
}
