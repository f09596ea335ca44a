package parallax.statements.pairs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import parallax.statements.reading.Features;
import parallax.statements.reading.Unit;
import parallax.statements.reading.Windows;

/**
 * Finds the pairs of renderings worth a closer look among many at once. Each window of time is worked by itself: its
 * features are sorted, and those that share one are held against each other, where they are many each against its nearest
 * in {@link Order}. The same pairs as {@code Neighbourhood} finds one rendering at a time.
 */
public final class Candidates {

    /** Pairs gathered before those found twice are dropped. */
    private static final int FULL = 4_000_000;

    /** Parts that the window without a time is worked in. */
    private static final int PARTS = 32;

    private final Unit[] units;

    /** The features of each, at hand: most of the work is to hold them against one another. */
    private final int[][] features;

    /** The lower half of each one's place in {@link Order}, and the last bits of it. */
    private final int[] identities;

    private final byte[] traits;

    private Candidates(Unit[] units) {
        this.units = units;
        this.features = new int[units.length][];
        this.identities = new int[units.length];
        this.traits = new byte[units.length];
        for (int i = 0; i < units.length; i++) {
            features[i] = units[i].features();
            identities[i] = Order.identity(units[i]);
            traits[i] = (byte) (identities[i] & Order.TRAITS);
        }
    }

    /** The pairs of indexes into {@code units}, the lower in the upper half, ascending, each once. */
    public static long[] among(Unit[] units) {
        Candidates candidates = new Candidates(units);
        Map<Integer, Longs> windows = new HashMap<>();
        for (int i = 0; i < units.length; i++) {
            for (int window : Windows.of(units[i])) {
                windows.computeIfAbsent(window, w -> new Longs()).add(i);
            }
        }
        List<long[]> found = new ArrayList<>(
                windows.values().parallelStream().map(candidates::within).toList());
        found.add(candidates.timeless());
        int size = found.stream().mapToInt(part -> part.length).sum();
        long[] pairs = new long[size];
        int at = 0;
        for (long[] part : found) {
            System.arraycopy(part, 0, pairs, at, part.length);
            at += part.length;
        }
        Arrays.parallelSort(pairs);
        return distinct(pairs);
    }

