package parallax.news;

import parallax.text.Span;

/**
 * A stretch of an article's text that is not plain body.
 *
 * @param span where
 * @param role what it is
 * @param reason why it was taken for that, as a key of a sentence for the analyst (letters, points
 *     and hyphens); empty where the source itself says so
 * @param confidence 0 to 1
 */
public record Region(Span span, Role role, String reason, double confidence) {

    /** A region about which there is no doubt. */
    public Region(Span span, Role role) {
        this(span, role, "", 1);
    }
}
