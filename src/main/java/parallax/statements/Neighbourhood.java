package parallax.statements;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parallax.statements.clusters.Cluster;
import parallax.statements.clusters.Grouping;
import parallax.statements.pairs.Decisions;
import parallax.statements.pairs.Encounter;
import parallax.statements.pairs.Meeting;
import parallax.statements.pairs.Posting;
import parallax.statements.pairs.Rules;
import parallax.statements.reading.Features;
import parallax.statements.reading.Reading;
import parallax.statements.reading.Unit;

/**
 * The reduce step, for a few articles among many: looks up the features of what has changed, compares its articles with
 * those found, and clusters anew the groups that this touches. What comes out is what {@link Batch} makes of all readings
 * at once, whatever the order.
 */
public final class Neighbourhood {

    private final Ledger ledger;
    private final Readings readings;
    private final Rules rules;
    private final Index index;
    private final Ties ties;

    /** By changed article how many renderings it had. */
    private final Map<Long, Integer> sizes = new HashMap<>();

    /** By rendering of a changed article those worth a closer look beside it. */
    private Map<Long, Set<Long>> candidates = Map.of();

    Neighbourhood(Ledger ledger, Readings readings, Rules rules) {
        this.ledger = ledger;
        this.readings = readings;
        this.rules = rules;
        this.index = new Index(ledger);
        this.ties = new Ties(ledger);
    }

    /** Takes in what articles are now; null for one that is gone. @return what it does to the statements */
    MatchBook.Change change(Map<Long, @Nullable Reading> changed) {
        Set<Long> touched = new TreeSet<>();
        Set<Ledger.Pair> encounters = new HashSet<>();
        take(changed, touched, encounters);
        Map<Long, Unit> fresh = new HashMap<>();
        changed.forEach((article, reading) -> {
            for (Unit unit : units(reading)) {
                fresh.put(article * Ledger.SPAN + unit.number(), unit);
            }
        });
        touched.addAll(fresh.keySet());
        candidates = index.candidates(fresh);
        candidates.forEach((key, found) ->
                found.forEach(other -> encounters.add(Ledger.Pair.of(key / Ledger.SPAN, other / Ledger.SPAN))));
        suspicions(encounters);
        joined(encounters);
        List<Meet> meets = meets(encounters, touched);
        // Whatever hung together with what is touched is clustered anew, and so is what hangs together with it now.
        Set<Long> regrouped = ties.groups(touched);
        write(meets);
        readings.fetchAround(regrouped);
        Set<Long> again = ties.groups(
                regrouped.stream().filter(u -> readings.unit(u) != null).toList());
        Set<Long> leaving = new TreeSet<>(regrouped);
        leaving.addAll(again);
        Relaying relaying = new Relaying(ledger, readings, changed.keySet(), leaving);
        ledger.leave(List.copyOf(leaving));
        seat(again);
        return relaying.after(changed, again);
    }

    private static List<Unit> units(@Nullable Reading reading) {
        return reading == null ? List.of() : reading.units();
    }

    /** Writes readings and index; notes what the articles had to do with. */
    private void take(Map<Long, @Nullable Reading> changed, Set<Long> touched, Set<Ledger.Pair> encounters) {
        readings.fetch(changed.keySet());
        List<Posting> out = new ArrayList<>();
        List<Posting> in = new ArrayList<>();
        changed.forEach((article, reading) -> {
            Reading before = readings.of(article);
            sizes.put(article, units(before).size());
            Set<Posting> old = Posting.of(article, before);
            Set<Posting> wanted = Posting.of(article, reading);
            old.stream().filter(p -> !wanted.contains(p)).forEach(out::add);
            wanted.stream().filter(p -> !old.contains(p)).forEach(in::add);
            if (before != null) {
                ledger.met(article).forEach(other -> encounters.add(Ledger.Pair.of(article, other)));
                before.units().forEach(unit -> touched.add(article * Ledger.SPAN + unit.number()));
            }
        });
        in.sort(Posting.ORDER);
        index.change(out, in);
        changed.forEach(readings::keep);
    }

