package parallax.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A ledger in memory, plain rather than small: for tests. */
final class MemoryLedger implements Ledger {

    private static final Comparator<Neighbour> BY_PLACE =
            Comparator.comparingLong(Neighbour::place).thenComparingLong(Neighbour::unit);

    private static final Comparator<Talk> BY_DAY =
            Comparator.comparingLong(Talk::day).thenComparing(Talk::article).thenComparingLong(Talk::telling);

    private final Map<Long, byte[]> readings = new HashMap<>();
    private final Map<Long, TreeSet<Neighbour>> buckets = new HashMap<>();
    private final TreeMap<Long, TreeMap<Long, Double>> bonds = new TreeMap<>();
    private final Map<List<Long>, Integer> stories = new HashMap<>();
    private final TreeMap<Long, Seat> seats = new TreeMap<>();
    private final Map<Long, Set<Long>> tables = new HashMap<>();
    private final Map<String, TreeSet<Talk>> talks = new HashMap<>();
    private final Map<Long, List<Talk>> own = new HashMap<>();
    private final Map<String, Long> numbers = new HashMap<>();

    long number(String article) {
        return numbers.computeIfAbsent(article, a -> numbers.size() + 1L);
    }

    @Override
    public byte @Nullable [] reading(long article) {
        return readings.get(article);
    }

    @Override
    public void keep(long article, byte @Nullable [] reading) {
        if (reading == null) {
            readings.remove(article);
        } else {
            readings.put(article, reading);
        }
    }

    @Override
    public void post(long bucket, long place, long unit) {
        buckets.computeIfAbsent(bucket, b -> new TreeSet<>(BY_PLACE)).add(new Neighbour(place, unit));
    }

    @Override
    public void unpost(long bucket, long place, long unit) {
        buckets.getOrDefault(bucket, new TreeSet<>(BY_PLACE)).remove(new Neighbour(place, unit));
    }

    @Override
    public List<Neighbour> near(long bucket, long place, long unit, boolean after, int most) {
        TreeSet<Neighbour> all = buckets.getOrDefault(bucket, new TreeSet<>(BY_PLACE));
        Neighbour here = new Neighbour(place, unit);
        NavigableSet<Neighbour> side =
                after ? all.tailSet(here, false) : all.headSet(here, false).descendingSet();
        return side.stream().limit(most).toList();
    }

    @Override
    public List<Bond> bonds(long unit) {
        List<Bond> of = new ArrayList<>();
        bonds.getOrDefault(unit, new TreeMap<>()).forEach((other, score) -> of.add(new Bond(other, score)));
        return of;
    }

    @Override
    public void meet(long article, long other, boolean story, boolean contemporary, List<Seam> seams) {
        part(article, other);
        part(other, article);
        for (Seam seam : seams) {
            bonds.computeIfAbsent(seam.a(), u -> new TreeMap<>()).put(seam.b(), seam.score());
            bonds.computeIfAbsent(seam.b(), u -> new TreeMap<>()).put(seam.a(), seam.score());
        }
        List<Long> key = List.of(Math.min(article, other), Math.max(article, other));
        if (story) {
            stories.put(key, contemporary ? 3 : 1);
        } else {
            stories.remove(key);
        }
    }

    private void part(long article, long other) {
        bonds.subMap(article * SPAN, (article + 1) * SPAN)
                .values()
                .forEach(others ->
                        others.subMap(other * SPAN, (other + 1) * SPAN).clear());
    }

    @Override
    public List<Long> met(long article) {
        Set<Long> met = new HashSet<>();
        bonds.subMap(article * SPAN, (article + 1) * SPAN)
                .values()
                .forEach(others -> others.keySet().forEach(o -> met.add(o / SPAN)));
        stories.keySet().stream().filter(k -> k.contains(article)).forEach(met::addAll);
        return List.copyOf(met);
    }

    @Override
    public int story(long article, long other) {
        return stories.getOrDefault(List.of(Math.min(article, other), Math.max(article, other)), 0);
    }

    @Override
    public void leave(List<Long> units) {
        for (long unit : units) {
            Seat seat = seats.remove(unit);
            if (seat != null) {
                tables.getOrDefault(seat.cluster(), new TreeSet<>()).remove(unit);
            }
        }
    }

    @Override
    public void seat(List<Seat> given) {
        for (Seat seat : given) {
            seats.put(seat.unit(), seat);
            tables.computeIfAbsent(seat.cluster(), c -> new TreeSet<>()).add(seat.unit());
        }
    }

    @Override
    public List<Seat> seats(long article) {
        return List.copyOf(seats.subMap(article * SPAN, (article + 1) * SPAN).values());
    }

    @Override
    public List<Seat> table(long cluster) {
        return tables.getOrDefault(cluster, Set.of()).stream().map(seats::get).toList();
    }

    @Override
    public void talk(long article, List<Talk> given) {
        talks(article)
                .forEach(t -> talks.getOrDefault(t.key(), new TreeSet<>(BY_DAY)).remove(t));
        own.put(article, given);
        given.forEach(
                t -> talks.computeIfAbsent(t.key(), k -> new TreeSet<>(BY_DAY)).add(t));
    }

    @Override
    public List<Talk> talks(long article) {
        return own.getOrDefault(article, List.of());
    }

    @Override
    public List<Talk> nearTalks(Talk talk, boolean after, int most) {
        TreeSet<Talk> all = talks.getOrDefault(talk.key(), new TreeSet<>(BY_DAY));
        NavigableSet<Talk> side =
                after ? all.tailSet(talk, false) : all.headSet(talk, false).descendingSet();
        return side.stream().limit(most).toList();
    }
}
