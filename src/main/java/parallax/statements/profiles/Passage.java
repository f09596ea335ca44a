package parallax.statements.profiles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.news.Annotation;
import parallax.news.Article;
import parallax.news.Rendering;
import parallax.statements.comparison.Comparison;
import parallax.text.Span;

/**
 * A passage behind a count of a {@link Matrix}.
 *
 * @param article the article that it stands in
 * @param span where
 * @param statement id of the statement that it reports, null where it is a tagged passage
 * @param rendering the rendering that it is, null where it is a tagged passage
 */
public record Passage(
        Article article,
        Span span,
        @Nullable String statement,
        @Nullable Rendering rendering) {

    private static final Comparator<Passage> ORDER = Comparator.<Passage, LocalDate>comparing(
                    p -> p.article().published(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(p -> p.article().file())
            .thenComparing(p -> p.article().id())
            .thenComparing(p -> p.span().start());

    /** Its words. */
    public String text() {
        return span.of(article.text());
    }

    /**
     * What a cell of {@link Matrix#speakers} counts, by day and place.
     *
     * @param source the column's
     * @param speaker name, empty for unknown ones
     */
    public static List<Passage> of(Comparison comparison, String source, String speaker, int least) {
        Set<String> articles = articles(comparison, source);
        List<Passage> passages = new ArrayList<>();
        for (Comparison.Row row : comparison.rows()) {
            if (Profiles.counts(row, least) && Profiles.speakerOf(row).equals(speaker)) {
                for (Rendering rendering : row.statement().renderings()) {
                    if (articles.contains(rendering.article())) {
                        add(
                                passages,
                                comparison.articles(),
                                rendering.article(),
                                rendering.span(),
                                row.statement().id(),
                                rendering);
                    }
                }
            }
        }
        passages.sort(ORDER);
        return passages;
    }

    /** What a cell of {@link Matrix#tags} counts, by day and place. */
    public static List<Passage> tagged(
            Comparison comparison, String source, String tag, Collection<Annotation> annotations) {
        Set<String> articles = articles(comparison, source);
        List<Passage> passages = new ArrayList<>();
        for (Annotation annotation : annotations) {
            if (annotation.tags().contains(tag) && articles.contains(annotation.article())) {
                add(passages, comparison.articles(), annotation.article(), annotation.span(), null, null);
            }
        }
        passages.sort(ORDER);
        return passages;
    }

    private static void add(
            List<Passage> to,
            Map<String, Article> articles,
            String article,
            Span span,
            @Nullable String statement,
            @Nullable Rendering rendering) {
        Article in = articles.get(article);
        if (in != null) {
            to.add(new Passage(in, span, statement, rendering));
        }
    }

    private static Set<String> articles(Comparison comparison, String source) {
        Set<String> articles = new HashSet<>();
        comparison.columns().stream()
                .filter(c -> c.source().equals(source))
                .forEach(c -> articles.addAll(c.articles()));
        return articles;
    }
}
