package parallax.statements;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parallax.news.Article;
import parallax.news.Link;
import parallax.news.Quote;
import parallax.news.Statement;

/** Joins the quotes of many articles into statements. Keeps nothing between calls; safe for use by several threads. */
public final class Matcher {

    /** Mean likeness from which renderings are one statement. */
    private static final double SAME = 0.45;

    /** Likeness from which the analyst is asked. */
    private static final double POSSIBLE = 0.22;

    /** Likeness from which a pair is worth keeping in mind while clusters grow. */
    private static final double NOTED = 0.05;

    /** Up to this size every pair of a component is compared, in larger ones the candidates only. */
    private static final int SMALL = 120;

    /**
     * @param articles what is compared
     * @param quotes the quotes of each article, by article id
     * @param speakers turns the name that an article gives a speaker into the speaker's one name in the project
     * @param links the analyst's decisions; they outrank the engine
     * @return every statement, also those with one rendering, ordered by speaker's first appearance, occasion, place
     */
    public List<Statement> match(
            List<Article> articles,
            Map<String, List<Quote>> quotes,
            Function<String, @Nullable String> speakers,
            List<Link> links) {
        Corpus corpus = new Corpus(articles, quotes, speakers, links);
        Clusters clusters = new Clusters(corpus.units.size(), corpus::article, (a, b) -> !corpus.barred(a, b));
        compare(corpus, clusters);
        for (Decisions.Decision decision : corpus.decisions) {
            if (decision.same()) {
                clusters.force(decision.a(), decision.b());
            }
        }
        clusters.join(SAME);
        clusters.gather();
        Map<Integer, Integer> offered = Possibles.of(clusters, corpus.units, POSSIBLE);
        return new Rows(articles, corpus, clusters, offered).statements();
    }

    /**
     * Why two renderings stand in one statement, or do not: what {@link #match} saw when it compared them.
     *
     * @param rendering id of a rendering
     * @param other id of another
     * @return null where the quotes do not give both renderings
     */
    public @Nullable Evidence why(
            List<Article> articles,
            Map<String, List<Quote>> quotes,
            Function<String, @Nullable String> speakers,
            String rendering,
            String other) {
        Corpus corpus = new Corpus(articles, quotes, speakers, List.of());
        Map<String, Unit> byId = new HashMap<>();
        corpus.units.forEach(unit -> byId.put(unit.rendering().id(), unit));
        Unit a = byId.get(rendering);
        Unit b = byId.get(other);
        return a == null || b == null ? null : corpus.evidence(a, b);
    }

    private static void compare(Corpus corpus, Clusters clusters) {
        Rivals rivals = new Rivals(corpus);
        Map<Candidates.Pair, Double> scores = new LinkedHashMap<>();
        for (Candidates.Pair pair : corpus.candidates) {
            double score = corpus.score(pair.a(), pair.b());
            scores.put(pair, score);
            rivals.note(pair.a(), pair.b(), score);
        }
        Components components = new Components(corpus.units.size());
        corpus.decisions.stream().filter(Decisions.Decision::same).forEach(d -> components.join(d.a(), d.b()));
        scores.replaceAll((pair, score) -> rivals.settled(pair.a(), pair.b(), score));
        scores.forEach((pair, score) -> {
            if (score >= NOTED) {
                clusters.alike(pair.a(), pair.b(), score);
            }
            if (score >= POSSIBLE) {
                components.join(pair.a(), pair.b());
            }
        });
        for (List<Integer> component : components.groups()) {
            if (component.size() > 2 && component.size() <= SMALL) {
                fill(corpus, clusters, component, scores.keySet());
            }
        }
    }

    /** Compares what the index passed over; a pair without a word in common counts as unlike unseen. */
    private static void fill(Corpus corpus, Clusters clusters, List<Integer> component, Set<Candidates.Pair> known) {
        for (int i = 0; i < component.size(); i++) {
            for (int j = i + 1; j < component.size(); j++) {
                int a = component.get(i);
                int b = component.get(j);
                if (!known.contains(new Candidates.Pair(a, b)) && corpus.shareAWord(a, b) && corpus.compared(a, b)) {
                    clusters.alike(a, b, corpus.score(a, b));
                }
            }
        }
    }
}
