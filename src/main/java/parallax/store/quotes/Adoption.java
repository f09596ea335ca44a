package parallax.store.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parallax.news.Quote;
import parallax.store.file.Sql;
import parallax.text.Span;

/**
 * Gives the engine's quotes their ids, so that what the analyst ruled about a place is laid over what a new run finds
 * there: the same place, else the place that shares most with it, at least half.
 */
final class Adoption {

    private static final double SAME_PLACE = 0.5;

    private final String article;

    private final List<Ruled> rulings;

    /**
     * A ruled quote.
     *
     * @param place where the analyst says that it stands
     * @param found where the engine had found it; the same where it had not
     */
    private record Ruled(String quote, Span place, Span found) {
        double shared(Span other) {
            return Math.max(place.jaccard(other), found.jaccard(other));
        }
    }

    private record Pair(Quote quote, Ruled ruled, double shared) {}

    Adoption(Sql sql, long row, String article) {
        this.article = article;
        rulings = sql.query(
                "SELECT quote, start, stop, coalesce(found_start, start) AS found_start,"
                        + " coalesce(found_stop, stop) AS found_stop FROM ruling WHERE article = ?",
                r -> new Ruled(r.text("quote"), r.span("start", "stop"), r.span("found_start", "found_stop")),
                row);
    }

    /** The quotes by id, in order of place; of two at one place the first. */
    Map<String, Quote> ids(List<Quote> quotes) {
        Map<Span, Quote> byPlace = new LinkedHashMap<>();
        quotes.stream()
                .sorted(Comparator.comparing(Quote::envelope))
                .forEach(q -> byPlace.putIfAbsent(q.envelope(), q));
        Map<Quote, String> adopted = adopted(byPlace);
        Map<String, Quote> byId = new LinkedHashMap<>();
        byPlace.forEach((place, quote) -> byId.put(adopted.getOrDefault(quote, Quote.idAt(article, place)), quote));
        return byId;
    }

    private Map<Quote, String> adopted(Map<Span, Quote> byPlace) {
        List<Pair> pairs = new ArrayList<>();
        for (Quote quote : byPlace.values()) {
            String id = Quote.idAt(article, quote.envelope());
            for (Ruled ruled : rulings) {
                double shared = ruled.quote().equals(id) ? 2 : ruled.shared(quote.envelope());
                if (shared >= SAME_PLACE) {
                    pairs.add(new Pair(quote, ruled, shared));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::shared)
                .reversed()
                .thenComparing(p -> p.quote().envelope()));
        Map<Quote, String> adopted = new HashMap<>();
        Set<Ruled> taken = new HashSet<>();
        for (Pair pair : pairs) {
            if (!adopted.containsKey(pair.quote()) && taken.add(pair.ruled())) {
                adopted.put(pair.quote(), pair.ruled().quote());
            }
        }
        return adopted;
    }
}
