package parallax.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import parallax.export.notes.Notes;
import parallax.news.Annotation;
import parallax.news.Article;
import parallax.statements.comparison.Comparison;
import parallax.store.QuoteFilter;
import parallax.store.QuoteRow;
import parallax.store.TagDetails;

/** Gathers from an open project what the exports write. */
public final class Reports {

    private Reports() {}

    /** The analyst's notes with the articles, quotes and statements that they rest on. */
    public static Notes notes(Project project) {
        List<Article> articles = project.articles().all();
        Map<String, List<QuoteRow>> quotes = new LinkedHashMap<>();
        for (QuoteRow quote : project.quotes().list(QuoteFilter.ALL, 0, Integer.MAX_VALUE)) {
            quotes.computeIfAbsent(quote.article(), a -> new ArrayList<>()).add(quote);
        }
        Map<String, List<Annotation>> annotations = new LinkedHashMap<>();
        for (Annotation annotation : project.annotations().list(null)) {
            annotations
                    .computeIfAbsent(annotation.article(), a -> new ArrayList<>())
                    .add(annotation);
        }
        return new Notes(
                project.name(),
                articles,
                quotes,
                project.codebook().list(),
                annotations,
                project.comparisons().table().rows().stream()
                        .map(Comparison.Row::statement)
                        .toList(),
                project.outlets().all(),
                project.memos().list().reversed(),
                project.tagDetails().list().stream()
                        .filter(d -> !d.examples().isBlank())
                        .collect(Collectors.toMap(TagDetails.Detail::tag, TagDetails.Detail::examples)));
    }
}
