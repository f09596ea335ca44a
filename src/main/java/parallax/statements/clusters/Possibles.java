package parallax.statements.clusters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parallax.statements.likeness.Likeness;
import parallax.statements.reading.Unit;

/**
 * Pairs up clusters that may belong together but not surely: the one that says less is offered to the other. A
 * cluster is offered once and never takes offers itself then, so that doubt does not chain.
 */
final class Possibles {

    private record Offer(double mean, int from, int to) {}

    private Possibles() {}

    /** For each cluster that is offered, the cluster that it is offered to. */
    static Map<Integer, Integer> of(Clusters clusters, List<Unit> units, double least) {
        List<Offer> offers = new ArrayList<>();
        for (int a : clusters.members().keySet()) {
            for (int b : clusters.near(a).keySet()) {
                double mean = clusters.mean(a, b);
                if (a < b && mean >= least && worthAGlance(clusters, units, a, b)) {
                    boolean swap = says(clusters, units, a) < says(clusters, units, b);
                    offers.add(new Offer(mean, swap ? a : b, swap ? b : a));
                }
            }
        }
        offers.sort(Comparator.comparingDouble(Offer::mean)
                .reversed()
                .thenComparingInt(Offer::to)
                .thenComparingInt(Offer::from));
        Map<Integer, Integer> taken = new HashMap<>();
        Set<Integer> hosts = new HashSet<>();
        for (Offer offer : offers) {
            if (!taken.containsKey(offer.from)
                    && !taken.containsKey(offer.to)
                    && !hosts.contains(offer.from)
                    && adds(clusters, units, offer.from, offer.to)
                    && clusters.mayJoin(offer.from, offer.to)) {
                taken.put(offer.from, offer.to);
                hosts.add(offer.to);
            }
        }
        return taken;
    }

    /** Whether any two across the clusters share enough that the analyst sees why he is asked. */
    private static boolean worthAGlance(Clusters clusters, List<Unit> units, int a, int b) {
        return clusters.members().get(a).stream()
                .anyMatch(one -> clusters.members().get(b).stream()
                        .anyMatch(other -> new Likeness(units.get(one), units.get(other)).worthAGlance()));
    }

    /**
     * Articles first, then words: a statement that many report, or that is quoted at length, is not offered to a
     * scrap.
     */
    private static int says(Clusters clusters, List<Unit> units, int cluster) {
        List<Unit> members =
                clusters.members().get(cluster).stream().map(units::get).toList();
        long articles = members.stream().map(u -> u.source().id()).distinct().count();
        int words = members.stream().mapToInt(u -> u.wording().words()).max().orElse(0);
        return (int) Math.min(articles, 10_000) * 10_000 + Math.min(words, 9_999);
    }

    /** Whether the offered cluster is one article's, and one that the other lacks. */
    private static boolean adds(Clusters clusters, List<Unit> units, int from, int to) {
        String article =
                units.get(clusters.members().get(from).getFirst()).source().id();
        return clusters.members().get(from).stream()
                        .allMatch(i -> units.get(i).source().id().equals(article))
                && clusters.members().get(to).stream()
                        .noneMatch(i -> units.get(i).source().id().equals(article));
    }
}
