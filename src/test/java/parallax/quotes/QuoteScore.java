package parallax.quotes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parallax.news.Kind;
import parallax.news.Quote;
import parallax.quotes.GoldArticle.Marked;
import parallax.text.Span;

/**
 * Counts how the quotes found agree with those that people marked. Marks and blanks at the edges of a span do not
 * count; two spans are one where they share at least 0.8 of their characters (Jaccard). A direct span inside a marked
 * mixed one is neither hit nor miss.
 */
final class QuoteScore {

    private static final String EDGE = " \n\t\r\u00a0\"'\u2018\u2019\u201a\u201c\u201d\u201e\u00ab\u00bb\u2039\u203a`"
            + ".,;:!?\u2014\u2013-()[]\u2026";
    private static final double ALIKE = 0.8;
    private static final double SAME = 0.9999;

    /** Two spans that belong together. */
    private record Pair(int gold, int found, double alike) {}

    /** A span with the quote that it is of. */
    private record Piece<Q>(Span span, Q quote) {}

    /** A confidence with whether what it spoke for was right. */
    record Judged(double confidence, boolean right) {}

    private final Map<String, Integer> counts = new HashMap<>();
    private final List<Judged> quotes = new ArrayList<>();
    private final List<Judged> speakers = new ArrayList<>();

    void add(GoldArticle gold, List<Quote> found) {
        String text = gold.article().text();
        List<Piece<Marked>> marked = gold.quotes().stream()
                .flatMap(q -> q.spans().stream().map(s -> new Piece<>(trim(text, s), q)))
                .toList();
        List<Piece<Quote>> pieces = found.stream()
                .flatMap(q -> q.spans().stream().map(s -> new Piece<>(trim(text, s), q)))
                .toList();
        direct(marked, pieces);
        count("content.gold", marked.size());
        count("content.found", pieces.size());
        count("content.exact", pairs(marked, pieces, SAME).size());
        List<Pair> alike = pairs(marked, pieces, ALIKE);
        overlap(marked, pieces);
        boolean[] hit = new boolean[pieces.size()];
        for (Pair pair : alike) {
            hit[pair.found] = true;
            details(marked.get(pair.gold).quote, pieces.get(pair.found).quote);
        }
        for (int i = 0; i < hit.length; i++) {
            quotes.add(new Judged(pieces.get(i).quote.confidence(), hit[i]));
        }
    }

    /** The quote found for each marked direct span that was found, whatever its kind. */
    static Map<Span, Quote> directFound(GoldArticle gold, List<Quote> found) {
        String text = gold.article().text();
        List<Piece<Marked>> marked = gold.quotes().stream()
                .flatMap(q -> q.spans().stream().map(s -> new Piece<>(trim(text, s), q)))
                .toList();
        List<Piece<Quote>> pieces = found.stream()
                .flatMap(q -> q.spans().stream().map(s -> new Piece<>(trim(text, s), q)))
                .toList();
        List<Span> spans =
                gold.quotes().stream().flatMap(q -> q.spans().stream()).toList();
        Map<Span, Quote> matched = new HashMap<>();
        for (Pair pair : pairs(marked, pieces, ALIKE)) {
            if (marked.get(pair.gold).quote.kind().equals("direct")) {
                matched.put(spans.get(pair.gold), pieces.get(pair.found).quote);
            }
        }
        return matched;
    }

    private void direct(List<Piece<Marked>> marked, List<Piece<Quote>> pieces) {
        List<Piece<Marked>> gold =
                marked.stream().filter(p -> p.quote.kind().equals("direct")).toList();
        List<Piece<Quote>> found =
                pieces.stream().filter(p -> p.quote.kind() == Kind.DIRECT).toList();
        List<Pair> pairs = pairs(gold, found, ALIKE);
        long excused = found.stream()
                .filter(f -> pairs.stream().noneMatch(p -> found.get(p.found) == f))
                .filter(f -> marked.stream().anyMatch(g -> g.quote.kind().equals("mixed") && g.span.contains(f.span)))
                .count();
        count("direct.gold", gold.size());
        count("direct.found", found.size() - (int) excused);
        count("direct.alike", pairs.size());
    }

    private void details(Marked gold, Quote found) {
        if (!gold.kind().isEmpty()) {
            share("kind", gold.kind().equals(found.kind().word()));
        }
        if (!gold.source().isEmpty()) {
            Span mention = found.speaker() == null ? null : found.speaker().mention();
            share("mention", touches(mention, gold.source()));
            if (found.speaker() != null && mention != null) {
                speakers.add(new Judged(found.speaker().confidence(), touches(mention, gold.source())));
            }
        }
        if (!gold.cue().isEmpty()) {
            share("cue", touches(found.cue(), gold.cue()));
        }
    }

    private static boolean touches(@Nullable Span span, List<Span> others) {
        return span != null && others.stream().anyMatch(span::overlaps);
    }

    private void overlap(List<Piece<Marked>> marked, List<Piece<Quote>> pieces) {
        BitSet gold = bits(marked.stream().map(Piece::span));
        BitSet found = bits(pieces.stream().map(Piece::span));
        count("overlap.gold", gold.cardinality());
        count("overlap.found", found.cardinality());
        gold.and(found);
        count("overlap.both", gold.cardinality());
    }

    private static BitSet bits(Stream<Span> spans) {
        BitSet bits = new BitSet();
        spans.forEach(s -> bits.set(s.start(), s.end()));
        return bits;
    }

    private static <G, F> List<Pair> pairs(List<Piece<G>> gold, List<Piece<F>> found, double least) {
        List<Pair> all = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int f = 0; f < found.size(); f++) {
                Span a = gold.get(g).span;
                Span b = found.get(f).span;
                double shared = a.shared(b);
                double alike = shared / (a.length() + b.length() - shared);
                if (alike >= least) {
                    all.add(new Pair(g, f, alike));
                }
            }
        }
        all.sort(Comparator.comparingDouble(Pair::alike)
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::found)
                .reversed());
        BitSet usedGold = new BitSet();
        BitSet usedFound = new BitSet();
        all.removeIf(p -> {
            boolean taken = usedGold.get(p.gold) || usedFound.get(p.found);
            if (!taken) {
                usedGold.set(p.gold);
                usedFound.set(p.found);
            }
            return taken;
        });
        return all;
    }

    private static Span trim(String text, Span span) {
        int a = span.start();
        int b = span.end();
        while (a < b && EDGE.indexOf(text.charAt(a)) >= 0) {
            a++;
        }
        while (b > a && EDGE.indexOf(text.charAt(b - 1)) >= 0) {
            b--;
        }
        return b > a ? new Span(a, b) : new Span(a, a + 1);
    }

    private void count(String what, int n) {
        counts.merge(what, n, Integer::sum);
    }

    private void share(String what, boolean right) {
        count(what + ".all", 1);
        count(what, right ? 1 : 0);
    }

    /** Right decisions in hundredths, NaN where there were none to take. */
    double share(String what) {
        return 100.0 * counts.getOrDefault(what, 0) / counts.getOrDefault(what + ".all", 0);
    }

    /** F1 in hundredths of {@code hits} against {@code gold} and {@code found}. */
    double f1(String hits, String of) {
        return 200.0
                * counts.getOrDefault(hits, 0)
                / (counts.getOrDefault(of + ".gold", 0) + counts.getOrDefault(of + ".found", 0));
    }

    List<Judged> quotes() {
        return quotes;
    }

    List<Judged> speakers() {
        return speakers;
    }
}