    private static long[] distinct(long[] sorted) {
        int kept = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[kept++] = sorted[i];
            }
        }
        return kept == sorted.length ? sorted : Arrays.copyOf(sorted, kept);
    }

    private long[] within(Longs members) {
        int size = 0;
        for (int i = 0; i < members.size(); i++) {
            size += units[(int) members.get(i)].features().length;
        }
        long[] postings = new long[size];
        int at = 0;
        for (int i = 0; i < members.size(); i++) {
            int unit = (int) members.get(i);
            for (int feature : units[unit].features()) {
                postings[at++] = (long) feature << 32 | unit;
            }
        }
        Arrays.sort(postings);
        Longs pairs = pairs(postings, 0, postings.length);
        pairs.pack();
        return held(pairs);
    }

    private long[] timeless() {
        int size = 0;
        for (Unit unit : units) {
            size += Windows.timeless(unit);
        }
        long[] postings = new long[size];
        int at = 0;
        for (int i = 0; i < units.length; i++) {
            for (int f = 0; f < Windows.timeless(units[i]); f++) {
                postings[at++] = (long) units[i].features()[f] << 32 | i;
            }
        }
        Arrays.parallelSort(postings);
        int[] borders = borders(postings);
        List<Longs> parts = IntStream.range(0, PARTS)
                .parallel()
                .mapToObj(part -> pairs(postings, borders[part], borders[part + 1]))
                .toList();
        Longs pairs = new Longs();
        parts.forEach(pairs::addAll);
        pairs.pack();
        return held(pairs);
    }

    /** Where to part the postings for several processors to work on, never within a bucket. */
    private static int[] borders(long[] postings) {
        int[] borders = new int[PARTS + 1];
        for (int part = 1; part <= PARTS; part++) {
            int at = (int) ((long) postings.length * part / PARTS);
            while (at > 0 && at < postings.length && postings[at] >> 32 == postings[at - 1] >> 32) {
                at++;
            }
            borders[part] = at;
        }
        return borders;
    }

    /** What shares a feature, between two borders; a pair stands there once for each feature at which the two met. */
    private Longs pairs(long[] postings, int from, int to) {
        Longs found = new Longs();
        Seen seen = new Seen();
        int full = FULL;
        for (int start = from; start < to; ) {
            int feature = (int) (postings[start] >> 32);
            int end = start + 1;
            while (end < to && (int) (postings[end] >> 32) == feature) {
                end++;
            }
            share(postings, start, end, feature, seen, found);
            if (found.size() > full) {
                found.pack();
                full = Math.max(FULL, 2 * found.size());
            }
            start = end;
        }
        return found;
    }

    /** The pairs that met at two features, or at one where that is much. */
    private long[] held(Longs found) {
        Longs held = new Longs();
        for (int i = 0; i < found.size(); i++) {
            long pair = found.get(i);
            boolean twice = i + 1 < found.size() && found.get(i + 1) == pair;
            boolean once = Order.wanted(traits[(int) (pair >> 32)], traits[(int) pair]) == 1;
            if (twice || once && (i == 0 || found.get(i - 1) != pair)) {
                held.add(pair);
            }
        }
        return held.toArray();
    }

    private void share(long[] postings, int start, int end, int feature, Seen seen, Longs found) {
        int size = end - start;
        if (size < 2) {
            return;
        }
        int[] members = new int[size];
        for (int i = 0; i < size; i++) {
            members[i] = (int) postings[start + i];
        }
        if (size > Order.REACH + 1) {
            members = ordered(members, feature);
        }
        for (int i = 0; i < size - 1; i++) {
            int[] own = features[members[i]];
            boolean easy = easy(members[i]);
            seen.set(own, feature);
            for (int j = i + 1; j < Math.min(size, i + 1 + Order.REACH); j++) {
                boolean once = easy || easy(members[j]);
                if ((once || seen.any(features[members[j]])) && enough(members[i], members[j], once)) {
                    int a = Math.min(members[i], members[j]);
                    int b = Math.max(members[i], members[j]);
                    found.add((long) a << 32 | b);
                }
            }
            seen.clear(own);
        }
    }

    /** Whether one shared feature may be enough. */
    private boolean easy(int unit) {
        return traits[unit] != 0;
    }

    private boolean enough(int a, int b, boolean once) {
        return once && Order.wanted(traits[a], traits[b]) == 1 || Features.shared(features[a], features[b]) == 2;
    }

    private int[] ordered(int[] members, int feature) {
        long[] places = new long[members.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = Order.place(features[members[i]], feature, 0) | i;
        }
        Arrays.sort(places);
        int[] ordered = new int[members.length];
        for (int i = 0; i < ordered.length; i++) {
            int unit = members[(int) places[i]];
            int at = i;
            // Few share a sketch; they stand by identity, then by their own order.
            while (at > 0 && places[at - 1] >> 32 == places[i] >> 32 && after(ordered[at - 1], unit)) {
                ordered[at] = ordered[at - 1];
                at--;
            }
            ordered[at] = unit;
        }
        return ordered;
    }

    private boolean after(int unit, int other) {
        int order = Long.compare(identities[unit] & 0xFFFFFFFFL, identities[other] & 0xFFFFFFFFL);
        return order > 0 || order == 0 && unit > other;
    }

    /**
     * Which features a rendering has besides the one that is looked at, roughly: most of those beside it share none, and
     * are passed over by a glance at each of their features.
     */
    private static final class Seen {

        private static final int SIZE = 1 << 12;

        private final boolean[] marks = new boolean[SIZE];

        void set(int[] features, int but) {
            for (int feature : features) {
                marks[feature & SIZE - 1] = true;
            }
            marks[but & SIZE - 1] = false;
        }

        boolean any(int[] features) {
            boolean any = false;
            for (int feature : features) {
                any |= marks[feature & SIZE - 1];
            }
            return any;
        }

        void clear(int[] features) {
            for (int feature : features) {
                marks[feature & SIZE - 1] = false;
            }
        }
    }
}
