package parallax.statements;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import parallax.statements.pairs.Order;
import parallax.statements.pairs.Posting;
import parallax.statements.reading.Unit;

/**
 * The index of features while it takes in a change. What is asked of it is asked in few questions, each about many places:
 * a question of its own for each place takes many times as long.
 */
final class Index {

    private static final Comparator<Ledger.Neighbour> BY_PLACE =
            Comparator.comparingLong(Ledger.Neighbour::place).thenComparingLong(Ledger.Neighbour::unit);

    private final Ledger ledger;

    /** What stands around postings; around those that have come, as it stood before any of them came. */
    private final Map<Posting, Ledger.Around> around = new HashMap<>();

    /** By bucket what has come. */
    private final Map<Long, TreeSet<Ledger.Neighbour>> come = new HashMap<>();

    private final Set<Ledger.Pair> parted = new HashSet<>();
    private final Set<Ledger.Pair> neared = new HashSet<>();

    Index(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Takes postings out and puts others in. */
    void change(Collection<Posting> out, Collection<Posting> in) {
        ledger.unpost(out);
        List<Posting> at = new ArrayList<>(out);
        at.addAll(in);
        List<Ledger.Around> found = ledger.near(at, Order.REACH);
        ledger.post(in);
        Map<Long, Integer> left = counted(out);
        Map<Long, Integer> joined = counted(in);
        for (int i = 0; i < at.size(); i++) {
            Posting posting = at.get(i);
            if (i < out.size()) {
                suspect(found.get(i), left.getOrDefault(posting.bucket(), 0), neared);
            } else {
                suspect(found.get(i), joined.getOrDefault(posting.bucket(), 0), parted);
                around.put(posting, found.get(i));
                come.computeIfAbsent(posting.bucket(), b -> new TreeSet<>(BY_PLACE))
                        .add(new Ledger.Neighbour(posting.place(), posting.unit()));
            }
        }
    }

    private static Map<Long, Integer> counted(Collection<Posting> postings) {
        Map<Long, Integer> counts = new HashMap<>();
        postings.forEach(p -> counts.merge(p.bucket(), 1, Integer::sum));
        return counts;
    }

    /**
     * Of those around a place, the pairs for which postings there decide whether the two are near enough.
     *
     * @param postings how many in this bucket come or go
     */
    private static void suspect(Ledger.Around around, int postings, Set<Ledger.Pair> suspects) {
        for (int i = 1; i <= around.before().size(); i++) {
            for (int apart = Order.REACH; apart > Order.REACH - postings; apart--) {
                int j = apart + 1 - i;
                if (j >= 1 && j <= around.after().size()) {
                    long one = around.before().get(i - 1).unit();
                    long other = around.after().get(j - 1).unit();
                    suspects.add(Ledger.Pair.of(one, other));
                }
            }
        }
    }

    /** Pairs that something has come between. */
    Set<Ledger.Pair> parted() {
        return parted;
    }

    /** Pairs that something has gone from between. */
    Set<Ledger.Pair> neared() {
        return neared;
    }

    /** By rendering those worth a closer look beside it, as the index now stands. */
    Map<Long, Set<Long>> candidates(Map<Long, Unit> units) {
        Map<Long, Set<Posting>> postings = new HashMap<>();
        Set<Posting> unknown = new HashSet<>();
        units.forEach((key, unit) -> {
            Set<Posting> own = Posting.of(key, unit);
            postings.put(key, own);
            own.stream().filter(p -> !around.containsKey(p)).forEach(unknown::add);
        });
        List<Posting> asked = List.copyOf(unknown);
        List<Ledger.Around> found = ledger.near(asked, Order.REACH);
        for (int i = 0; i < asked.size(); i++) {
            around.put(asked.get(i), found.get(i));
        }
        Map<Long, Set<Long>> candidates = new HashMap<>();
        postings.forEach((key, own) -> candidates.put(key, candidates(key, own)));
        return candidates;
    }

    private Set<Long> candidates(long key, Set<Posting> postings) {
        Set<Long> candidates = new HashSet<>();
        Map<Integer, Map<Long, Integer>> hits = new HashMap<>();
        for (Posting at : postings) {
            Map<Long, Integer> window = hits.computeIfAbsent(at.window(), w -> new HashMap<>());
            for (boolean after : new boolean[] {true, false}) {
                for (Ledger.Neighbour near : side(at, after)) {
                    if (near.unit() != key
                            && window.merge(near.unit(), 1, Integer::sum) >= Order.wanted(at.place(), near.place())) {
                        candidates.add(near.unit());
                    }
                }
            }
        }
        return candidates;
    }

    /** The nearest on one side, those that have come among them. */
    private Collection<Ledger.Neighbour> side(Posting at, boolean after) {
        Ledger.Around known = around.getOrDefault(at, new Ledger.Around(List.of(), List.of()));
        List<Ledger.Neighbour> kept = after ? known.after() : known.before();
        TreeSet<Ledger.Neighbour> fresh = come.getOrDefault(at.bucket(), new TreeSet<>(BY_PLACE));
        Ledger.Neighbour here = new Ledger.Neighbour(at.place(), at.unit());
        Set<Ledger.Neighbour> come = after ? fresh.tailSet(here, false) : fresh.headSet(here, false);
        if (come.isEmpty()) {
            return kept;
        }
        TreeSet<Ledger.Neighbour> all = new TreeSet<>(after ? BY_PLACE : BY_PLACE.reversed());
        all.addAll(kept);
        all.addAll(come);
        return all.stream().limit(Order.REACH).toList();
    }

    /** Two renderings and their keys. */
    record Two(long a, Unit one, long b, Unit other) {}

    /** Those of some pairs that are worth a closer look, as the index now stands. */
    List<Two> together(List<Two> pairs) {
        List<Ledger.Gap> gaps = new ArrayList<>();
        List<Integer> of = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            Two two = pairs.get(i);
            Map<Long, Posting> own = new HashMap<>();
            Posting.of(two.a, two.one).forEach(p -> own.put(p.bucket(), p));
            for (Posting across : Posting.of(two.b, two.other)) {
                Posting posting = own.get(across.bucket());
                if (posting != null) {
                    boolean straight = Posting.ORDER.compare(posting, across) < 0;
                    gaps.add(new Ledger.Gap(straight ? posting : across, straight ? across : posting));
                    of.add(i);
                }
            }
        }
        List<Integer> between = ledger.between(gaps, Order.REACH);
        Map<List<Integer>, Integer> met = new HashMap<>();
        Set<Integer> found = new TreeSet<>();
        for (int i = 0; i < gaps.size(); i++) {
            Posting one = gaps.get(i).one();
            if (between.get(i) < Order.REACH
                    && met.merge(List.of(of.get(i), one.window()), 1, Integer::sum)
                            >= Order.wanted(one.place(), gaps.get(i).other().place())) {
                found.add(of.get(i));
            }
        }
        return found.stream().map(pairs::get).toList();
    }
}
