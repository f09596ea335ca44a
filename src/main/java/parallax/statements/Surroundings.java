package parallax.statements;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds the {@link Circles} that a few tellings stand in, as a ledger has them at present. */
final class Surroundings {

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
        Deque<Long> open = new ArrayDeque<>(circle);
        while (!open.isEmpty() && circle.size() <= most) {
            long next = open.remove();
            for (Ledger.Seat seat : seats(next / Ledger.SPAN)) {
                if (seat.telling() == next && !seat.guest() && visited.add(seat.cluster())) {
                    for (Ledger.Seat other : table(seat.cluster())) {
                        if (!other.guest() && (!kinOnly || other.kin() == seat.kin()) && circle.add(other.telling())) {
                            open.add(other.telling());
                        }
                    }
                }
            }
            for (Ledger.Talk talk : talks(next / Ledger.SPAN)) {
                if (talk.telling() == next) {
                    for (Ledger.Talk other : bound(talk)) {
                        if ((!kinOnly || other.kin() == talk.kin()) && circle.add(other.telling())) {
                            open.add(other.telling());
                        }
                    }
                }
            }
        }
        return circle;
    }

    List<Ledger.Seat> seats(long article) {
        return seats.computeIfAbsent(article, ledger::seats);
    }

    List<Ledger.Seat> table(long cluster) {
        return tables.computeIfAbsent(cluster, ledger::table);
    }

    List<Ledger.Talk> talks(long article) {
        return talks.computeIfAbsent(article, ledger::talks);
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
