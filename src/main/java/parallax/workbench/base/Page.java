package parallax.workbench.base;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parallax.news.Annotation;
import parallax.news.Article;
import parallax.project.Project;
import parallax.store.QuoteFilter;
import parallax.store.QuoteRow;

/**
 * The article in view with all that is drawn into it.
 *
 * @param article the article
 * @param quotes its quotes by place, rejected ones left out
 * @param annotations its annotations by place
 */
public record Page(Article article, List<QuoteRow> quotes, List<Annotation> annotations) {

    public Page {
        quotes = List.copyOf(quotes);
        annotations = List.copyOf(annotations);
    }

    /** The quote with this id; empty where it is not here. */
    public Optional<QuoteRow> quote(@Nullable String id) {
        return quotes.stream().filter(q -> q.id().equals(id)).findFirst();
    }

    /** Reads an article's page; empty where the article is gone. Blocks. */
    static Optional<Page> of(Project on, String article) {
        return on.articles()
                .find(article)
                .map(found -> new Page(
                        found,
                        on.quotes().list(QuoteFilter.of(article), 0, Integer.MAX_VALUE),
                        on.annotations().list(article)));
    }
}
