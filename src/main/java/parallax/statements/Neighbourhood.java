package parallax.statements;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The reduce step, for a few articles among many: looks up the features of what has changed, compares its articles with
 * those found, and clusters anew the groups that this touches. What comes out is what {@link Batch} makes of all readings
 * at once, whatever the order.
 */
final class Neighbourhood {

    private final Ledger ledger;
    private final Readings readings;
    private final Rules rules;

    /** Pairs of old renderings that an insertion or removal between them may have parted or brought together. */
    private final Set<List<Long>> suspects = new HashSet<>();

    private final Map<Long, Set<Long>> found = new HashMap<>();

    /** The ties of renderings, as they were before what articles have in common is written anew, then as they are. */
    private final Map<Long, List<Ledger.Bond>> bonds = new HashMap<>();

    /** Whether anything was taken out of the index, so that what stood around it has come closer. */
    private boolean closer;

    /** By changed article how many renderings it had. */
    private final Map<Long, Integer> sizes = new HashMap<>();

    Neighbourhood(Ledger ledger, Readings readings, Rules rules) {
        this.ledger = ledger;
        this.readings = readings;
        this.rules = rules;
    }

    /** Takes in what articles are now; null for one that is gone. @return what it does to the statements */
    MatchBook.Change change(Map<Long, @Nullable Reading> changed) {
        Set<Long> touched = new TreeSet<>();
        Set<List<Long>> encounters = new HashSet<>();
        changed.forEach((article, reading) -> {
            Reading before = readings.of(article);
            sizes.put(article, before == null ? 0 : before.units().size());
            index(article, before, reading);
            for (long other : ledger.met(article)) {
                encounters.add(ordered(article, other));
            }
            touched.addAll(keys(article, before));
        });
        changed.forEach(readings::keep);
        changed.forEach((article, reading) -> keys(article, reading).forEach(unit -> {
            touched.add(unit);
            candidates(unit).forEach(other -> encounters.add(ordered(article, other / Ledger.SPAN)));
        }));
        suspicions(changed.keySet(), encounters);
        joined(changed.keySet(), encounters);
        List<Meet> meets = new ArrayList<>();
        for (List<Long> pair : encounters) {
            Meet meet = meet(pair.getFirst(), pair.getLast());
            if (meet.moved(ledger, this::bonds, touched)) {
                meets.add(meet);
            }
        }
        // Whatever hung together with what is touched is clustered anew, and so is what hangs together with it now.
        Set<Long> regrouped = new TreeSet<>();
        for (long unit : touched) {
            if (!regrouped.contains(unit)) {
                regrouped.addAll(group(unit));
            }
        }
        meets.forEach(meet -> ledger.meet(meet.one(), meet.other(), meet.story() > 0, meet.story() == 3, meet.seams()));
        bonds.clear();
        Set<Long> again = new TreeSet<>();
        for (long unit : regrouped) {
            if (!again.contains(unit) && exists(unit)) {
                again.addAll(group(unit));
            }
        }
        Set<Long> leaving = new TreeSet<>(regrouped);
        leaving.addAll(again);
        Relaying relaying = new Relaying(ledger, readings, changed.keySet(), leaving);
        ledger.leave(List.copyOf(leaving));
        seat(again);
        return relaying.after(changed, again);
    }

    private void joined(Set<Long> changed, Set<List<Long>> encounters) {
        rules.decisions().together().forEach(p -> {
            long a = readings.number(p.a().source().id());
            long b = readings.number(p.b().source().id());
            if (changed.contains(a) || changed.contains(b)) {
                encounters.add(ordered(a, b));
            }
        });
    }

    private static List<Long> ordered(long a, long b) {
        return a < b ? List.of(a, b) : List.of(b, a);
    }

    private static List<Long> keys(long article, @Nullable Reading reading) {
        List<Long> keys = new ArrayList<>();
        for (Unit unit : reading == null ? List.<Unit>of() : reading.units()) {
            keys.add(article * Ledger.SPAN + unit.number());
        }
        return keys;
    }

    private List<Ledger.Bond> bonds(long unit) {
        return bonds.computeIfAbsent(unit, ledger::bonds);
    }

    private boolean exists(long unit) {
        return readings.unit(unit) != null;
    }

