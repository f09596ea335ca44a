package parallax.statements.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parallax.news.Article;
import parallax.news.Kind;
import parallax.news.Rendering;
import parallax.statements.words.Word;
import parallax.statements.words.Words;
import parallax.text.Sentences;
import parallax.text.Span;

/**
 * A text to compare everything to, which is no report itself: a transcript, the original interview. Its sentences are
 * indexed by the stems of their words, so that the passage of a statement costs a look-up. Immutable.
 */
public final class Reference {

    /** Share of a wording's words that its passage must have. */
    private static final double FLOOR = 0.45;

    /** What another sentence must bring for a passage to grow by it. */
    private static final double GROWTH = 0.12;

    private static final int LONGEST = 4;
    private static final int TRIED = 12;

    private final Article article;
    private final List<Span> sentences;
    private final List<List<Word>> words = new ArrayList<>();
    private final Map<String, List<Integer>> index = new HashMap<>();

    private record Window(int from, int until, double cover) {

        /** More of the wording, or as much of it in fewer sentences. */
        boolean beats(Window other) {
            double more = cover - other.cover;
            return more > 1e-9 || more > -1e-9 && until - from < other.until - other.from;
        }
    }

    private Reference(Article article) {
        this.article = article;
        sentences = Sentences.of(article.text());
        Words reader = new Words();
        for (int s = 0; s < sentences.size(); s++) {
            List<Word> of = reader.of(article.text(), sentences.get(s), Kind.INDIRECT, Words.language(article));
            words.add(of);
            int at = s;
            of.stream()
                    .filter(Word::content)
                    .map(Word::stem)
                    .distinct()
                    .forEach(stem ->
                            index.computeIfAbsent(stem, k -> new ArrayList<>()).add(at));
        }
    }

    /** @param article the text, with an id that no article of the project has */
    public static Reference of(Article article) {
        return new Reference(article);
    }

    /** The text as an article. */
    public Article article() {
        return article;
    }

    /**
     * The passage that a statement reports: one to four sentences in a row that have the most of its words; null where
     * none has enough of them. Its fullest wording is looked for first.
     *
     * @param articles by id, the texts that the renderings point into
     */
    public @Nullable Rendering passage(List<Rendering> renderings, Map<String, Article> articles) {
        List<Rendering> left = new ArrayList<>(renderings);
        for (int tried = 0; tried < 3 && !left.isEmpty(); tried++) {
            Rendering next = left.remove(Collator.base(left));
            Article of = articles.get(next.article());
            Window best = best(new Words().of(of.text(), next.span(), next.kind(), Words.language(of)));
            if (best != null) {
                return rendering(best);
            }
        }
        return null;
    }

    private Rendering rendering(Window window) {
        Span span = new Span(
                sentences.get(window.from()).start(),
                sentences.get(window.until() - 1).end());
        return new Rendering(
                Rendering.idAt(article.id(), span),
                article.id(),
                article.id(),
                span,
                Kind.DIRECT,
                null,
                null,
                Rendering.State.SAME,
                1,
                0);
    }

    private @Nullable Window best(List<Word> wording) {
        if (wording.stream().filter(Word::content).count() < 2) {
            return null;
        }
        Window best = null;
        for (int s : candidates(wording)) {
            Window window = grown(wording, new Window(s, s + 1, cover(wording, s, s + 1)));
            if (window.cover() >= FLOOR && (best == null || window.beats(best))) {
                best = window;
            }
        }
        return best;
    }

    /** The sentences that share most words with the wording, rare ones first; in the order of the text. */
    private TreeSet<Integer> candidates(List<Word> wording) {
        Map<Integer, Double> hits = new HashMap<>();
        wording.stream().filter(Word::content).map(Word::stem).distinct().forEach(stem -> {
            List<Integer> in = index.getOrDefault(stem, List.of());
            in.forEach(s -> hits.merge(s, 1.0 / (1 + Math.log(in.size())), Double::sum));
        });
        TreeSet<Integer> best = new TreeSet<>();
        hits.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Integer, Double> e) -> -e.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(TRIED)
                .forEach(e -> best.add(e.getKey()));
        return best;
    }

    private Window grown(List<Word> wording, Window window) {
        Window now = window;
        while (now.until() - now.from() < LONGEST) {
            Window before = widened(wording, now.from() - 1, now.until());
            Window after = widened(wording, now.from(), now.until() + 1);
            Window more = before.cover() > after.cover() ? before : after;
            if (more.cover() < now.cover() + GROWTH) {
                return now;
            }
            now = more;
        }
        return now;
    }

    private Window widened(List<Word> wording, int from, int until) {
        return from < 0 || until > sentences.size()
                ? new Window(from, until, 0)
                : new Window(from, until, cover(wording, from, until));
    }

    /** Share of the wording's words that the sentences have; kin and near-synonyms count in part. */
    private double cover(List<Word> wording, int from, int until) {
        List<Word> window = new ArrayList<>();
        words.subList(from, until).forEach(window::addAll);
        double own = Collator.worth(wording);
        return own == 0 ? 0 : Collator.share(wording, window) * Math.min(own, Collator.worth(window)) / own;
    }
}
