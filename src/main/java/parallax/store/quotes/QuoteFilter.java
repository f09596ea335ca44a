package parallax.store.quotes;

import org.jspecify.annotations.Nullable;
import parallax.news.Kind;

/**
 * Which quotes to list; null lets everything through.
 *
 * @param article an article's id
 * @param speaker a speaker's id
 * @param source an outlet's name, or the file's of an article without one
 * @param kind a kind
 * @param tag id of a tag that an annotation overlapping the quote carries
 * @param text words that the quote holds, case and diacritics aside
 * @param rejected whether rejected ones are listed too
 */
public record QuoteFilter(
        @Nullable String article,
        @Nullable String speaker,
        @Nullable String source,
        @Nullable Kind kind,
        @Nullable String tag,
        @Nullable String text,
        boolean rejected) {

    /** Every quote that is not rejected. */
    public static final QuoteFilter ALL = new QuoteFilter(null, null, null, null, null, null, false);

    /** The quotes of one article, rejected ones left out. */
    public static QuoteFilter of(String article) {
        return new QuoteFilter(article, null, null, null, null, null, false);
    }
}
