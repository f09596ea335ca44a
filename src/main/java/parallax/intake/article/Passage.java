package parallax.intake.article;

import org.jspecify.annotations.Nullable;
import parallax.news.Role;

/**
 * One paragraph of a document as its format gives it.
 *
 * @param text its words; line ends inside are kept
 * @param role what the format says it is for certain, such as a heading style or a running head; null where it says
 *     nothing and the words decide
 * @param page the page that it begins on, counted from 1; 0 where the document has none
 */
public record Passage(String text, @Nullable Role role, int page) {

    /** A paragraph of which the format says nothing. */
    public Passage(String text) {
        this(text, null, 0);
    }
}