    private void index(long article, @Nullable Reading before, @Nullable Reading after) {
        Set<Posting> old = Posting.of(article, before);
        Set<Posting> wanted = Posting.of(article, after);
        for (Posting posting : old) {
            if (!wanted.contains(posting)) {
                ledger.unpost(posting.bucket(), posting.place(), posting.unit());
                closer = true;
                suspect(posting);
            }
        }
        for (Posting posting : wanted) {
            if (!old.contains(posting)) {
                suspect(posting);
                ledger.post(posting.bucket(), posting.place(), posting.unit());
            }
        }
    }

    /** Of those around a posting, the pairs for which it decides whether they are near enough to one another. */
    private void suspect(Posting at) {
        List<Ledger.Neighbour> after = ledger.near(at.bucket(), at.place(), at.unit(), true, Order.REACH);
        if (after.isEmpty()) {
            return;
        }
        List<Ledger.Neighbour> before = ledger.near(at.bucket(), at.place(), at.unit(), false, Order.REACH);
        for (int i = 1; i <= before.size(); i++) {
            int j = Order.REACH + 1 - i;
            if (j <= after.size()) {
                suspects.add(ordered(before.get(i - 1).unit(), after.get(j - 1).unit()));
            }
        }
    }

    private void suspicions(Set<Long> changed, Set<List<Long>> encounters) {
        for (List<Long> pair : suspects) {
            long a = pair.getFirst();
            long b = pair.getLast();
            if (changed.contains(a / Ledger.SPAN) || changed.contains(b / Ledger.SPAN)) {
                continue;
            }
            boolean bound = bonds(a).stream().anyMatch(bond -> bond.other() == b);
            if (!bound && !closer) {
                continue;
            }
            Unit one = readings.unit(a);
            Unit other = readings.unit(b);
            if (one != null
                    && other != null
                    && Features.enough(one, other)
                    && bound != candidates(a).contains(b)) {
                encounters.add(ordered(a / Ledger.SPAN, b / Ledger.SPAN));
            }
        }
    }

    /** The renderings worth a closer look beside one, as the index now stands. */
    private Set<Long> candidates(long unit) {
        Set<Long> known = found.get(unit);
        if (known == null) {
            known = look(unit);
            found.put(unit, known);
        }
        return known;
    }

    private Set<Long> look(long key) {
        Set<Long> candidates = new HashSet<>();
        Unit unit = readings.unit(key);
        Map<Integer, Map<Long, Integer>> hits = new HashMap<>();
        for (Posting at : unit == null ? List.<Posting>of() : Posting.of(key, unit)) {
            Map<Long, Integer> window = hits.computeIfAbsent(at.window(), w -> new HashMap<>());
            for (boolean after : new boolean[] {true, false}) {
                for (Ledger.Neighbour near : ledger.near(at.bucket(), at.place(), key, after, Order.REACH)) {
                    if (near.unit() != key
                            && window.merge(near.unit(), 1, Integer::sum) >= Order.wanted(at.place(), near.place())) {
                        candidates.add(near.unit());
                    }
                }
            }
        }
        return candidates;
    }

    /** Compares two articles anew. */
    private Meet meet(long one, long other) {
        Reading a = readings.of(one);
        Reading b = readings.of(other);
        // Being found is mutual, so the look-ups are those of the article that has changed, which are needed anyway.
        long asked = sizes.containsKey(one) ? one : other;
        if (a == null || b == null) {
            return new Meet(one, other, 0, List.of(), most(one, a, other, b), asked);
        }
        boolean straight = Reading.ORDER.compare(a.source(), b.source()) <= 0;
        long firstKey = straight ? one : other;
        long secondKey = straight ? other : one;
        Reading asking = asked == one ? a : b;
        Map<List<Long>, Decisions.Pair> pairs = new TreeMap<>(
                Comparator.comparing((List<Long> p) -> p.getFirst()).thenComparing(List::getLast));
        Reading told = asked == one ? b : a;
        for (Unit unit : asking.units()) {
            if (told.units().stream().noneMatch(across -> Features.enough(unit, across))) {
                continue;
            }
            long key = asked * Ledger.SPAN + unit.number();
            for (long candidate : candidates(key)) {
                Unit found = candidate / Ledger.SPAN == (asked == one ? other : one) ? readings.unit(candidate) : null;
                if (found != null && Unit.ORDER.compare(unit, found) < 0) {
                    pairs.put(List.of(key, candidate), new Decisions.Pair(unit, found));
                } else if (found != null && one != other) {
                    pairs.put(List.of(candidate, key), new Decisions.Pair(found, unit));
                }
            }
        }
        for (Decisions.Pair pair : rules.decisions().together()) {
            if (readings.number(pair.a().source().id()) == firstKey
                    && readings.number(pair.b().source().id()) == secondKey) {
                pairs.put(
                        List.of(
                                firstKey * Ledger.SPAN + pair.a().number(),
                                secondKey * Ledger.SPAN + pair.b().number()),
                        pair);
            }
        }
        Encounter encounter = Encounter.of(List.copyOf(pairs.values()), rules);
        List<Ledger.Seam> seams = encounter.ties().stream()
                .map(tie -> new Ledger.Seam(
                        firstKey * Ledger.SPAN + tie.a().number(),
                        secondKey * Ledger.SPAN + tie.b().number(),
                        tie.score()))
                .toList();
        Meeting meeting = encounter.meeting();
        return new Meet(
                one, other, meeting.contemporary() ? 3 : meeting.story() ? 1 : 0, seams, most(one, a, other, b), asked);
    }

