package parallax.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the pairs of renderings worth a closer look, from an inverted index over the rarest stems and stem pairs of
 * each. Cost follows the number of renderings that share a feature, not the number of pairs; features that too many
 * share say nothing and are passed over.
 */
final class Candidates {

    private static final int FEATURES = 24;
    private static final int MOST_SHARING = 400;
    private static final int ENOUGH = 2;

    /** Two units, the one of the lower index first. */
    record Pair(int a, int b) {}

    private Candidates() {}

    /** The pairs, by index. */
    static List<Pair> among(List<Unit> units) {
        Map<String, Integer> sharing = new HashMap<>();
        List<List<String>> features = new ArrayList<>();
        int[] enough = new int[units.size()];
        for (Unit unit : units) {
            Set<String> mine = features(unit);
            enough[unit.at()] = enough(unit);
            features.add(new ArrayList<>(mine));
            mine.forEach(f -> sharing.merge(f, 1, Integer::sum));
        }
        Map<String, List<Integer>> index = new HashMap<>();
        List<Pair> pairs = new ArrayList<>();
        for (Unit unit : units) {
            List<String> mine = features.get(unit.at());
            mine.sort(Comparator.comparingInt((String f) -> sharing.get(f)).thenComparing(Comparator.naturalOrder()));
            Map<Integer, Integer> shared = new TreeMap<>();
            int taken = 0;
            for (String feature : mine) {
                int with = sharing.get(feature);
                if (with < 2 || with > MOST_SHARING) {
                    continue;
                }
                if (++taken > FEATURES) {
                    break;
                }
                for (int other : index.computeIfAbsent(feature, f -> new ArrayList<>())) {
                    shared.merge(other, 1, Integer::sum);
                }
                index.get(feature).add(unit.at());
            }
            shared.forEach((other, times) -> {
                if (times >= Math.min(enough[unit.at()], enough[other])) {
                    pairs.add(new Pair(other, unit.at()));
                }
            });
        }
        return pairs;
    }

    /** A short rendering has few features to share. */
    private static int enough(Unit unit) {
        return unit.words().stream().filter(Word::content).count() <= 3 ? 1 : ENOUGH;
    }

    /** Stems that say something, and pairs of neighbouring stems of which one does. */
    private static Set<String> features(Unit unit) {
        Set<String> found = new HashSet<>();
        Word before = null;
        for (Word word : unit.words()) {
            if (word.content()) {
                found.add(word.stem());
            }
            if (before != null && (word.content() || before.content())) {
                found.add(before.stem() + ' ' + word.stem());
            }
            before = word;
        }
        return found;
    }
}
