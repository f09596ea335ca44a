package parallax.statements.clusters;

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
 * compared counts as unlike. Pairs within one article count half: what another outlet puts in one sentence may stand in
 * two of them here. Pairs that must not stand together keep their clusters apart for good.
 */
final class Clusters {

    private static final double WITHIN = 0.5;

    /** Likeness of a part to the whole that it is cut from. */
    private static final double PART = 0.88;

    /** Share of a row that must be cut from the whole; the rest are looser wordings of the same. */
    private static final double CORE = 0.5;

    private static final int MOST_PARTS = 40;

    private record Join(double mean, int a, int b) {}

    /** The likeliest first; of equals the ones that come first, so that ties do not depend on anything else. */
    private static final Comparator<Join> BEST = Comparator.comparingDouble(Join::mean)
            .reversed()
            .thenComparingInt(Join::a)
            .thenComparingInt(Join::b);

    private final Map<Integer, List<Integer>> members = new TreeMap<>();

    /** By cluster, how many members each article has in it. */
    private final List<Map<Integer, Integer>> articles = new ArrayList<>();

    private final List<Map<Integer, Double>> sums = new ArrayList<>();
    private final List<Map<Integer, Double>> pairs = new ArrayList<>();
    private final BiPredicate<Integer, Integer> allowed;
    private final int[] home;
    private final int[] article;

    /**
     * Starts with clusters of one.
     *
     * @param article the number of the article that each member stands in
     * @param allowed whether two members may stand in one cluster
     */
    Clusters(int[] article, BiPredicate<Integer, Integer> allowed) {
        this.article = article;
        this.allowed = allowed;
        home = new int[article.length];
        for (int i = 0; i < home.length; i++) {
            home[i] = i;
            members.put(i, new ArrayList<>(List.of(i)));
            articles.add(new HashMap<>(Map.of(article[i], 1)));
            sums.add(new HashMap<>());
            pairs.add(new HashMap<>());
        }
    }

    /** States how alike two are, 0 to 1; once a pair, before any join. */
    void alike(int a, int b, double likeness) {
        pairs.get(a).put(b, likeness);
        pairs.get(b).put(a, likeness);
        double counted = likeness * weight(a, b);
        sums.get(a).put(b, counted);
        sums.get(b).put(a, counted);
    }

    /** What was stated of each member and others. */
    Map<Integer, Double> stated(int member) {
        return pairs.get(member);
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
        join(least, false);
    }

    /**
     * Joins clusters whose members are for the most part pieces of one whole: a long sentence that other outlets report
     * piece by piece. The pieces need not be alike, and a loose paraphrase beside a piece does not hold it off.
     */
    void gather() {
        join(Double.MIN_NORMAL, true);
    }

    private void join(double least, boolean wholes) {
        PriorityQueue<Join> queue = new PriorityQueue<>(BEST);
        members.keySet().forEach(a -> sums.get(a).keySet().forEach(b -> offer(queue, a, b, least)));
        while (!queue.isEmpty()) {
            Join next = queue.remove();
            if (members.containsKey(next.a)
                    && members.containsKey(next.b)
                    && mean(next.a, next.b) == next.mean
                    && (!wholes || isWhole(next.a, next.b))
                    && mayJoin(next.a, next.b)) {
                merge(next.a, next.b);
                sums.get(next.a).keySet().forEach(other -> offer(queue, next.a, other, least));
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

    /** Whether most of the other articles' members of both clusters are parts of {@code whole}, some in the other one. */
    private boolean holds(int whole, List<Integer> own, List<Integer> others) {
        return holdsMost(whole, own, true) && holdsMost(whole, others, false);
    }

    private boolean holdsMost(int whole, List<Integer> members, boolean own) {
        int parts = 0;
        int others = 0;
        for (int member : members) {
            if (weight(whole, member) == 1) {
                others++;
                parts += isPart(whole, member) ? 1 : 0;
            }
        }
        return own && others == 0 || parts > 0 && parts >= CORE * others;
    }

    private boolean isPart(int whole, int part) {
        return whole == part || weight(whole, part) < 1 || pairs.get(whole).getOrDefault(part, 0.0) >= PART;
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
        double weights = (double) members.get(a).size() * members.get(b).size();
        Map<Integer, Integer> fewer =
                articles.get(a).size() <= articles.get(b).size() ? articles.get(a) : articles.get(b);
        Map<Integer, Integer> more = fewer == articles.get(a) ? articles.get(b) : articles.get(a);
        for (Map.Entry<Integer, Integer> entry : fewer.entrySet()) {
            weights -= (1 - WITHIN) * entry.getValue() * more.getOrDefault(entry.getKey(), 0);
        }
        return sums.get(a).getOrDefault(b, 0.0) / weights;
    }

    private double weight(int a, int b) {
        return article[a] == article[b] ? WITHIN : 1;
    }

    private void merge(int a, int b) {
        List<Integer> moved = members.remove(b);
        moved.forEach(m -> home[m] = a);
        members.get(a).addAll(moved);
        articles.get(b).forEach((number, count) -> articles.get(a).merge(number, count, Integer::sum));
        sums.get(a).remove(b);
        for (Map.Entry<Integer, Double> entry : sums.get(b).entrySet()) {
            int other = entry.getKey();
            if (other != a) {
                double together = sums.get(a).merge(other, entry.getValue(), Double::sum);
                sums.get(other).remove(b);
                sums.get(other).put(a, together);
            }
        }
        sums.get(b).clear();
    }

    /** The clusters by number, each with its members in the order in which they joined. */
    Map<Integer, List<Integer>> members() {
        return members;
    }

    /** The clusters that some pair was stated with, by number. */
    Map<Integer, Double> near(int cluster) {
        return sums.get(cluster);
    }
}
