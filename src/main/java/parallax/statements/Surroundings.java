package parallax.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import parallax.statements.occasions.Circles;
import parallax.statements.reading.Channels;

/** Finds the {@link Circles} that a few tellings stand in, as a ledger has them at present. */
public final class Surroundings {

    private final Ledger ledger;
    private final Map<Long, List<Ledger.Seat>> seats = new HashMap<>();
    private final Map<Long, List<Ledger.Seat>> tables = new HashMap<>();
    private final Map<Long, List<Ledger.Talk>> talks = new HashMap<>();

    Surroundings(Ledger ledger) {
        this.ledger = ledger;
    }

    /** All tellings of the circles that some stand in. */
    Set<Long> of(Set<Long> tellings) {
        Set<Long> all = new HashSet<>();
        for (Set<Long> circle : circles(tellings)) {
            all.addAll(circle);
        }
        return all;
    }

    /** The circles that some tellings stand in. */
    List<Set<Long>> circles(Set<Long> tellings) {
        List<Set<Long>> circles = new ArrayList<>();
        fetch(articles(tellings));
        fetchTables(tellings);
        Set<Long> done = new HashSet<>();
        for (long telling : tellings) {
            if (!done.contains(telling)) {
                Set<Long> circle = circle(telling);
                done.addAll(circle);
                circles.add(circle);
            }
        }
        return circles;
    }

    private Set<Long> circle(long telling) {
        Set<Long> whole = reach(telling, Circles.MOST, false);
        return whole.size() <= Circles.MOST ? whole : reach(telling, Integer.MAX_VALUE, true);
    }

    private Set<Long> reach(long telling, int most, boolean kinOnly) {
        Set<Long> circle = new HashSet<>(Set.of(telling));
        Set<Long> visited = new HashSet<>();
        Set<Long> open = Set.of(telling);
        while (!open.isEmpty() && circle.size() <= most) {
            Set<Long> next = new HashSet<>();
            fetch(articles(open));
            fetchTables(open);
            for (long from : open) {
                for (Ledger.Seat seat : seats(from / Ledger.SPAN)) {
                    if (seat.telling() == from && !seat.guest() && visited.add(seat.cluster())) {
                        for (Ledger.Seat other : table(seat.cluster())) {
                            if (!other.guest()
                                    && (!kinOnly || other.kin() == seat.kin())
                                    && circle.add(other.telling())) {
                                next.add(other.telling());
                            }
                        }
                    }
                }
                for (Ledger.Talk talk : talks(from / Ledger.SPAN)) {
                    if (talk.telling() == from) {
                        for (Ledger.Talk other : bound(talk)) {
                            if ((!kinOnly || other.kin() == talk.kin()) && circle.add(other.telling())) {
                                next.add(other.telling());
                            }
                        }
                    }
                }
            }
            open = next;
        }
        return circle;
    }

    private static Set<Long> articles(Set<Long> tellings) {
        return tellings.stream().map(t -> t / Ledger.SPAN).collect(Collectors.toSet());
    }

    /** Makes sure that the seats and talks of articles are at hand. */
    void fetch(Set<Long> articles) {
        Set<Long> missing = articles.stream().filter(a -> !seats.containsKey(a)).collect(Collectors.toSet());
        if (!missing.isEmpty()) {
            missing.forEach(article -> {
                seats.put(article, List.of());
                talks.put(article, List.of());
            });
            seats.putAll(ledger.seats(missing));
            talks.putAll(ledger.talks(missing));
        }
    }

    /** Makes sure that the clusters of tellings are at hand. */
    private void fetchTables(Set<Long> tellings) {
        Set<Long> missing = new HashSet<>();
        for (long telling : tellings) {
            for (Ledger.Seat seat : seats(telling / Ledger.SPAN)) {
                if (seat.telling() == telling && !seat.guest() && !tables.containsKey(seat.cluster())) {
                    missing.add(seat.cluster());
                }
            }
        }
        if (!missing.isEmpty()) {
            tables.putAll(ledger.tables(missing));
        }
    }

    List<Ledger.Seat> seats(long article) {
        fetch(Set.of(article));
        return seats.getOrDefault(article, List.of());
    }

    private List<Ledger.Seat> table(long cluster) {
        return tables.getOrDefault(cluster, List.of());
    }

    private List<Ledger.Talk> talks(long article) {
        fetch(Set.of(article));
        return talks.getOrDefault(article, List.of());
    }

    /** The talks with one channel that a talk is held against. */
    private List<Ledger.Talk> bound(Ledger.Talk talk) {
        List<Ledger.Talk> bound = new ArrayList<>();
        for (boolean after : new boolean[] {false, true}) {
            for (Ledger.Talk other : ledger.nearTalks(talk, after, Circles.RECENT)) {
                if (Channels.same(talk.channel(), other.channel())) {
                    bound.add(other);
                }
            }
        }
        return bound;
    }

    /** An article's tellings, and those whose bond its talks decide on by standing between them. */
    Set<Long> moved(long article) {
        Set<Long> moved = new HashSet<>();
        seats(article).forEach(seat -> moved.add(seat.telling()));
        for (Ledger.Talk talk : talks(article)) {
            List<Ledger.Talk> before = ledger.nearTalks(talk, false, Circles.RECENT);
            List<Ledger.Talk> after = ledger.nearTalks(talk, true, Circles.RECENT);
            for (int i = 0; i < before.size(); i++) {
                int j = Circles.RECENT - 1 - i;
                if (j < after.size()
                        && Channels.same(before.get(i).channel(), after.get(j).channel())) {
                    moved.add(before.get(i).telling());
                    moved.add(after.get(j).telling());
                }
            }
            bound(talk).forEach(other -> moved.add(other.telling()));
        }
        return moved;
    }

    /** The clusters that have a member in a circle, each whole. */
    Map<Long, List<Ledger.Seat>> tables(Set<Long> circle) {
        Map<Long, List<Ledger.Seat>> found = new TreeMap<>();
        fetch(articles(circle));
        fetchTables(circle);
        for (long telling : circle) {
            for (Ledger.Seat seat : seats(telling / Ledger.SPAN)) {
                if (seat.telling() == telling && !seat.guest()) {
                    found.computeIfAbsent(seat.cluster(), this::table);
                }
            }
        }
        return found;
    }
}
