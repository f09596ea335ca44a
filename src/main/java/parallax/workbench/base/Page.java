package parallax.workbench.base;

import java.util.List;
import parallax.news.Annotation;
import parallax.news.Article;
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
}
