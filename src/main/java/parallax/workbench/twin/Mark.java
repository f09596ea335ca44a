package parallax.workbench.twin;

import parallax.news.Kind;
import parallax.text.Span;

/**
 * A sentence that reports a statement, as one text shows it.
 *
 * @param span where in the article
 * @param kind how it reports
 * @param match index of the match that it is part of, -1 where the other article does not report it
 */
record Mark(Span span, Kind kind, int match) {}
