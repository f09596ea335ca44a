package parallax.statements;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import parallax.statements.clusters.Cluster;
import parallax.statements.clusters.Grouping;
import parallax.statements.clusters.Groups;
import parallax.statements.pairs.Assembly;
import parallax.statements.pairs.Candidates;
import parallax.statements.pairs.Decisions;
import parallax.statements.pairs.Encounter;
import parallax.statements.pairs.Meeting;
import parallax.statements.pairs.Rules;
import parallax.statements.pairs.Tie;
import parallax.statements.reading.Reading;
import parallax.statements.reading.Unit;

/**
 * The reduce step, for many readings at once: pairs from the index, encounters of the articles that have pairs, groups of
 * renderings that hang together, clusters in each group. Every step works on parts that know nothing of one another, so
 * it uses all processors.
 */
final class Batch {

    private final List<Reading> ordered;
    private final Unit[] units;

    /** The first unit of each article, and the number of units last. */
    private final int[] starts;

    private final int[] articleOf;
    private final Rules rules;
    private final Map<Long, Meeting> meetings = new ConcurrentHashMap<>();
    private Links links = new Links(List.of());

    private Batch(List<Reading> readings, Rules rules) {
        ordered = new ArrayList<>(readings);
        ordered.sort(Comparator.comparing(Reading::source, Reading.ORDER));
        starts = new int[ordered.size() + 1];
        for (int i = 0; i < ordered.size(); i++) {
            starts[i + 1] = starts[i] + ordered.get(i).units().size();
        }
        units = new Unit[starts[ordered.size()]];
        articleOf = new int[units.length];
        for (int i = 0; i < ordered.size(); i++) {
            for (Unit unit : ordered.get(i).units()) {
                units[starts[i] + unit.number()] = unit;
                articleOf[starts[i] + unit.number()] = i;
            }
        }
        this.rules = rules;
    }

    /** The statements' clusters, by their first member in {@link Unit#ORDER}. */
    static List<Cluster> match(List<Reading> readings, Decisions decisions) {
        return of(readings, new Rules(decisions, Assembly.NONE)).clusters();
    }

    /** Finds the ties between all renderings. */
    static Batch of(List<Reading> readings, Rules rules) {
        Batch batch = new Batch(readings, rules);
        batch.links = batch.ties(batch.pairs());
        return batch;
    }

    /** Takes what two articles have in common, each by its place among those ordered; ties by their places in both. */
    interface Meets {
        void take(int one, int other, Meeting meeting, List<Tie> ties);
    }

    /** Hands out all that articles have in common. */
    void meets(Meets to) {
        Map<Long, List<Tie>> between = new TreeMap<>();
        meetings.keySet().forEach(pair -> between.put(pair, new ArrayList<>()));
        for (int i = 0; i < links.from.length; i++) {
            Unit a = units[links.from[i]];
            Unit b = units[links.to[i]];
            between.computeIfAbsent(
                            (long) articleOf[links.from[i]] << 32 | articleOf[links.to[i]], p -> new ArrayList<>())
                    .add(new Tie(a, b, links.scores[i]));
        }
        between.forEach((pair, ties) ->
                to.take((int) (pair >> 32), (int) (long) pair, meetings.getOrDefault(pair, Meeting.NONE), ties));
    }

    /** The reading at a place among those ordered. */
    Reading reading(int at) {
        return ordered.get(at);
    }

    /** What the articles of two units have in common. */
    static Meeting meeting(List<Unit> both, Unit one, Unit other) {
        if (one.sameArticle(other)) {
            return Meeting.NONE;
        }
        Unit[] units = both.stream().sorted(Unit.ORDER).toArray(Unit[]::new);
        Rules rules = new Rules(Decisions.NONE, Assembly.NONE);
        List<Decisions.Pair> pairs = Arrays.stream(Candidates.among(units))
                .mapToObj(pair -> new Decisions.Pair(units[(int) (pair >> 32)], units[(int) pair]))
                .filter(pair -> !pair.a().sameArticle(pair.b()))
                .toList();
        return Encounter.of(pairs, rules).meeting();
    }

    /** The statements' clusters, by their first member in {@link Unit#ORDER}. */
    List<Cluster> clusters() {
        int[] groups = Groups.of(units.length, links.from, links.to, links.scores);
        return clusters(groups, links);
    }

