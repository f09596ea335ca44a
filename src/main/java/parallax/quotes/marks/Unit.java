package parallax.quotes.marks;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.quotes.lexicon.Cue;
import parallax.text.Span;

/**
 * What the parsers step over: a word, number or mark outside quotation marks, or a whole quoted region as one.
 *
 * @param span where
 * @param word the characters; empty for a region
 * @param form the same in lower case, apostrophes straight
 * @param key what the models see
 * @param cue the English cue that it may be, null for other words
 * @param region the quoted region, null for other units
 * @param sentence number of its sentence in the article
 * @param paragraph number of its paragraph
 */
public record Unit(
        Span span,
        String word,
        String form,
        String key,
        @Nullable Cue cue,
        @Nullable QuotedRegion region,
        int sentence,
        int paragraph) {

    /** Whether it stands for a whole quoted region. */
    public boolean quoted() {
        return region != null;
    }

    /** Whether it is a stop, comma, dash or bracket. */
    public boolean mark() {
        return region == null
                && !Character.isLetterOrDigit(word.codePointAt(0))
                && !word.equals("$")
                && !word.equals("#")
                && !word.equals("@")
                && !word.equals("%");
    }

    /** Whether it begins with a capital letter. */
    public boolean capital() {
        return region == null && Character.isUpperCase(word.codePointAt(0));
    }

    /** Index of the first of {@code units}, which are in order of place, that starts at or after {@code offset}. */
    public static int indexAt(List<Unit> units, int offset) {
        int low = 0;
        int high = units.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (units.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
