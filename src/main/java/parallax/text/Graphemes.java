package parallax.text;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * Borders of what a reader takes for one character: a letter with its accents, an emoji with what is joined to it (extended
 * grapheme clusters of Unicode's annex 29, as {@link BreakIterator} knows them). Offsets are UTF-16 units.
 */
public final class Graphemes {

    /** Further than this around a place no cluster is looked for. */
    private static final int NEAR = 80;

    /** Below this no unit joins its neighbour. */
    private static final char COMBINING = '\u0300';

    private Graphemes() {}

    /** The border at {@code at} or before it. */
    public static int start(String text, int at) {
        if (isPlain(text, at)) {
            return at;
        }
        int from = from(text, at);
        BreakIterator borders = over(text, from, at);
        return from + (borders.isBoundary(at - from) ? at - from : borders.preceding(at - from));
    }

    /** The border at {@code at} or behind it. */
    public static int end(String text, int at) {
        if (isPlain(text, at)) {
            return at;
        }
        int from = from(text, at);
        BreakIterator borders = over(text, from, at);
        return from + (borders.isBoundary(at - from) ? at - from : borders.following(at - from));
    }

    /** The border after {@code at}; the text's end where there is none. */
    public static int next(String text, int at) {
        return at >= text.length() ? text.length() : end(text, at + 1);
    }

    /** The border before {@code at}; 0 where there is none. */
    public static int previous(String text, int at) {
        return at <= 0 ? 0 : start(text, at - 1);
    }

    /** The least span of whole characters that holds {@code span}; an empty one stays. */
    public static Span around(String text, Span span) {
        return span.isEmpty() ? span : new Span(start(text, span.start()), end(text, span.end()));
    }

    private static boolean isPlain(String text, int at) {
        return at <= 0
                || at >= text.length()
                || text.charAt(at) < COMBINING && text.charAt(at - 1) < COMBINING && text.charAt(at - 1) != '\r';
    }

    /** A border not far before a place: behind white space, or at least not inside a code point. */
    private static int from(String text, int at) {
        int least = Math.max(0, at - NEAR);
        for (int i = at - 1; i > least; i--) {
            if (Character.isWhitespace(text.charAt(i - 1)) && text.charAt(i) < COMBINING) {
                return i;
            }
        }
        return least > 0 && Character.isLowSurrogate(text.charAt(least)) ? least - 1 : least;
    }

    private static BreakIterator over(String text, int from, int at) {
        BreakIterator borders = BreakIterator.getCharacterInstance(Locale.ROOT);
        borders.setText(text.substring(from, Math.min(text.length(), at + NEAR)));
        return borders;
    }
}