    private void joined(Set<Ledger.Pair> encounters) {
        rules.decisions().together().forEach(p -> {
            long a = readings.number(p.a().source().id());
            long b = readings.number(p.b().source().id());
            if (sizes.containsKey(a) || sizes.containsKey(b)) {
                encounters.add(Ledger.Pair.of(a, b));
            }
        });
        for (long article : sizes.keySet()) {
            Reading reading = readings.of(article);
            if (reading != null) {
                rules.assembly().beside(reading.id()).stream()
                        .map(readings::number)
                        .filter(other -> other >= 0)
                        .forEach(other -> encounters.add(Ledger.Pair.of(article, other)));
            }
        }
    }

    /** Old pairs that what has come or gone between them has parted or brought together. */
    private void suspicions(Set<Ledger.Pair> encounters) {
        List<Ledger.Pair> parted = index.parted().stream().filter(this::isOld).toList();
        Set<Ledger.Pair> suspects = new HashSet<>(ledger.bound(parted));
        Set<Ledger.Pair> bound = new HashSet<>(suspects);
        List<Ledger.Pair> neared = index.neared().stream().filter(this::isOld).toList();
        suspects.addAll(neared);
        bound.addAll(ledger.bound(neared));
        readings.fetchAround(suspects.stream()
                .flatMap(p -> List.of(p.one(), p.other()).stream())
                .toList());
        List<Index.Two> twos = new ArrayList<>();
        for (Ledger.Pair pair : suspects) {
            Unit one = readings.unit(pair.one());
            Unit other = readings.unit(pair.other());
            if (one != null && other != null && Features.enough(one, other)) {
                twos.add(new Index.Two(pair.one(), one, pair.other(), other));
            }
        }
        Set<Ledger.Pair> together = new HashSet<>();
        index.together(twos).forEach(two -> together.add(new Ledger.Pair(two.a(), two.b())));
        for (Index.Two two : twos) {
            Ledger.Pair pair = new Ledger.Pair(two.a(), two.b());
            if (bound.contains(pair) != together.contains(pair)) {
                encounters.add(Ledger.Pair.of(two.a() / Ledger.SPAN, two.b() / Ledger.SPAN));
            }
        }
    }

    private boolean isOld(Ledger.Pair pair) {
        return !sizes.containsKey(pair.one() / Ledger.SPAN) && !sizes.containsKey(pair.other() / Ledger.SPAN);
    }

    /** Compares articles anew. @return those that have come to have something else in common */
    private List<Meet> meets(Set<Ledger.Pair> encounters, Set<Long> touched) {
        readings.fetch(encounters.stream()
                .flatMap(p -> List.of(p.one(), p.other()).stream())
                .toList());
        Map<Ledger.Pair, List<Index.Two>> found = new HashMap<>();
        List<Index.Two> old = new ArrayList<>();
        for (Ledger.Pair pair : encounters) {
            if (sizes.containsKey(asked(pair))) {
                found.put(pair, looked(pair));
            } else {
                old.addAll(across(pair));
            }
        }
        for (Index.Two two : index.together(old)) {
            found.computeIfAbsent(Ledger.Pair.of(two.a() / Ledger.SPAN, two.b() / Ledger.SPAN), p -> new ArrayList<>())
                    .add(two);
        }
        List<Meet> meets = encounters.stream()
                .map(pair -> meet(pair, found.getOrDefault(pair, List.of())))
                .toList();
        ties.fetch(meets.stream().flatMap(meet -> meet.ends().stream()).toList());
        ties.fetchStories(meets.stream().map(Meet::asked).toList());
        return meets.stream().filter(meet -> meet.moved(ties, touched)).toList();
    }

    /** The one of two articles that is asked about the other. */
    private long asked(Ledger.Pair pair) {
        // Being found is mutual, so the look-ups are those of the article that has changed, which are needed anyway.
        return sizes.containsKey(pair.one()) ? pair.one() : pair.other();
    }

    /** What the changed one of two articles found in the other. */
    private List<Index.Two> looked(Ledger.Pair pair) {
        long asked = asked(pair);
        long told = asked == pair.one() ? pair.other() : pair.one();
        List<Index.Two> found = new ArrayList<>();
        for (Unit unit : units(readings.of(asked))) {
            long key = asked * Ledger.SPAN + unit.number();
            for (long candidate : candidates.getOrDefault(key, Set.of())) {
                Unit other = candidate / Ledger.SPAN == told ? readings.unit(candidate) : null;
                if (other != null) {
                    found.add(new Index.Two(key, unit, candidate, other));
                }
            }
        }
        return found;
    }

