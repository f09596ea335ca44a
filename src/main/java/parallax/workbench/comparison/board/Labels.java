package parallax.workbench.comparison.board;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parallax.news.Article;
import parallax.news.Quote;
import parallax.project.Project;
import parallax.workbench.comparison.table.RowModel;

/** What articles call the speakers of their quotes. */
final class Labels {

    private Labels() {}

    /** By quote id; a mere pronoun is no label. Blocks. */
    static Map<String, String> of(Project project) {
        Map<String, List<Quote>> quotes = project.quotes().forMatching();
        Map<String, String> labels = new HashMap<>();
        for (Article article : project.articles().all()) {
            for (Quote quote : quotes.getOrDefault(article.id(), List.of())) {
                if (quote.speaker() != null && quote.speaker().mention() != null) {
                    String mention = RowModel.line(quote.speaker().mention().of(article.text()));
                    if (Character.isUpperCase(mention.codePointAt(0)) && mention.length() > 4
                            || mention.indexOf(' ') > 0) {
                        labels.put(quote.id(), mention.intern());
                    }
                }
            }
        }
        return labels;
    }
}
