package parallax.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.news.Article;
import parallax.news.Link;
import parallax.news.Link.Place;
import parallax.news.Quote;
import parallax.news.Rendering;
import parallax.project.Reason.Verdict;
import parallax.statements.Matcher;
import parallax.statements.collation.Collation;
import parallax.statements.collation.Collator;
import parallax.statements.collation.Flag;
import parallax.statements.collation.Flags;
import parallax.statements.comparison.Comparison;
import parallax.statements.likeness.Evidence;
import parallax.store.Store;

/** Gathers why renderings stand together or apart. */
final class Reasons {

    /** Up to this many articles the engine weighs words as in its own run; beyond, by the articles at hand. */
    private static final int WHOLE = 60;

    private static final int MOST = 12;

    private final Store store;

    Reasons(Store store) {
        this.store = store;
    }

    /** Those of its row, the base first, then those refused. */
    List<Reason> of(Comparison table, Comparison.Row row, Rendering rendering) {
        List<Link> links = store.statements().links();
        List<Rendering> all = row.statement().renderings();
        List<Rendering> others = new ArrayList<>();
        others.add(all.get(row.base()));
        others.addAll(all);
        List<Rendering> refused = refused(table, rendering, links);
        Set<String> wanted = new LinkedHashSet<>();
        wanted.add(rendering.article());
        others.forEach(o -> wanted.add(o.article()));
        refused.forEach(o -> wanted.add(o.article()));
        boolean whole = table.articles().size() <= WHOLE;
        List<Article> articles = table.articles().values().stream()
                .filter(a -> whole || wanted.contains(a.id()))
                .toList();
        Map<String, List<Quote>> quotes = store.quotes().forMatching();
        List<Reason> reasons = new ArrayList<>();
        others.stream()
                .distinct()
                .filter(o -> !o.id().equals(rendering.id()))
                .limit(MOST)
                .forEach(o -> reasons.add(reason(
                        table,
                        rendering,
                        o,
                        asks(rendering) || asks(o) ? Verdict.POSSIBLE : Verdict.SAME,
                        decided(links, rendering, o, true),
                        evidence(articles, quotes, rendering, o))));
        refused.stream()
                .limit(MOST)
                .forEach(o -> reasons.add(
                        reason(table, rendering, o, Verdict.REFUSED, true, evidence(articles, quotes, rendering, o))));
        return List.copyOf(reasons);
    }

    private static boolean asks(Rendering rendering) {
        return rendering.state() == Rendering.State.POSSIBLE;
    }

    private static @Nullable Evidence evidence(
            List<Article> articles, Map<String, List<Quote>> quotes, Rendering a, Rendering b) {
        return new Matcher().why(articles, quotes, name -> name, a.id(), b.id());
    }

    private static Reason reason(
            Comparison table,
            Rendering rendering,
            Rendering other,
            Verdict verdict,
            boolean decided,
            @Nullable Evidence evidence) {
        List<Rendering> pair = List.of(other, rendering);
        Collation collation = Collator.collate(pair, table.articles(), 0);
        EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
        flags.addAll(Flags.of(collation, 1, pair, table.articles()));
        return new Reason(other, table.articles().get(other.article()), verdict, decided, evidence, Set.copyOf(flags));
    }

    private static boolean decided(List<Link> links, Rendering a, Rendering b, boolean same) {
        return links.stream()
                .anyMatch(l -> l.same() == same && (at(l.a(), a) && at(l.b(), b) || at(l.a(), b) && at(l.b(), a)));
    }

    private static boolean at(Place place, Rendering rendering) {
        return place.article().equals(rendering.article()) && place.span().jaccard(rendering.span()) > 0.5;
    }

    /** What the analyst parted from a rendering and still stands in the table. */
    private static List<Rendering> refused(Comparison table, Rendering rendering, List<Link> links) {
        List<Place> places = new ArrayList<>();
        for (Link link : links) {
            if (!link.same() && at(link.a(), rendering)) {
                places.add(link.b());
            } else if (!link.same() && at(link.b(), rendering)) {
                places.add(link.a());
            }
        }
        if (places.isEmpty()) {
            return List.of();
        }
        return table.rows().stream()
                .flatMap(r -> r.statement().renderings().stream())
                .filter(r -> places.stream().anyMatch(p -> at(p, r)))
                .sorted(Comparator.comparing(Rendering::article).thenComparing(Rendering::span))
                .toList();
    }
}
