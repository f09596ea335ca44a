package parallax.export;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import parallax.news.Annotation;
import parallax.news.Article;
import parallax.news.Tag;
import parallax.store.QuoteRow;
import parallax.text.Span;

/**
 * What the analyst made of a project, ready to be written out.
 *
 * @param project the project's name
 * @param articles in the order they are written
 * @param quotes the quotes that count, by article id, by place
 * @param tags the codebook, parents before children
 * @param annotations by article id, by place
 */
public record Notes(
        String project,
        List<Article> articles,
        Map<String, List<QuoteRow>> quotes,
        List<Tag> tags,
        Map<String, List<Annotation>> annotations) {

    public Notes {
        articles = List.copyOf(articles);
        tags = List.copyOf(tags);
    }

    /** An annotation's tags as words, a tag inside another with its parents: “Security / Alliance”. */
    List<String> tagNames(Annotation annotation) {
        Map<String, Tag> byId = tags.stream().collect(Collectors.toMap(Tag::id, t -> t));
        return annotation.tags().stream()
                .filter(byId::containsKey)
                .map(id -> path(byId, id))
                .toList();
    }

    /** The colour of the first tag; grey where there is none. */
    String colour(Annotation annotation) {
        return tags.stream()
                .filter(t -> annotation.tags().contains(t.id()))
                .map(Tag::colour)
                .findFirst()
                .orElse("#8c959f");
    }

    private static String path(Map<String, Tag> byId, String id) {
        Tag tag = byId.get(id);
        return tag.parent() == null || !byId.containsKey(tag.parent())
                ? tag.name()
                : path(byId, tag.parent()) + " / " + tag.name();
    }

    List<QuoteRow> quotesOf(Article article) {
        return quotes.getOrDefault(article.id(), List.of());
    }

    List<Annotation> annotationsOf(Article article) {
        return annotations.getOrDefault(article.id(), List.of());
    }

    /** Words before and after a span, at most {@code length} UTF-16 units, not cutting a surrogate pair. */
    static String before(String text, Span span, int length) {
        int start = Math.max(0, span.start() - length);
        if (start > 0 && Character.isLowSurrogate(text.charAt(start))) {
            start++;
        }
        return text.substring(start, span.start());
    }

    static String after(String text, Span span, int length) {
        int end = Math.min(text.length(), span.end() + length);
        if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
            end--;
        }
        return text.substring(span.end(), end);
    }
}
