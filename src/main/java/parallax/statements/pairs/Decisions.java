package parallax.statements.pairs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parallax.news.Link;
import parallax.statements.reading.Reading;
import parallax.statements.reading.Unit;

/** The analyst's links, found again among the renderings: each place stands for the rendering that it overlaps most. */
public final class Decisions {

    /** Nothing was decided. */
    public static final Decisions NONE = new Decisions(Map.of());

    /** Two renderings, the one that comes first before the other. */
    public record Pair(Unit a, Unit b) {}

    /** By the ids of two renderings, in order, what was decided of them. */
    private final Map<List<String>, Decision> decided;

    private record Decision(Pair pair, boolean same) {}

    private Decisions(Map<List<String>, Decision> decided) {
        this.decided = decided;
    }

    /**
     * The decisions whose places both still hold a rendering; of two on one pair the last counts.
     *
     * @param readings an article's reading by its id; null where it is not compared
     */
    public static Decisions of(List<Link> links, Function<String, @Nullable Reading> readings) {
        Map<List<String>, Decision> decided = new HashMap<>();
        for (Link link : links) {
            Unit a = at(link.a(), readings);
            Unit b = at(link.b(), readings);
            if (a != null
                    && b != null
                    && !a.rendering().id().equals(b.rendering().id())) {
                Pair pair = Unit.ORDER.compare(a, b) < 0 ? new Pair(a, b) : new Pair(b, a);
                decided.put(key(a, b), new Decision(pair, link.same()));
            }
        }
        return decided.isEmpty() ? NONE : new Decisions(decided);
    }

    private static @Nullable Unit at(Link.Place place, Function<String, @Nullable Reading> readings) {
        Reading reading = readings.apply(place.article());
        Unit best = null;
        double most = 0;
        for (Unit unit : reading == null ? List.<Unit>of() : reading.units()) {
            double fit = unit.rendering().span().jaccard(place.span());
            if (fit > most) {
                best = unit;
                most = fit;
            }
        }
        return best;
    }

    private static List<String> key(Unit a, Unit b) {
        String one = a.rendering().id();
        String other = b.rendering().id();
        return one.compareTo(other) < 0 ? List.of(one, other) : List.of(other, one);
    }

    /** What was decided of the two: true, they belong together; false, they do not; null, nothing. */
    @Nullable
    Boolean same(Unit a, Unit b) {
        Decision decision = decided.isEmpty() ? null : decided.get(key(a, b));
        return decision == null ? null : decision.same();
    }

    /** The pairs that belong together, in an order of their own. */
    public List<Pair> together() {
        List<Pair> pairs = new ArrayList<>();
        decided.values().stream().filter(Decision::same).map(Decision::pair).forEach(pairs::add);
        pairs.sort((x, y) -> {
            int first = Unit.ORDER.compare(x.a(), y.a());
            return first != 0 ? first : Unit.ORDER.compare(x.b(), y.b());
        });
        return pairs;
    }
}
