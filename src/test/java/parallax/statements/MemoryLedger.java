package parallax.statements;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parallax.statements.pairs.Posting;

/** A ledger in memory, plain rather than small: for tests. */
final class MemoryLedger implements Ledger {

    private static final Comparator<Neighbour> BY_PLACE =
            Comparator.comparingLong(Neighbour::place).thenComparingLong(Neighbour::unit);

    private static final Comparator<Talk> BY_DAY =
            Comparator.comparingLong(Talk::day).thenComparing(Talk::article).thenComparingLong(Talk::telling);

    private final Map<Long, byte[]> readings = new HashMap<>();
    private final Map<Long, TreeSet<Neighbour>> buckets = new HashMap<>();
    private final TreeMap<Long, TreeMap<Long, Double>> bonds = new TreeMap<>();
    private final Map<Pair, Integer> stories = new HashMap<>();
    private final TreeMap<Long, Seat> seats = new TreeMap<>();
    private final Map<Long, Set<Long>> tables = new HashMap<>();
    private final Map<String, TreeSet<Talk>> talks = new HashMap<>();
    private final Map<Long, List<Talk>> own = new HashMap<>();
    private final Map<String, Long> numbers = new HashMap<>();

    long number(String article) {
        return numbers.computeIfAbsent(article, a -> numbers.size() + 1L);
    }

    @Override
    public Map<Long, byte[]> readings(Collection<Long> articles) {
        return among(articles, readings::get);
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
    public void post(Collection<Posting> postings) {
        postings.forEach(p -> buckets.computeIfAbsent(p.bucket(), b -> new TreeSet<>(BY_PLACE))
                .add(new Neighbour(p.place(), p.unit())));
    }

    @Override
    public void unpost(Collection<Posting> postings) {
        postings.forEach(p -> bucket(p).remove(new Neighbour(p.place(), p.unit())));
    }

    private TreeSet<Neighbour> bucket(Posting posting) {
        return buckets.getOrDefault(posting.bucket(), new TreeSet<>(BY_PLACE));
    }

    @Override
    public List<Around> near(List<Posting> at, int most) {
        return at.stream()
                .map(p -> {
                    Neighbour here = new Neighbour(p.place(), p.unit());
                    return new Around(
                            bucket(p).headSet(here, false).descendingSet().stream()
                                    .limit(most)
                                    .toList(),
                            bucket(p).tailSet(here, false).stream().limit(most).toList());
                })
                .toList();
    }

    @Override
    public List<Integer> between(List<Gap> gaps, int most) {
        return gaps.stream()
                .map(gap -> (int) bucket(gap.one())
                        .subSet(
                                new Neighbour(gap.one().place(), gap.one().unit()),
                                false,
                                new Neighbour(gap.other().place(), gap.other().unit()),
                                false)
                        .stream()
                        .limit(most)
                        .count())
                .toList();
    }

    @Override
    public Set<Pair> bound(Collection<Pair> pairs) {
        return pairs.stream()
                .filter(p -> bonds.getOrDefault(p.one(), new TreeMap<>()).containsKey(p.other()))
                .collect(Collectors.toSet());
    }

    @Override
    public Map<Long, List<Bond>> bonds(Collection<Long> units) {
        return among(units, unit -> {
            List<Bond> of = new ArrayList<>();
            bonds.getOrDefault(unit, new TreeMap<>()).forEach((other, score) -> of.add(new Bond(other, score)));
            return of;
        });
    }

    private static <T> Map<Long, T> among(Collection<Long> keys, Function<Long, @Nullable T> known) {
        Map<Long, T> found = new HashMap<>();
        for (long key : keys) {
            T value = known.apply(key);
            if (value != null) {
                found.put(key, value);
            }
        }
        return found;
    }

    @Override
    public void meet(List<Common> articles) {
        for (Common common : articles) {
            for (Seam seam : common.seams()) {
                bonds.computeIfAbsent(seam.a(), u -> new TreeMap<>()).put(seam.b(), seam.score());
                bonds.computeIfAbsent(seam.b(), u -> new TreeMap<>()).put(seam.a(), seam.score());
            }
            if (common.story()) {
                stories.put(Pair.of(common.article(), common.other()), common.contemporary() ? 3 : 1);
            }
        }
    }

    @Override
    public void part(Collection<Pair> articles) {
        for (Pair pair : articles) {
            part(pair.one(), pair.other());
            part(pair.other(), pair.one());
            stories.remove(pair);
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
        storied(article).forEach((other, kind) -> met.add(other));
        return List.copyOf(met);
    }

    private Map<Long, Integer> storied(long article) {
        Map<Long, Integer> storied = new HashMap<>();
        stories.forEach((pair, kind) -> {
            if (pair.one() == article || pair.other() == article) {
                storied.put(pair.one() == article ? pair.other() : pair.one(), kind);
            }
        });
        return storied;
    }

    @Override
    public Map<Long, Map<Long, Integer>> stories(Collection<Long> articles) {
        return among(articles, this::storied);
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
    public Map<Long, List<Seat>> seats(Collection<Long> articles) {
        return among(
                articles,
                article -> List.copyOf(
                        seats.subMap(article * SPAN, (article + 1) * SPAN).values()));
    }

    @Override
    public Map<Long, List<Seat>> tables(Collection<Long> clusters) {
        return among(
                clusters,
                cluster -> tables.getOrDefault(cluster, Set.of()).stream()
                        .map(seats::get)
                        .toList());
    }

    @Override
    public void talk(long article, List<Talk> given) {
        own.getOrDefault(article, List.of())
                .forEach(t -> talks.getOrDefault(t.key(), new TreeSet<>(BY_DAY)).remove(t));
        own.put(article, given);
        given.forEach(
                t -> talks.computeIfAbsent(t.key(), k -> new TreeSet<>(BY_DAY)).add(t));
    }

    @Override
    public Map<Long, List<Talk>> talks(Collection<Long> articles) {
        return among(articles, own::get);
    }

    @Override
    public List<Talk> nearTalks(Talk talk, boolean after, int most) {
        TreeSet<Talk> all = talks.getOrDefault(talk.key(), new TreeSet<>(BY_DAY));
        NavigableSet<Talk> side =
                after ? all.tailSet(talk, false) : all.headSet(talk, false).descendingSet();
        return side.stream().limit(most).toList();
    }
}
