package parallax.text;

import java.util.Arrays;

/**
 * Turns UTF-16 offsets into one text into Unicode code points and back.
 *
 * <p>Inside the program offsets are UTF-16 units, at every border (JSON, CSV, exchange files) code points. A lone
 * surrogate counts as one code point, as in {@link String#codePointCount}.
 */
public final class CodePoints {

    /** UTF-16 offsets of the second unit of each surrogate pair, ascending; empty for nearly every text. */
    private final int[] seconds;

    private final int length;

    private CodePoints(int[] seconds, int length) {
        this.seconds = seconds;
        this.length = length;
    }

    /** Reads {@code text} once; memory grows with its surrogate pairs only. */
    public static CodePoints of(String text) {
        int[] found = new int[8];
        int n = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1))) {
                if (n == found.length) {
                    found = Arrays.copyOf(found, n * 2);
                }
                found[n++] = i++;
            }
        }
        return new CodePoints(Arrays.copyOf(found, n), text.length());
    }

    /**
     * Code points before the UTF-16 {@code offset}; an offset inside a pair counts the pair as not yet passed.
     *
     * @throws IndexOutOfBoundsException if {@code offset} lies outside the text
     */
    public int toCodePoint(int offset) {
        if (offset < 0 || offset > length) {
            throw new IndexOutOfBoundsException(offset);
        }
        return offset - passed(offset);
    }

    /**
     * The UTF-16 offset of the code point with this index.
     *
     * @throws IndexOutOfBoundsException if {@code codePoint} lies outside the text
     */
    public int toUtf16(int codePoint) {
        if (codePoint < 0 || codePoint > length - seconds.length) {
            throw new IndexOutOfBoundsException(codePoint);
        }
        int low = 0;
        int high = seconds.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            // The pair's second unit stands at seconds[middle]; the code point after the pair has this index:
            int after = seconds[middle] + 1 - (middle + 1);
            if (after <= codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoint + low;
    }

    /** A span in UTF-16 units as one in code points. */
    public Span toCodePoints(Span utf16) {
        return new Span(toCodePoint(utf16.start()), toCodePoint(utf16.end()));
    }

    /** A span in code points as one in UTF-16 units. */
    public Span toUtf16(Span codePoints) {
        return new Span(toUtf16(codePoints.start()), toUtf16(codePoints.end()));
    }

    /** Pairs whose second unit lies before {@code offset}. */
    private int passed(int offset) {
        int at = Arrays.binarySearch(seconds, offset);
        return at >= 0 ? at : -at - 1;
    }
}
