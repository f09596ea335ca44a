package parallax.statements;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parallax.news.Article;
import parallax.news.Link;
import parallax.news.Quote;
import parallax.news.Rendering;

/**
 * What is matched: the renderings of all articles with their words and tellings, in an order of their own, and what the
 * analyst decided of them.
 */
final class Corpus {

    private static final int LONG_RUN = 8;
    private static final double VERBATIM = 0.7;

    /** Confidence from which an attribution is no guess. */
    private static final double SURE = 0.7;

    final List<Unit> units;
    final List<Telling> tellings;
    final List<Decisions.Decision> decisions;
    final List<Candidates.Pair> candidates;
    private final Likeness likeness;

    /** Articles without a day that tell of one time all the same: two of their renderings say so beyond doubt. */
    private final Set<List<String>> contemporary = new HashSet<>();

    private final Set<Candidates.Pair> apart = new HashSet<>();
    private final Set<Candidates.Pair> together = new HashSet<>();

    Corpus(List<Article> articles, Map<String, List<Quote>> quotes, Function<String, @Nullable String> speakers,
            List<Link> links) {
        List<Article> ordered = new ArrayList<>(articles);
        ordered.sort(Unit.ARTICLES);
        Cutter cutter = new Cutter(speakers);
        Words words = new Words();
        Tellings told = new Tellings();
        List<Unit> found = new ArrayList<>();
        Set<String> stems = new HashSet<>();
        for (Article article : ordered) {
            List<Quote> own = quotes.getOrDefault(article.id(), List.of());
            List<Rendering> renderings = cutter.cut(article, own);
            List<Telling> tellings = told.of(article, own, renderings);
            Set<String> sure = own.stream().filter(q -> q.speaker() != null && q.speaker().confidence() >= SURE)
                    .map(Quote::id).collect(Collectors.toSet());
            for (int i = 0; i < renderings.size(); i++) {
                Rendering r = renderings.get(i);
                List<Word> read = words.of(article.text(), r.span(), r.kind(), Rarity.language(article));
                read.forEach(word -> stems.add(word.stem()));
                found.add(new Unit(found.size(), r, article, read, tellings.get(i), sure.contains(r.quote())));
            }
        }
        this.units = Collections.unmodifiableList(found);
        this.tellings = told.all();
        this.likeness = new Likeness(new Rarity(ordered, stems, words));
        this.decisions = Decisions.of(links, units);
        for (Decisions.Decision decision : decisions) {
            (decision.same() ? together : apart).add(new Candidates.Pair(decision.a(), decision.b()));
        }
        this.candidates = Candidates.among(units).stream().filter(pair -> allowed(pair.a(), pair.b())).toList();
        for (Candidates.Pair pair : candidates) {
            Unit a = units.get(pair.a());
            Unit b = units.get(pair.b());
            if (undated(a) && undated(b) && !a.sameArticle(b) && beyondDoubt(a, b)) {
                contemporary.add(articles(a, b));
            }
        }
    }

    private static boolean undated(Unit unit) {
        return unit.article().published() == null;
    }

    private boolean beyondDoubt(Unit a, Unit b) {
        Evidence evidence = likeness.of(a, b, a.telling().meets(b.telling()));
        return evidence.sameSpeaker() && evidence.score() > 0.9 && (evidence.sameChannel() || evidence.run() >= LONG_RUN);
    }

    private static List<String> articles(Unit a, Unit b) {
        return a.at() < b.at() ? List.of(a.article().id(), b.article().id()) : List.of(b.article().id(), a.article().id());
    }

    /** Whether two units may report one statement: the analyst's word first, then speaker, occasion and passage. */
    boolean allowed(int a, int b) {
        Candidates.Pair pair = new Candidates.Pair(Math.min(a, b), Math.max(a, b));
        if (apart.contains(pair)) {
            return false;
        }
        Unit first = units.get(a);
        Unit second = units.get(b);
        return together.contains(pair) || !first.samePassage(second)
                && (!first.telling().clashes(second.telling()) || yields(first, second));
    }

    /**
     * Whether a clash gives way to the same words: where the attribution is doubtful, or two articles of the same
     * days seem to name different days or channels for one speaker's long sentence.
     */
    private boolean yields(Unit a, Unit b) {
        boolean speaker = a.telling().name().differs(b.telling().name());
        if (speaker ? a.sure() && b.sure() : !a.telling().publishedNear(b.telling())) {
            return false;
        }
        Evidence evidence = likeness.of(a, b, true);
        return evidence.run() >= LONG_RUN && evidence.runShare() >= VERBATIM;
    }

    /** What speaks for and against two units reporting one statement. */
    Evidence evidence(Unit a, Unit b) {
        return likeness.of(a, b, a.telling().meets(b.telling()) || contemporary.contains(articles(a, b)));
    }

    /** How likely it is that two units report one statement, 0 to 1. */
    double score(int a, int b) {
        return together.contains(new Candidates.Pair(Math.min(a, b), Math.max(a, b))) ? 1
                : evidence(units.get(a), units.get(b)).score();
    }
}
