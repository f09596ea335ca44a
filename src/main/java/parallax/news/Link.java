package parallax.news;

import parallax.text.Span;

/**
 * An analyst's decision that two passages report the same statement, or do not. It names places, not rows, so it outlives
 * every run of the engine.
 *
 * @param a one passage
 * @param b the other
 * @param same true: they must stand in one row; false: they must not
 */
public record Link(Place a, Place b, boolean same) {

    /**
     * A passage in an article.
     *
     * @param article the article's id
     * @param span where
     */
    public record Place(String article, Span span) {}
}
