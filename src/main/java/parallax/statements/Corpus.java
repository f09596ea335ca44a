package parallax.statements;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
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
    private static final double BEYOND_DOUBT = 0.9;

    /** Confidence from which an attribution stands beside the quote and is not carried over from another. */
    private static final double SURE = 0.9;

    final List<Unit> units;
    final List<Telling> tellings;
    final List<Decisions.Decision> decisions;
    final List<Candidates.Pair> candidates;
    private final int[] articleOf;
    private final List<Set<String>> contents;
    private final Likeness likeness;
    private final Verbatim verbatim = new Verbatim();

    /** Articles that tell of one thing: they have a rendering in common beyond doubt. */
    private final Set<List<String>> stories = new HashSet<>();

    /** Articles without a day that tell of one time all the same: two of their renderings say so beyond doubt. */
    private final Set<List<String>> contemporary = new HashSet<>();

    private final Set<Candidates.Pair> apart = new HashSet<>();
    private final Set<Candidates.Pair> together = new HashSet<>();

    Corpus(
            List<Article> articles,
            Map<String, List<Quote>> quotes,
            Function<String, @Nullable String> speakers,
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
            Set<String> sure = own.stream()
                    .filter(q -> q.speaker() != null && q.speaker().confidence() >= SURE)
                    .map(Quote::id)
                    .collect(Collectors.toSet());
            for (int i = 0; i < renderings.size(); i++) {
                Rendering r = renderings.get(i);
                List<Word> read = words.of(article.text(), r.span(), r.kind(), Rarity.language(article));
                read.forEach(word -> stems.add(word.stem()));
                found.add(new Unit(found.size(), r, article, read, tellings.get(i), sure.contains(r.quote())));
            }
        }
        this.units = Collections.unmodifiableList(found);
        this.articleOf = numbered(found);
        this.contents = found.stream()
                .map(unit -> unit.words().stream()
                        .filter(Word::content)
                        .map(Word::stem)
                        .collect(Collectors.toSet()))
                .toList();
        this.tellings = told.all();
        this.likeness = new Likeness(new Rarity(ordered, stems, words));
        this.decisions = Decisions.of(links, units);
        for (Decisions.Decision decision : decisions) {
            (decision.same() ? together : apart).add(new Candidates.Pair(decision.a(), decision.b()));
        }
        this.candidates = Candidates.among(units).stream()
                .filter(pair -> compared(pair.a(), pair.b()))
                .toList();
        for (Candidates.Pair pair : candidates) {
            bind(units.get(pair.a()), units.get(pair.b()));
        }
    }

    /** Notes what two renderings that are alike beyond doubt tell of their articles. */
    private void bind(Unit a, Unit b) {
        if (a.sameArticle(b)) {
            return;
        }
        Evidence evidence = likeness.of(a, b, a.telling().meets(b.telling()), true);
        double score = evidence.score();
        if (score > BEYOND_DOUBT) {
            stories.add(articles(a, b));
            if (undated(a)
                    && undated(b)
                    && evidence.sameSpeaker()
                    && (evidence.sameChannel() || evidence.run() >= LONG_RUN)) {
                contemporary.add(articles(a, b));
            }
        }
    }

    private static int[] numbered(List<Unit> units) {
        Map<String, Integer> numbers = new HashMap<>();
        units.forEach(unit -> numbers.putIfAbsent(unit.article().id(), numbers.size()));
        return units.stream().mapToInt(unit -> numbers.get(unit.article().id())).toArray();
    }

    private static boolean undated(Unit unit) {
        return unit.article().published() == null;
    }

    private static List<String> articles(Unit a, Unit b) {
        return a.at() < b.at()
                ? List.of(a.article().id(), b.article().id())
                : List.of(b.article().id(), a.article().id());
    }

    /** The number of the article that a unit stands in. */
    int article(int unit) {
        return articleOf[unit];
    }

    /** Whether two units may report one statement: the analyst's word first, then speaker, occasion and passage. */
    boolean allowed(int a, int b) {
        Candidates.Pair pair = new Candidates.Pair(Math.min(a, b), Math.max(a, b));
        if (apart.contains(pair)) {
            return false;
        }
        Unit first = units.get(a);
        Unit second = units.get(b);
        return together.contains(pair) || !first.telling().clashes(second.telling()) || verbatim.yields(first, second);
    }

    /**
     * Whether two units must never stand in one row. Where only a doubtful attribution parts them they may, if the rest
     * of the row holds them together.
     */
    boolean barred(int a, int b) {
        return !allowed(a, b)
                && (apart.contains(new Candidates.Pair(Math.min(a, b), Math.max(a, b)))
                        || !verbatim.doubtful(units.get(a), units.get(b)));
    }

    /** Whether two units are worth comparing: sentences that one speaker said one after the other never are. */
    boolean compared(int a, int b) {
        return !units.get(a).samePassage(units.get(b)) && allowed(a, b);
    }

    /** Whether two units have a word in common that says something. */
    boolean shareAWord(int a, int b) {
        return !Collections.disjoint(contents.get(a), contents.get(b));
    }

    /** What speaks for and against two units reporting one statement. */
    Evidence evidence(Unit a, Unit b) {
        List<String> articles = articles(a, b);
        return likeness.of(
                a,
                b,
                a.telling().meets(b.telling()) || contemporary.contains(articles),
                a.sameArticle(b) || stories.contains(articles));
    }

    /** How likely it is that two units report one statement, 0 to 1. */
    double score(int a, int b) {
        return together.contains(new Candidates.Pair(Math.min(a, b), Math.max(a, b)))
                ? 1
                : evidence(units.get(a), units.get(b)).score();
    }
}
