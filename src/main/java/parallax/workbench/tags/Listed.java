package parallax.workbench.tags;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.news.Annotation;
import parallax.news.Article;
import parallax.project.Project;
import parallax.text.Span;

/**
 * Annotations as they were read for the list.
 *
 * @param lines the first of those that fit
 * @param fitting how many fit
 * @param all how many there are in the article or the project
 */
record Listed(List<Line> lines, int fitting, int all) {

    static final Listed NOTHING = new Listed(List.of(), 0, 0);

    /** Longest piece of text that a line shows, in UTF-16 units. */
    private static final int LONGEST = 300;

    /**
     * An annotation with the words that it marks.
     *
     * @param annotation it
     * @param words on one line, cut with an ellipsis where they are long
     * @param source the article's outlet, or its file
     */
    record Line(Annotation annotation, String words, String source) {}

    /**
     * What is asked for.
     *
     * @param article an article's id, null for all articles
     * @param tags ids of which one must be among the annotation's tags, null for any or none
     * @param limit how many lines at most
     */
    record Wanted(@Nullable String article, @Nullable Set<String> tags, int limit) {}

    /** Reads; not on the FX thread. Holds one article's text at a time. */
    static Listed read(Project project, Wanted wanted) {
        List<Annotation> all = project.annotations().list(wanted.article());
        Set<String> tags = wanted.tags();
        List<Annotation> fitting = tags == null
                ? all
                : all.stream()
                        .filter(a -> a.tags().stream().anyMatch(tags::contains))
                        .toList();
        Map<String, List<Annotation>> byArticle = new HashMap<>();
        List<Annotation> first = fitting.stream().limit(wanted.limit()).toList();
        first.forEach(a ->
                byArticle.computeIfAbsent(a.article(), x -> new ArrayList<>()).add(a));
        Map<String, Line> lines = new HashMap<>();
        byArticle.forEach((id, of) -> project.articles()
                .find(id)
                .ifPresent(article ->
                        of.forEach(a -> lines.put(a.id(), new Line(a, words(article, a.span()), article.source())))));
        return new Listed(
                first.stream()
                        .map(Annotation::id)
                        .filter(lines::containsKey)
                        .map(lines::get)
                        .toList(),
                fitting.size(),
                all.size());
    }

    /** The words at a place of an article, on one line, not too long. */
    static String words(Article article, Span span) {
        int end = Math.min(span.end(), article.text().length());
        String words = article.text().substring(Math.min(span.start(), end), Math.min(end, span.start() + LONGEST));
        String line = words.replaceAll("\\s+", " ").strip();
        return end - span.start() > LONGEST ? line + "…" : line;
    }
}
