package parallax.statements;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        int[] shared = new int[units.size()];
        List<Integer> touched = new ArrayList<>();
        for (Unit unit : units) {
            List<String> mine = features.get(unit.at());
            mine.sort(Comparator.comparingInt((String f) -> sharing.get(f)).thenComparing(Comparator.naturalOrder()));
            touched.clear();
            int taken = 0;
            for (String feature : mine) {
                int with = sharing.get(feature);
                if (with < 2 || with > MOST_SHARING) {
                    continue;
                }
                if (++taken > FEATURES) {
                    break;
                }
                List<Integer> postings = index.computeIfAbsent(feature, f -> new ArrayList<>());
                for (int other : postings) {
                    if (shared[other]++ == 0) {
                        touched.add(other);
                    }
                }
                postings.add(unit.at());
            }
            Collections.sort(touched);
            for (int other : touched) {
                if (shared[other] >= Math.min(enough[unit.at()], enough[other])) {
                    pairs.add(new Pair(other, unit.at()));
                }
                shared[other] = 0;
            }
        }
        return pairs;
    }

    /** A short rendering has few features to share. */
    private static int enough(Unit unit) {
        return unit.words().stream().filter(Word::content).count() <= 3 ? 1 : ENOUGH;
    }

    /**
     * Stems that say something, and pairs of neighbouring stems of which one does; of a rendering that hardly has such
     * words (“Why would they?”) every three neighbours.
     */
    private static Set<String> features(Unit unit) {
        Set<String> found = new HashSet<>();
        List<Word> words = unit.words();
        if (words.stream().filter(Word::content).count() <= 1) {
            for (int i = 2; i < words.size(); i++) {
                found.add(words.get(i - 2).stem()
                        + ' '
                        + words.get(i - 1).stem()
                        + ' '
                        + words.get(i).stem());
            }
        }
        Word before = null;
        for (Word word : words) {
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
