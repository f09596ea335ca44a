package parallax.news;

import org.jspecify.annotations.Nullable;
import parallax.text.Span;

/**
 * Who a quote is put in the mouth of.
 *
 * @param name the speaker's name as this article gives it at its fullest, or the mention itself where nothing names the
 *     speaker (“officials”); null where the mention is a mere pronoun that stands for nobody known
 * @param mention the words beside the quote that stand for the speaker (“he”), null where the quote has none
 * @param confidence 0 to 1
 */
public record Attribution(@Nullable String name, @Nullable Span mention, double confidence) {}
