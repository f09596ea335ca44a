package parallax.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parallax.statements.clusters.Cluster;
import parallax.statements.occasions.Circles;
import parallax.statements.reading.Reading;
import parallax.statements.reading.Telling;
import parallax.statements.reading.Unit;

/**
 * Lays out anew the circles that a change touches, before and after it: nothing else in the table can differ. Made before
 * renderings leave their seats, asked once they sit again.
 */
final class Relaying {

    private final Ledger ledger;
    private final Readings readings;
    private final Set<Long> gone = new TreeSet<>();
    private final Set<Long> stirred;

    /**
     * @param changed numbers of the articles that change
     * @param leaving renderings about to leave their clusters
     */
    Relaying(Ledger ledger, Readings readings, Set<Long> changed, Set<Long> leaving) {
        this.ledger = ledger;
        this.readings = readings;
        Surroundings before = new Surroundings(ledger);
        Set<Long> touched = touched(before, changed, leaving);
        for (long unit : leaving) {
            seat(before, unit, gone);
        }
        this.stirred = before.of(touched);
    }

    private static Set<Long> touched(Surroundings at, Set<Long> changed, Set<Long> units) {
        Set<Long> touched = new TreeSet<>();
        Set<Long> articles = new HashSet<>(changed);
        units.forEach(unit -> articles.add(unit / Ledger.SPAN));
        at.fetch(articles);
        changed.forEach(article -> touched.addAll(at.moved(article)));
        for (long article : articles) {
            for (Ledger.Seat seat : at.seats(article)) {
                if (units.contains(seat.unit())) {
                    touched.add(seat.telling());
                }
            }
        }
        return touched;
    }

    private static void seat(Surroundings at, long unit, Set<Long> clusters) {
        for (Ledger.Seat seat : at.seats(unit / Ledger.SPAN)) {
            if (seat.unit() == unit) {
                clusters.add(seat.cluster());
            }
        }
    }

    /** @param seated renderings that have sat down */
    MatchBook.Change after(Map<Long, @Nullable Reading> changed, Set<Long> seated) {
        changed.forEach((article, reading) -> ledger.talk(article, talks(article, reading)));
        Surroundings now = new Surroundings(ledger);
        Set<Long> touched = touched(now, changed.keySet(), seated);
        touched.addAll(stirred);
        readings.fetchAround(touched);
        touched.removeIf(telling -> telling(telling) == null);
        Map<Long, StatementRow> rows = new TreeMap<>();
        List<Set<Long>> circles = now.circles(touched);
        circles.forEach(readings::fetchAround);
        for (Set<Long> circle : circles) {
            layOut(now, circle, rows);
        }
        gone.removeAll(rows.keySet());
        return new MatchBook.Change(gone, rows);
    }

    private void layOut(Surroundings now, Set<Long> circle, Map<Long, StatementRow> rows) {
        List<Telling> tellings = new ArrayList<>();
        for (long key : circle) {
            Telling telling = telling(key);
            if (telling != null) {
                tellings.add(telling);
            }
        }
        tellings.sort(Circles.ORDER);
        Map<Unit, Long> keys = new HashMap<>();
        List<Cluster> clusters = new ArrayList<>();
        Map<Long, List<Ledger.Seat>> tables = now.tables(circle);
        readings.fetchAround(tables.values().stream()
                .flatMap(List::stream)
                .map(Ledger.Seat::unit)
                .toList());
        tables.forEach((key, table) -> {
            Cluster cluster = cluster(table);
            if (cluster != null) {
                clusters.add(cluster);
                keys.put(cluster.members().getFirst(), key);
            }
        });
        clusters.sort(Cluster.ORDER);
        new Rows(new Circles.Circle(tellings, clusters))
                .rows()
                .forEach((first, row) -> rows.put(keys.getOrDefault(first, 0L), row));
    }

    private @Nullable Telling telling(long key) {
        Reading reading = readings.of(key / Ledger.SPAN);
        int at = (int) (key % Ledger.SPAN);
        return reading == null || at >= reading.tellings().size()
                ? null
                : reading.tellings().get(at);
    }

    /** The talks of an article. */
    static List<Ledger.Talk> talks(long article, @Nullable Reading reading) {
        List<Ledger.Talk> talks = new ArrayList<>();
        for (Telling telling : reading == null ? List.<Telling>of() : reading.tellings()) {
            String key = Circles.key(telling);
            String channel = telling.setting().channel();
            if (key != null && channel != null) {
                talks.add(new Ledger.Talk(
                        key,
                        telling.source().day(),
                        telling.source().id(),
                        article * Ledger.SPAN + telling.at(),
                        channel,
                        telling.kin()));
            }
        }
        return talks;
    }

    private @Nullable Cluster cluster(List<Ledger.Seat> table) {
        Map<Unit, Double> members = new TreeMap<>(Unit.ORDER);
        Map<Unit, Double> guests = new TreeMap<>(Unit.ORDER);
        for (Ledger.Seat seat : table) {
            Unit unit = readings.unit(seat.unit());
            if (unit != null) {
                (seat.guest() ? guests : members).put(unit, seat.score());
            }
        }
        if (members.isEmpty()) {
            return null;
        }
        List<Double> scores = new ArrayList<>(members.values());
        scores.addAll(guests.values());
        return new Cluster(
                List.copyOf(members.keySet()),
                List.copyOf(guests.keySet()),
                scores.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