    /** What the index found and what the analyst joined. */
    private long[] pairs() {
        long[] found = Candidates.among(units);
        List<Decisions.Pair> together = new ArrayList<>(rules.decisions().together());
        together.addAll(reopened());
        if (together.isEmpty()) {
            return found;
        }
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < units.length; i++) {
            places.put(units[i].rendering().id(), i);
        }
        long[] joined = together.stream()
                .mapToLong(p -> (long) places.getOrDefault(p.a().rendering().id(), 0) << 32
                        | places.getOrDefault(p.b().rendering().id(), 0))
                .toArray();
        return Arrays.stream(new long[][] {found, joined})
                .flatMapToLong(Arrays::stream)
                .sorted()
                .distinct()
                .toArray();
    }

    private List<Decisions.Pair> reopened() {
        List<Decisions.Pair> pairs = new ArrayList<>();
        if (!rules.assembly().isEmpty()) {
            Map<String, Reading> byId = new HashMap<>();
            ordered.forEach(r -> byId.put(r.id(), r));
            for (Reading one : ordered) {
                for (String other : rules.assembly().beside(one.id())) {
                    pairs.addAll(rules.assembly().reopened(one, byId.get(other)));
                }
            }
        }
        return pairs;
    }

    /** Ties as arrays, so that a few million take little room. */
    private static final class Links {
        private final int[] from;
        private final int[] to;
        private final float[] scores;

        Links(List<Links> parts) {
            int size = parts.stream().mapToInt(p -> p.from.length).sum();
            from = new int[size];
            to = new int[size];
            scores = new float[size];
            int at = 0;
            for (Links part : parts) {
                System.arraycopy(part.from, 0, from, at, part.from.length);
                System.arraycopy(part.to, 0, to, at, part.to.length);
                System.arraycopy(part.scores, 0, scores, at, part.scores.length);
                at += part.from.length;
            }
        }

        Links(int[] from, int[] to, float[] scores) {
            this.from = from;
            this.to = to;
            this.scores = scores;
        }
    }

    private Links ties(long[] pairs) {
        int[] bounds = new int[starts.length];
        int at = 0;
        for (int article = 0; article < starts.length; article++) {
            while (at < pairs.length && (int) (pairs[at] >> 32) < starts[article]) {
                at++;
            }
            bounds[article] = at;
        }
        bounds[starts.length - 1] = pairs.length;
        return new Links(IntStream.range(0, starts.length - 1)
                .parallel()
                .mapToObj(article -> encounters(article, pairs, bounds[article], bounds[article + 1]))
                .toList());
    }

    /** All encounters of an article with itself and with later ones. */
    private Links encounters(int article, long[] pairs, int start, int end) {
        long[] own = new long[end - start];
        for (int i = start; i < end; i++) {
            // By the other article first; a unit's number in its article fits the middle.
            own[i - start] = (pairs[i] & 0xFFFFFFFFL) << 32 | pairs[i] >> 32;
        }
        Arrays.sort(own);
        List<Tie> ties = new ArrayList<>();
        List<long[]> ends = new ArrayList<>();
        for (int i = 0; i < own.length; ) {
            int other = articleOf[(int) (own[i] >> 32)];
            List<Decisions.Pair> met = new ArrayList<>();
            for (; i < own.length && articleOf[(int) (own[i] >> 32)] == other; i++) {
                met.add(new Decisions.Pair(units[(int) own[i]], units[(int) (own[i] >> 32)]));
            }
            Encounter encounter = Encounter.of(met, rules);
            if (encounter.meeting().story()) {
                meetings.put((long) article << 32 | other, encounter.meeting());
            }
            int otherStart = starts[other];
            for (Tie tie : encounter.ties()) {
                ties.add(tie);
                ends.add(new long[] {
                    starts[article] + tie.a().number(), otherStart + tie.b().number()
                });
            }
        }
        int[] from = new int[ties.size()];
        int[] to = new int[ties.size()];
        float[] scores = new float[ties.size()];
        for (int i = 0; i < from.length; i++) {
            from[i] = (int) ends.get(i)[0];
            to[i] = (int) ends.get(i)[1];
            scores[i] = (float) ties.get(i).score();
        }
        return new Links(from, to, scores);
    }

    private List<Cluster> clusters(int[] groups, Links links) {
        Map<Integer, List<Integer>> members = new HashMap<>();
        for (int i = 0; i < groups.length; i++) {
            members.computeIfAbsent(groups[i], g -> new ArrayList<>(1)).add(i);
        }
        Map<Integer, List<Integer>> inside = new HashMap<>();
        for (int tie = 0; tie < links.from.length; tie++) {
            if (groups[links.from[tie]] == groups[links.to[tie]]) {
                inside.computeIfAbsent(groups[links.from[tie]], g -> new ArrayList<>(1))
                        .add(tie);
            }
        }
        return IntStream.range(0, groups.length)
                .parallel()
                .filter(i -> groups[i] == i)
                .mapToObj(i -> group(members.getOrDefault(i, List.of()), inside.getOrDefault(i, List.of()), links))
                .flatMap(List::stream)
                .sorted(Cluster.ORDER)
                .toList();
    }

    private List<Cluster> group(List<Integer> members, List<Integer> ties, Links links) {
        Map<Integer, Integer> places = HashMap.newHashMap(members.size());
        List<Unit> group = new ArrayList<>(members.size());
        for (int member : members) {
            places.put(member, group.size());
            group.add(units[member]);
        }
        List<Grouping.Local> local = ties.stream()
                .map(t -> new Grouping.Local(
                        places.getOrDefault(links.from[t], 0), places.getOrDefault(links.to[t], 0), links.scores[t]))
                .toList();
        return Grouping.of(group, local, rules, (a, b) -> {
            int one = articleOf[members.get(a)];
            int other = articleOf[members.get(b)];
            return meetings.getOrDefault((long) Math.min(one, other) << 32 | Math.max(one, other), Meeting.NONE);
        });
    }
}
