package parallax.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.IntUnaryOperator;

/**
 * Average-link clustering (Sokal and Michener 1958): two clusters are joined while the mean likeness of all pairs
 * across them is high enough, so that a chain of half-matches never draws strangers together. A pair that was never
 * compared counts as unlike. Pairs within one article count half: what another outlet puts in one sentence may stand in
 * two of them here. Pairs that must not stand together keep their clusters apart for good.
 */
final class Clusters {

    private static final double WITHIN = 0.5;

    /** Likeness of a part to the whole that it is cut from. */
    private static final double PART = 0.88;

    private static final int MOST_PARTS = 40;

    private record Join(double mean, int a, int b) {}

    /** The likeliest first; of equals the ones that come first, so that ties do not depend on anything else. */
    private static final Comparator<Join> BEST = Comparator.comparingDouble(Join::mean)
            .reversed()
            .thenComparingInt(Join::a)
            .thenComparingInt(Join::b);

    private final Map<Integer, List<Integer>> members = new TreeMap<>();
    private final Map<Integer, Map<Integer, Double>> sums = new HashMap<>();
    private final BiPredicate<Integer, Integer> allowed;
    private final Map<Integer, Map<Integer, Double>> pairs = new HashMap<>();
    private final int[] home;
    private final IntUnaryOperator article;

    /**
     * Starts with {@code size} clusters of one.
     *
     * @param article the number of the article that a member stands in
     * @param allowed whether two members may stand in one cluster
     */
    Clusters(int size, IntUnaryOperator article, BiPredicate<Integer, Integer> allowed) {
        this.article = article;
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
        pairs.computeIfAbsent(a, x -> new HashMap<>()).put(b, likeness);
        pairs.computeIfAbsent(b, x -> new HashMap<>()).put(a, likeness);
        double counted = likeness * weight(a, b);
        sums.get(a).put(b, counted);
        sums.get(b).put(a, counted);
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

    /**
     * Joins clusters whose members are all parts of one whole: a long sentence that other outlets report piece by
     * piece.
     * The pieces need not be alike.
     */
    void gather() {
        PriorityQueue<Join> queue = new PriorityQueue<>(BEST);
        sums.forEach((a, row) -> row.keySet().forEach(b -> offer(queue, a, b, Double.MIN_NORMAL)));
        while (!queue.isEmpty()) {
            Join next = queue.remove();
            if (members.containsKey(next.a)
                    && members.containsKey(next.b)
                    && mean(next.a, next.b) == next.mean
                    && isWhole(next.a, next.b)
                    && mayJoin(next.a, next.b)) {
                merge(next.a, next.b);
                sums.get(next.a).keySet().forEach(other -> offer(queue, next.a, other, Double.MIN_NORMAL));
            }
        }
    }

    private boolean isWhole(int a, int b) {
        List<Integer> left = members.get(a);
        List<Integer> right = members.get(b);
        return left.size() + right.size() <= MOST_PARTS
                && (left.stream().anyMatch(whole -> holds(whole, left, right))
                        || right.stream().anyMatch(whole -> holds(whole, right, left)));
    }

    /** Whether all other articles' members of both clusters are parts of {@code whole}, some in the other cluster. */
    private boolean holds(int whole, List<Integer> own, List<Integer> others) {
        return others.stream().anyMatch(part -> weight(whole, part) == 1)
                && own.stream().allMatch(part -> isPart(whole, part))
                && others.stream().allMatch(part -> isPart(whole, part));
    }

    private boolean isPart(int whole, int part) {
        return whole == part
                || weight(whole, part) < 1
                || pairs.getOrDefault(whole, Map.of()).getOrDefault(part, 0.0) >= PART;
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
        double weights = 0;
        for (int x : members.get(a)) {
            for (int y : members.get(b)) {
                weights += weight(x, y);
            }
        }
        return sums.get(a).getOrDefault(b, 0.0) / weights;
    }

    private double weight(int a, int b) {
        return article.applyAsInt(a) == article.applyAsInt(b) ? WITHIN : 1;
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
