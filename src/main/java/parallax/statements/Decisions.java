package parallax.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.news.Link;

/** The analyst's links, found again among the renderings: each place stands for the rendering that it overlaps most. */
final class Decisions {

    /** Two units and what the analyst decided of them. */
    record Decision(int a, int b, boolean same) {}

    private Decisions() {}

    /** The decisions whose places both still hold a rendering; of two on one pair the last counts. */
    static List<Decision> of(List<Link> links, List<Unit> units) {
        Map<String, List<Unit>> byArticle = new HashMap<>();
        units.forEach(u -> byArticle
                .computeIfAbsent(u.article().id(), a -> new ArrayList<>())
                .add(u));
        Map<Candidates.Pair, Decision> decided = new HashMap<>();
        for (Link link : links) {
            Unit a = at(link.a(), byArticle);
            Unit b = at(link.b(), byArticle);
            if (a != null && b != null && a.at() != b.at()) {
                int first = Math.min(a.at(), b.at());
                int second = Math.max(a.at(), b.at());
                decided.put(new Candidates.Pair(first, second), new Decision(first, second, link.same()));
            }
        }
        return decided.values().stream()
                .sorted((x, y) -> x.a() != y.a() ? Integer.compare(x.a(), y.a()) : Integer.compare(x.b(), y.b()))
                .toList();
    }

    private static @Nullable Unit at(Link.Place place, Map<String, List<Unit>> byArticle) {
        Unit best = null;
        double most = 0;
        for (Unit unit : byArticle.getOrDefault(place.article(), List.of())) {
            double fit = unit.rendering().span().jaccard(place.span());
            if (fit > most) {
                best = unit;
                most = fit;
            }
        }
        return best;
    }
}
