package parallax.statements.pairs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parallax.news.DecidedOccasion;
import parallax.news.Link;
import parallax.statements.reading.Features;
import parallax.statements.reading.Reading;
import parallax.statements.reading.Unit;
import parallax.text.Span;

/**
 * The passages that the analyst put into one occasion: their days and channels no longer keep them apart, and they are
 * compared however far apart in time their articles appeared.
 */
public final class Assembly {

    /** Nothing was put together. */
    public static final Assembly NONE = new Assembly();

    private record Held(Span span, int occasion) {}

    /** By article id. */
    private final Map<String, List<Held>> held = new HashMap<>();

    /** By occasion the ids of its articles. */
    private final List<Set<String>> articles = new ArrayList<>();

    private Assembly() {}

    /** What these decisions put together. */
    public static Assembly of(List<DecidedOccasion> occasions) {
        if (occasions.isEmpty()) {
            return NONE;
        }
        Assembly assembly = new Assembly();
        for (DecidedOccasion occasion : occasions) {
            assembly.articles.add(new TreeSet<>());
            occasion.whole().forEach(assembly::hold);
            occasion.moved().forEach(assembly::hold);
        }
        return assembly;
    }

    private void hold(Link.Place place) {
        held.computeIfAbsent(place.article(), a -> new ArrayList<>()).add(new Held(place.span(), articles.size() - 1));
        articles.getLast().add(place.article());
    }

    /** Whether nothing was put together. */
    public boolean isEmpty() {
        return held.isEmpty();
    }

    /** Whether two renderings were put into one occasion; each goes with the passage that it overlaps most. */
    boolean one(Unit a, Unit b) {
        int occasion = held.isEmpty() ? -1 : occasion(a);
        return occasion >= 0 && occasion == occasion(b);
    }

    private int occasion(Unit unit) {
        int best = -1;
        double most = 0;
        for (Held passage : held.getOrDefault(unit.source().id(), List.of())) {
            double fit = unit.rendering().span().jaccard(passage.span());
            if (fit > most) {
                best = passage.occasion();
                most = fit;
            }
        }
        return best;
    }

    /** The ids of other articles that have a passage in an occasion with one. */
    public Set<String> beside(String article) {
        Set<String> beside = new HashSet<>();
        held.getOrDefault(article, List.of()).forEach(passage -> beside.addAll(articles.get(passage.occasion())));
        beside.remove(article);
        return beside;
    }

    /** The pairs across two articles that only a day or channel kept apart, and that share enough to be compared. */
    public List<Decisions.Pair> reopened(@Nullable Reading one, @Nullable Reading other) {
        List<Decisions.Pair> pairs = new ArrayList<>();
        if (one == null
                || other == null
                || !held.containsKey(one.id())
                || !beside(one.id()).contains(other.id())) {
            return pairs;
        }
        for (Unit a : one.units()) {
            for (Unit b : other.units()) {
                if (one(a, b) && a.telling().otherTime(b.telling()) && Features.enough(a, b)) {
                    pairs.add(Unit.ORDER.compare(a, b) < 0 ? new Decisions.Pair(a, b) : new Decisions.Pair(b, a));
                }
            }
        }
        return pairs;
    }
}
