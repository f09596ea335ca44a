package parallax.quotes.marks;

import parallax.text.Span;

/**
 * A stretch of text between quotation marks; whether it is speech is for others to decide.
 *
 * @param span from the opening mark to the closing one, both inside; to the end of the paragraph where the closer is
 *   missing
 * @param inner the same without the outer marks
 * @param closed whether a closing mark was found
 * @param paragraphs how many paragraphs it runs over, at least 1
 */
public record QuotedRegion(Span span, Span inner, boolean closed, int paragraphs) {}
