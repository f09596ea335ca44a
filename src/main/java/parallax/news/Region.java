package parallax.news;

import parallax.text.Span;

/**
 * A stretch of an article's text that is not plain body.
 *
 * @param span where
 * @param role what it is
 */
public record Region(Span span, Role role) {}
