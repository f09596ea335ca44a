package parallax.statements.clusters;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import parallax.statements.likeness.Likeness;
import parallax.statements.pairs.Decisions;
import parallax.statements.pairs.Meeting;
import parallax.statements.pairs.Rules;
import parallax.statements.pairs.Tie;
import parallax.statements.reading.Unit;

/**
 * Clusters one group of renderings that hang together by ties: a pure function of the group, of its ties, and of what its
 * articles have in common.
 */
public final class Grouping {

    /** Up to this size every pair of a group is compared, in larger ones the candidates only. */
    private static final int SMALL = 120;

    private final List<Unit> units;
    private final Rules rules;
    private final Clusters clusters;

    /**
     * @param units the group, in {@link Unit#ORDER}
     * @param rules which may stand together
     */
    private Grouping(List<Unit> units, Rules rules) {
        this.units = units;
        this.rules = rules;
        Map<String, Integer> numbers = new HashMap<>();
        int[] articles = units.stream()
                .mapToInt(u -> {
                    numbers.putIfAbsent(u.source().id(), numbers.size());
                    return numbers.getOrDefault(u.source().id(), 0);
                })
                .toArray();
        clusters = new Clusters(articles, (a, b) -> !rules.barred(units.get(a), units.get(b)));
    }

    /** A tie by the places of its ends in the group. */
    public record Local(int a, int b, double score) {}

    /** What the articles of two members have in common, by their places in the group. */
    public interface Meetings {
        public Meeting of(int a, int b);
    }

    /**
     * @param units the group, in {@link Unit#ORDER}
     * @param ties between them
     * @param meetings what the articles of two of them have in common
     */
    public static List<Cluster> of(List<Unit> units, List<Local> ties, Rules rules, Meetings meetings) {
        if (units.size() == 1) {
            return List.of(Cluster.alone(units.getFirst()));
        }
        Grouping grouping = new Grouping(units, rules);
        ties.forEach(tie -> grouping.clusters.alike(tie.a, tie.b, tie.score));
        if (units.size() > 2 && units.size() <= SMALL) {
            grouping.fill(meetings);
        }
        grouping.force();
        grouping.clusters.join(Tie.SAME);
        grouping.clusters.gather();
        return grouping.clusters();
    }

    /** Compares what the index passed over; a pair without a word in common counts as unlike unseen. */
    private void fill(Meetings meetings) {
        for (int i = 0; i < units.size(); i++) {
            for (int j = i + 1; j < units.size(); j++) {
                Unit a = units.get(i);
                Unit b = units.get(j);
                if (!clusters.stated(i).containsKey(j)
                        && a.wording().sharesAWord(b.wording())
                        && rules.compared(a, b)) {
                    clusters.alike(i, j, meetings.of(i, j).score(a, b, new Likeness(a, b)));
                }
            }
        }
    }

    private void force() {
        List<Decisions.Pair> together = rules.decisions().together();
        if (together.isEmpty()) {
            return;
        }
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < units.size(); i++) {
            places.put(units.get(i).rendering().id(), i);
        }
        for (Decisions.Pair pair : together) {
            Integer a = places.get(pair.a().rendering().id());
            Integer b = places.get(pair.b().rendering().id());
            if (a != null && b != null) {
                clusters.force(a, b);
            }
        }
    }

    private List<Cluster> clusters() {
        Map<Integer, Integer> offered = Possibles.of(clusters, units, Tie.POSSIBLE);
        Map<Integer, List<Integer>> guests = new TreeMap<>();
        offered.forEach((from, to) -> guests.computeIfAbsent(to, t -> new ArrayList<>())
                .addAll(clusters.members().get(from)));
        List<Cluster> made = new ArrayList<>();
        clusters.members().forEach((number, members) -> {
            if (!offered.containsKey(number)) {
                made.add(cluster(members, guests.getOrDefault(number, List.of())));
            }
        });
        return made;
    }

    private Cluster cluster(List<Integer> members, List<Integer> guests) {
        List<Integer> sure = members.stream().sorted().toList();
        List<Integer> asked = guests.stream().sorted().toList();
        double[] scores = new double[sure.size() + asked.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = fit(i < sure.size() ? sure.get(i) : asked.get(i - sure.size()), sure);
        }
        return new Cluster(
                sure.stream().map(units::get).toList(),
                asked.stream().map(units::get).toList(),
                scores);
    }

    /** Mean likeness to the members that it was compared with; 1 where there are none or the analyst put it there. */
    private double fit(int unit, List<Integer> members) {
        double sum = 0;
        int compared = 0;
        for (int member : members) {
            Double likeness = clusters.stated(unit).get(member);
            if (member != unit && rules.together(units.get(unit), units.get(member))) {
                return 1;
            }
            if (likeness != null) {
                sum += likeness;
                compared++;
            }
        }
        return compared == 0 ? 1 : sum / compared;
    }
}
