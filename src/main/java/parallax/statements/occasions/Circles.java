package parallax.statements.occasions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parallax.statements.clusters.Cluster;
import parallax.statements.clusters.Components;
import parallax.statements.reading.Reading;
import parallax.statements.reading.Telling;

/**
 * Parts tellings into circles: those that hang together by statements they share or by a speaker's talks with one
 * channel. Only tellings of one circle can be of one occasion, so that each circle is laid out by itself. Where a circle
 * is too large, because a speaker is quoted week after week, only what binds tellings of one speaker and week counts in
 * it. {@code Surroundings} finds the same circle from one of its members.
 */
public final class Circles {

    /** The most tellings in a circle, but for those of one speaker and week. */
    public static final int MOST = 400;

    /** Talks with one channel are held against this many before them: others are long past. */
    public static final int RECENT = 50;

    /** An order that depends on nothing but the tellings. */
    public static final Comparator<Telling> ORDER =
            Comparator.comparing(Telling::source, Reading.ORDER).thenComparingInt(Telling::at);

    /** A circle with the clusters that have a member in it. */
    public record Circle(List<Telling> tellings, List<Cluster> clusters) {}

    private final List<Telling> tellings;
    private final Map<Telling, Integer> numbers = new IdentityHashMap<>();
    private final List<int[]> talks = new ArrayList<>();
    private final int[][] meetings;
    private final Components parts;

    private Circles(List<Telling> all, List<Cluster> clusters) {
        this.tellings = all.stream().sorted(ORDER).toList();
        for (int i = 0; i < tellings.size(); i++) {
            numbers.put(tellings.get(i), i);
        }
        this.meetings = new int[clusters.size()][];
        for (int c = 0; c < meetings.length; c++) {
            meetings[c] = clusters.get(c).members().stream()
                    .mapToInt(unit -> numbers.getOrDefault(unit.telling(), -1))
                    .distinct()
                    .toArray();
        }
        gatherTalks();
        this.parts = new Components(tellings.size());
    }

    /** What talks are kept under; null for a telling that names no speaker or no channel. */
    public static @Nullable String key(Telling telling) {
        String channel = telling.setting().channel();
        return telling.speaker() == null || channel == null
                ? null
                : telling.speaker() + '\n' + Character.toLowerCase(channel.charAt(0));
    }

    /** The circles of many tellings, by their first. */
    public static List<Circle> of(List<Telling> tellings, List<Cluster> clusters) {
        return new Circles(tellings, clusters).circles(clusters);
    }

    private void gatherTalks() {
        Map<String, List<Integer>> byKey = new TreeMap<>();
        for (int i = 0; i < tellings.size(); i++) {
            String key = key(tellings.get(i));
            if (key != null) {
                byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
        for (List<Integer> same : byKey.values()) {
            for (int i = 0; i < same.size(); i++) {
                for (int j = Math.max(0, i - RECENT); j < i; j++) {
                    Telling one = tellings.get(same.get(j));
                    if (one.setting().sameChannel(tellings.get(same.get(i)).setting())) {
                        talks.add(new int[] {same.get(j), same.get(i)});
                    }
                }
            }
        }
    }

    private List<Circle> circles(List<Cluster> clusters) {
        boolean[] large = new boolean[tellings.size()];
        join(large, false);
        int[] sizes = parts.sizes();
        boolean any = false;
        for (int i = 0; i < large.length; i++) {
            large[i] = sizes[parts.root(i)] > MOST;
            any |= large[i];
        }
        if (any) {
            for (int i = 0; i < large.length; i++) {
                if (large[i]) {
                    parts.release(i);
                }
            }
            join(large, true);
        }
        return gathered(clusters);
    }

    /** Joins what hangs together, once all, then, within large circles, those of one kin. */
    private void join(boolean[] large, boolean again) {
        for (int[] met : meetings) {
            Map<Integer, Integer> firsts = new HashMap<>();
            for (int telling : met) {
                if (large[telling] == again) {
                    Integer first =
                            firsts.putIfAbsent(again ? tellings.get(telling).kin() : 0, telling);
                    if (first != null) {
                        parts.join(first, telling);
                    }
                }
            }
        }
        for (int[] talk : talks) {
            if (large[talk[0]] == again
                    && (!again
                            || tellings.get(talk[0]).kin()
                                    == tellings.get(talk[1]).kin())) {
                parts.join(talk[0], talk[1]);
            }
        }
    }

    private List<Circle> gathered(List<Cluster> clusters) {
        Map<Integer, List<Cluster>> inside = new HashMap<>();
        for (int c = 0; c < meetings.length; c++) {
            int last = -1;
            List<Integer> roots = new ArrayList<>(1);
            for (int telling : meetings[c]) {
                int root = parts.root(telling);
                if (root != last && !roots.contains(root)) {
                    roots.add(root);
                    inside.computeIfAbsent(root, r -> new ArrayList<>(1)).add(clusters.get(c));
                }
                last = root;
            }
        }
        List<Circle> circles = new ArrayList<>();
        for (List<Integer> set : parts.sets(1)) {
            circles.add(new Circle(
                    set.stream().map(tellings::get).toList(), inside.getOrDefault(set.getFirst(), List.of())));
        }
        return circles;
    }
}
