package parallax.workbench.base;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parallax.news.Annotation;
import parallax.news.Article;
import parallax.project.Project;
import parallax.store.quotes.QuoteFilter;
import parallax.store.quotes.QuoteRow;

/**
 * The article in view with all that is drawn into it.
 *
 * @param article the article
 * @param quotes its quotes by place, rejected ones left out
 * @param annotations its annotations by place
 * @param whole whether quotes and annotations have been read; of a long article the text comes first, without them
 */
public record Page(Article article, List<QuoteRow> quotes, List<Annotation> annotations, boolean whole) {

    /** Texts of more UTF-16 units are shown before what is drawn into them is read. */
    private static final int LONG = 100_000;

    public Page {
        quotes = List.copyOf(quotes);
        annotations = List.copyOf(annotations);
    }

    /** A page with all that is on it. */
    public Page(Article article, List<QuoteRow> quotes, List<Annotation> annotations) {
        this(article, quotes, annotations, true);
    }

    /** The quote with this id; empty where it is not here. */
    public Optional<QuoteRow> quote(@Nullable String id) {
        return quotes.stream().filter(q -> q.id().equals(id)).findFirst();
    }

    /** Reads an article's page; empty where the article is gone. Blocks. */
    static Optional<Page> of(Project on, String article) {
        return on.articles().find(article).map(found -> marked(on, found));
    }

    /** Reads what is to be shown first: the page, or only the text where that is long. Blocks. */
    static Optional<Page> first(Project on, String article) {
        return on.articles()
                .find(article)
                .map(found -> found.text().length() > LONG
                        ? new Page(found, List.of(), List.of(), false)
                        : marked(on, found));
    }

    private static Page marked(Project on, Article article) {
        return new Page(
                article,
                on.quotes().list(QuoteFilter.of(article.id()), 0, Integer.MAX_VALUE),
                on.annotations().list(article.id()));
    }
}