    private int most(long one, @Nullable Reading a, long other, @Nullable Reading b) {
        return Math.max(size(one, a), size(other, b));
    }

    private int size(long article, @Nullable Reading reading) {
        return Math.max(
                sizes.getOrDefault(article, 0),
                reading == null ? 0 : reading.units().size());
    }

    /** The group of a rendering by the ties as they stand: see {@link Groups}. */
    private Collection<Long> group(long unit) {
        for (int level = 0; ; level++) {
            boolean last = level + 1 == Groups.LEVELS.length;
            Set<Long> group = new HashSet<>(Set.of(unit));
            Deque<Long> open = new ArrayDeque<>(group);
            while (!open.isEmpty() && (last || group.size() <= Groups.MOST)) {
                for (Ledger.Bond bond : bonds(open.remove())) {
                    if ((float) bond.score() >= (float) Groups.LEVELS[level] && group.add(bond.other())) {
                        open.add(bond.other());
                    }
                }
            }
            if (last || group.size() <= Groups.MOST) {
                return group;
            }
        }
    }

    private void seat(Set<Long> units) {
        Set<Long> done = new HashSet<>();
        List<Ledger.Seat> seats = new ArrayList<>();
        for (long unit : units) {
            if (!done.contains(unit)) {
                Collection<Long> group = group(unit);
                done.addAll(group);
                cluster(group, seats);
            }
        }
        ledger.seat(seats);
    }

    private void cluster(Collection<Long> group, List<Ledger.Seat> seats) {
        Map<Unit, Long> keys = new TreeMap<>(Unit.ORDER);
        for (long key : group) {
            Unit unit = readings.unit(key);
            if (unit != null) {
                keys.put(unit, key);
            }
        }
        List<Unit> units = List.copyOf(keys.keySet());
        List<Long> numbers = List.copyOf(keys.values());
        Map<Long, Integer> places = new LinkedHashMap<>();
        numbers.forEach(number -> places.put(number, places.size()));
        List<Grouping.Local> ties = new ArrayList<>();
        places.forEach((number, place) -> bonds(number).forEach(bond -> {
            Integer other = places.get(bond.other());
            if (other != null && place < other) {
                ties.add(new Grouping.Local(place, other, bond.score()));
            }
        }));
        List<Cluster> clusters = Grouping.of(units, ties, rules, (a, b) -> {
            int story = ledger.story(numbers.get(a) / Ledger.SPAN, numbers.get(b) / Ledger.SPAN);
            return new Meeting(story > 0, story == 3);
        });
        for (Cluster cluster : clusters) {
            long first = keys.getOrDefault(cluster.members().getFirst(), 0L);
            for (int i = 0; i < cluster.scores().length; i++) {
                boolean guest = i >= cluster.members().size();
                Unit unit = guest
                        ? cluster.guests().get(i - cluster.members().size())
                        : cluster.members().get(i);
                long key = keys.getOrDefault(unit, 0L);
                long telling = key / Ledger.SPAN * Ledger.SPAN + unit.telling().at();
                seats.add(new Ledger.Seat(
                        key,
                        first,
                        guest,
                        cluster.scores()[i],
                        telling,
                        unit.telling().kin()));
            }
        }
    }
}
