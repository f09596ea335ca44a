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
import parallax.store.coding.TagDetails;
import parallax.store.quotes.QuoteFilter;
import parallax.store.quotes.QuoteRow;

/** Gathers from an open project what the exports write. */
public final class Reports {

    private Reports() {}

    /**
     * The notes without texts, statements and memos, to count what a selection lets through: it does not grow with the
     * articles' length.
     */
    public static Notes outline(Project project) {
        Map<String, List<Annotation>> annotations = annotations(project);
        List<Article> articles = project.articles().list().stream()
                .map(r -> new Article(
                        r.id(),
                        r.file(),
                        r.outlet(),
                        r.title(),
                        List.of(),
                        r.published(),
                        null,
                        r.url(),
                        r.language(),
                        "",
                        List.of()))
                .toList();
        Map<String, List<QuoteRow>> quotes = new LinkedHashMap<>();
        for (String article : annotations.keySet()) {
            quotes.put(article, project.quotes().list(QuoteFilter.of(article), 0, Integer.MAX_VALUE));
        }
        return new Notes(
                project.name(),
                articles,
                quotes,
                project.codebook().list(),
                annotations,
                List.of(),
                Map.of(),
                List.of(),
                Map.of());
    }

    private static Map<String, List<Annotation>> annotations(Project project) {
        Map<String, List<Annotation>> annotations = new LinkedHashMap<>();
        for (Annotation annotation : project.annotations().list(null)) {
            annotations
                    .computeIfAbsent(annotation.article(), a -> new ArrayList<>())
                    .add(annotation);
        }
        return annotations;
    }

    /** The analyst's notes with the articles, quotes and statements that they rest on. */
    public static Notes notes(Project project) {
        List<Article> articles = project.articles().all();
        Map<String, List<QuoteRow>> quotes = new LinkedHashMap<>();
        for (QuoteRow quote : project.quotes().list(QuoteFilter.ALL, 0, Integer.MAX_VALUE)) {
            quotes.computeIfAbsent(quote.article(), a -> new ArrayList<>()).add(quote);
        }
        return new Notes(
                project.name(),
                articles,
                quotes,
                project.codebook().list(),
                annotations(project),
                project.comparisons().table().rows().stream()
                        .map(Comparison.Row::statement)
                        .toList(),
                project.outlets().all(),
                project.memos().list().reversed(),
                project.tagDetails().list().stream()
                        .filter(d -> !d.examples().isBlank())
                        .collect(Collectors.toMap(TagDetails.Detail::tag, TagDetails.Detail::examples)),
                project.tagDetails().list().stream()
                        .filter(d -> d.digit() > 0)
                        .collect(Collectors.toMap(TagDetails.Detail::tag, TagDetails.Detail::digit)),
                project.decisions().list());
    }
}
