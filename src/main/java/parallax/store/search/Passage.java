package parallax.store.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import parallax.text.Span;

/**
 * A place that a search found, with the words around it.
 *
 * @param where in what it was found
 * @param id of the annotation, memo or tag; the article's otherwise
 * @param article the article's id, empty for a memo or a tag
 * @param source the article's outlet or file; what a memo is on
 * @param title the article's headline or file
 * @param published null where unknown
 * @param span in the article; empty for a headline, a memo or a tag
 * @param left what stands before, on one line
 * @param words what was found
 * @param right what stands after
 */
public record Passage(
        Where where,
        String id,
        String article,
        String source,
        String title,
        @Nullable LocalDate published,
        Span span,
        String left,
        String words,
        String right) {

    /** In what something was found. */
    public enum Where {
        TEXT,
        HEADLINE,
        NOTE,
        MEMO,
        TAG
    }

    /** The words around in one line, those found between U+2039 and U+203A. */
    public String snippet() {
        return left + '\u2039' + words + '\u203A' + right;
    }
}
