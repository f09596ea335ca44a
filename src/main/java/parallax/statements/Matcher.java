package parallax.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parallax.news.Article;
import parallax.news.Link;
import parallax.news.Quote;
import parallax.news.Statement;
import parallax.statements.clusters.Cluster;
import parallax.statements.likeness.Evidence;
import parallax.statements.likeness.Likeness;
import parallax.statements.pairs.Decisions;
import parallax.statements.pairs.Meeting;
import parallax.statements.reading.Reader;
import parallax.statements.reading.Reading;
import parallax.statements.reading.Telling;
import parallax.statements.reading.Unit;
import parallax.statements.words.Terms;

/** Joins the quotes of many articles into statements. Keeps nothing between calls; safe for use by several threads. */
public final class Matcher {

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
        List<Reading> readings = read(articles, quotes, speakers);
        Map<String, Reading> byId = new HashMap<>();
        readings.forEach(r -> byId.put(r.id(), r));
        List<Cluster> clusters = Batch.match(readings, Decisions.of(links, byId::get));
        List<Telling> tellings =
                readings.stream().flatMap(r -> r.tellings().stream()).toList();
        return Rows.statements(articles.stream().map(Article::id).toList(), tellings, clusters);
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
        Unit a = null;
        Unit b = null;
        List<Unit> all = new ArrayList<>();
        for (Reading reading : read(articles, quotes, speakers)) {
            for (Unit unit : reading.units()) {
                a = unit.rendering().id().equals(rendering) ? unit : a;
                b = unit.rendering().id().equals(other) ? unit : b;
                all.add(unit);
            }
        }
        if (a == null || b == null) {
            return null;
        }
        Unit one = a;
        Unit two = b;
        List<Unit> both = all.stream()
                .filter(u -> u.sameArticle(one) || u.sameArticle(two))
                .toList();
        Meeting meeting = Batch.meeting(both, one, two);
        return meeting.evidence(one, two, new Likeness(one, two), true);
    }

    private static List<Reading> read(
            List<Article> articles, Map<String, List<Quote>> quotes, Function<String, @Nullable String> speakers) {
        Terms terms = new Terms();
        ThreadLocal<Reader> readers = ThreadLocal.withInitial(() -> new Reader(speakers, terms));
        return articles.parallelStream()
                .map(a -> readers.get().read(a, quotes.getOrDefault(a.id(), List.of())))
                .toList();
    }
}
