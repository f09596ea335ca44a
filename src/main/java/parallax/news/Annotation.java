package parallax.news;

import java.time.Instant;
import java.util.List;
import parallax.text.Span;

/**
 * A span that the analyst marked.
 *
 * @param id stable id
 * @param article the article's id
 * @param span where
 * @param tags ids of its tags, in codebook order; may be empty
 * @param note the analyst's words; empty where there are none
 * @param author who made it
 * @param created when it was made
 * @param changed when it was last changed
 */
public record Annotation(
        String id,
        String article,
        Span span,
        List<String> tags,
        String note,
        String author,
        Instant created,
        Instant changed) {

    public Annotation {
        tags = List.copyOf(tags);
    }
}
