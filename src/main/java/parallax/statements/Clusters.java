package parallax.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * Average-link clustering (Sokal and Michener 1958): two clusters are joined while the mean likeness of all pairs
 * across them is high enough, so that a chain of half-matches never draws strangers together. A pair that was never
 * compared counts as unlike. Pairs that must not stand together keep their clusters apart for good.
 */
final class Clusters {

    private record Join(double mean, int a, int b) {}

    /** The likeliest first; of equals the ones that come first, so that ties do not depend on anything else. */
    private static final Comparator<Join> BEST = Comparator.comparingDouble(Join::mean).reversed()
            .thenComparingInt(Join::a).thenComparingInt(Join::b);

    private final Map<Integer, List<Integer>> members = new TreeMap<>();
    private final Map<Integer, Map<Integer, Double>> sums = new HashMap<>();
    private final BiPredicate<Integer, Integer> allowed;
    private final int[] home;

    /**
     * Starts with {@code size} clusters of one.
     *
     * @param allowed whether two members may stand in one cluster
     */
    Clusters(int size, BiPredicate<Integer, Integer> allowed) {
        this.allowed = allowed;
        home = new int[size];
        for (int i = 0; i < size; i++) {
            home[i] = i;
            members.put(i, new ArrayList<>(List.of(i)));
            sums.put(i, new HashMap<>());
        }
    }

    /** States how alike two are, 0 to 1; once a pair, before any join. */
    void alike(int a, int b, double likeness) {
        sums.get(a).put(b, likeness);
        sums.get(b).put(a, likeness);
    }

    /** Joins the clusters of two members whatever their likeness. */
    void force(int a, int b) {
        int x = Math.min(home[a], home[b]);
        int y = Math.max(home[a], home[b]);
        if (x != y) {
            merge(x, y);
        }
    }

    /** Joins clusters, the likeliest first, as long as their mean likeness is at least {@code least}. */
    void join(double least) {
        PriorityQueue<Join> queue = new PriorityQueue<>(BEST);
        sums.forEach((a, row) -> row.keySet().forEach(b -> offer(queue, a, b, least)));
        while (!queue.isEmpty()) {
            Join next = queue.remove();
            if (members.containsKey(next.a) && members.containsKey(next.b) && mean(next.a, next.b) == next.mean) {
                if (mayJoin(next.a, next.b)) {
                    merge(next.a, next.b);
                    sums.get(next.a).keySet().forEach(other -> offer(queue, next.a, other, least));
                }
            }
        }
    }

    private void offer(PriorityQueue<Join> queue, int a, int b, double least) {
        double mean = mean(a, b);
        if (mean >= least) {
            queue.add(new Join(mean, Math.min(a, b), Math.max(a, b)));
        }
    }

    /** Whether no pair across the two clusters must stay apart. */
    boolean mayJoin(int a, int b) {
        return members.get(a).stream().allMatch(x -> members.get(b).stream().allMatch(y -> allowed.test(x, y)));
    }

    /** Mean likeness of two clusters, by the numbers that {@link #members} gives them. */
    double mean(int a, int b) {
        double sum = sums.get(a).getOrDefault(b, 0.0);
        return sum / ((double) members.get(a).size() * members.get(b).size());
    }

    private void merge(int a, int b) {
        List<Integer> moved = members.remove(b);
        moved.forEach(m -> home[m] = a);
        members.get(a).addAll(moved);
        sums.get(a).remove(b);
        for (Map.Entry<Integer, Double> entry : sums.remove(b).entrySet()) {
            int other = entry.getKey();
            if (other != a) {
                double together = sums.get(a).merge(other, entry.getValue(), Double::sum);
                sums.get(other).remove(b);
                sums.get(other).put(a, together);
            }
        }
    }

    /** The clusters by number, each with its members in the order in which they joined. */
    Map<Integer, List<Integer>> members() {
        return members;
    }

    /** The clusters that some pair was stated with, by number. */
    Map<Integer, Double> near(int cluster) {
        return sums.get(cluster);
    }

    int of(int member) {
        return home[member];
    }
}
