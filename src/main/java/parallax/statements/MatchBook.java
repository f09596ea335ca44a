package parallax.statements;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import parallax.news.Article;
import parallax.news.DecidedOccasion;
import parallax.news.Link;
import parallax.news.Quote;
import parallax.statements.pairs.Assembly;
import parallax.statements.pairs.Decisions;
import parallax.statements.pairs.Rules;
import parallax.statements.reading.Reading;

/**
 * Matching that goes on: takes in articles as they come, change and go, and keeps what it knows in a {@link Ledger}. An
 * article costs a look-up of its features and the clustering of what that touches; the statements are those that {@link
 * Matcher} finds in all articles at once. Not safe for use by several threads.
 */
public final class MatchBook {

    private final Ledger ledger;
    private final Recall recall;
    private final ToLongFunction<String> numbers;

    /**
     * @param recall what is remembered of earlier changes
     * @param numbers the number of an article in the ledger by its id
     */
    public MatchBook(Ledger ledger, Recall recall, ToLongFunction<String> numbers) {
        this.ledger = ledger;
        this.recall = recall;
        this.numbers = numbers;
    }

    /**
     * Takes in what has changed. A new decision of the analyst counts as a change of the
     * articles that it names.
     *
     * @param changed articles that are new or changed, or whose quotes are
     * @param quotes their quotes by article id; speakers carry the project's names
     * @param gone ids of articles that are no longer compared
     * @param links all of the analyst's decisions
     * @param occasions all of the analyst's occasions
     * @return what this does to the statements
     */
    public Change update(
            List<Article> changed,
            Map<String, List<Quote>> quotes,
            List<String> gone,
            List<Link> links,
            List<DecidedOccasion> occasions) {
        Readings readings = new Readings(ledger, recall, numbers);
        Map<Long, @Nullable Reading> news = new TreeMap<>();
        gone.forEach(id -> news.put(readings.number(id), null));
        Map<String, Reading> fresh = new HashMap<>();
        for (Article article : changed) {
            Reading reading = recall.reader().read(article, quotes.getOrDefault(article.id(), List.of()));
            news.put(readings.number(article.id()), reading);
            fresh.put(article.id(), reading);
        }
        Set<String> left = new HashSet<>(gone);
        Decisions decisions = Decisions.of(
                links,
                id -> left.contains(id)
                        ? null
                        : fresh.containsKey(id) ? fresh.get(id) : readings.of(readings.number(id)));
        return new Neighbourhood(ledger, readings, new Rules(decisions, Assembly.of(occasions))).change(news);
    }

    /**
     * What has become of statements. A cluster's key is that of its first member.
     *
     * @param gone keys of clusters that are no more
     * @param rows by key the statements that may differ from before, or are new
     */
    public record Change(Set<Long> gone, Map<Long, StatementRow> rows) {}
}