    /** All pairs across two articles that share enough. */
    private List<Index.Two> across(Ledger.Pair pair) {
        List<Index.Two> across = new ArrayList<>();
        for (Unit one : units(readings.of(pair.one()))) {
            for (Unit other : units(readings.of(pair.other()))) {
                if (Features.enough(one, other)) {
                    across.add(new Index.Two(
                            pair.one() * Ledger.SPAN + one.number(),
                            one,
                            pair.other() * Ledger.SPAN + other.number(),
                            other));
                }
            }
        }
        return across;
    }

    /** Compares two articles anew. */
    private Meet meet(Ledger.Pair articles, List<Index.Two> found) {
        long one = articles.one();
        long other = articles.other();
        Reading a = readings.of(one);
        Reading b = readings.of(other);
        int most = Math.max(size(one, a), size(other, b));
        if (a == null || b == null) {
            return new Meet(one, other, 0, List.of(), most, asked(articles));
        }
        Map<List<Long>, Decisions.Pair> pairs = new TreeMap<>(
                Comparator.comparing((List<Long> p) -> p.getFirst()).thenComparing(List::getLast));
        for (Index.Two two : found) {
            if (Unit.ORDER.compare(two.one(), two.other()) < 0) {
                pairs.put(List.of(two.a(), two.b()), new Decisions.Pair(two.one(), two.other()));
            } else if (one != other) {
                pairs.put(List.of(two.b(), two.a()), new Decisions.Pair(two.other(), two.one()));
            }
        }
        boolean straight = Reading.ORDER.compare(a.source(), b.source()) <= 0;
        long firstKey = straight ? one : other;
        long secondKey = straight ? other : one;
        List<Decisions.Pair> decided = new ArrayList<>(rules.assembly().reopened(a, b));
        rules.decisions().together().stream()
                .filter(pair -> readings.number(pair.a().source().id()) == firstKey
                        && readings.number(pair.b().source().id()) == secondKey)
                .forEach(decided::add);
        for (Decisions.Pair pair : decided) {
            long first = firstKey * Ledger.SPAN + pair.a().number();
            pairs.put(List.of(first, secondKey * Ledger.SPAN + pair.b().number()), pair);
        }
        Encounter encounter = Encounter.of(List.copyOf(pairs.values()), rules);
        List<Ledger.Seam> seams = encounter.ties().stream()
                .map(tie -> new Ledger.Seam(
                        firstKey * Ledger.SPAN + tie.a().number(),
                        secondKey * Ledger.SPAN + tie.b().number(),
                        tie.score()))
                .toList();
        Meeting meeting = encounter.meeting();
        int story = meeting.contemporary() ? 3 : meeting.story() ? 1 : 0;
        return new Meet(one, other, story, seams, most, asked(articles));
    }

    private int size(long article, @Nullable Reading reading) {
        return Math.max(sizes.getOrDefault(article, 0), units(reading).size());
    }

    private void write(List<Meet> meets) {
        Set<Long> articles = new HashSet<>();
        meets.forEach(meet -> articles.addAll(List.of(meet.one(), meet.other())));
        ledger.part(meets.stream()
                .filter(meet -> meet.known(ties))
                .map(meet -> new Ledger.Pair(meet.one(), meet.other()))
                .toList());
        ledger.meet(meets.stream()
                .map(m -> new Ledger.Common(m.one(), m.other(), m.story() > 0, m.story() == 3, m.seams()))
                .toList());
        ties.forget(articles);
    }

    private void seat(Set<Long> units) {
        readings.fetchAround(units);
        ties.fetchStories(units.stream().map(unit -> unit / Ledger.SPAN).toList());
        Set<Long> done = new HashSet<>();
        List<Ledger.Seat> seats = new ArrayList<>();
        for (long unit : units) {
            if (!done.contains(unit)) {
                Collection<Long> group = ties.group(unit);
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
        List<Grouping.Local> local = new ArrayList<>();
        places.forEach((number, place) -> ties.of(number).forEach(bond -> {
            Integer other = places.get(bond.other());
            if (other != null && place < other) {
                local.add(new Grouping.Local(place, other, bond.score()));
            }
        }));
        List<Cluster> clusters = Grouping.of(units, local, rules, (a, b) -> {
            int story = ties.story(numbers.get(a) / Ledger.SPAN, numbers.get(b) / Ledger.SPAN);
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
