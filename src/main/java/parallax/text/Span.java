package parallax.text;

import java.util.Comparator;

/**
 * A place in a text: UTF-16 code units, half-open.
 *
 * @param start first unit, not negative
 * @param end unit after the last, not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    private static final Comparator<Span> ORDER =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    /** @throws IllegalArgumentException if the span is negative or ends before it starts */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    /** Number of UTF-16 units. */
    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /** Whether the unit at {@code offset} lies inside. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether {@code other} lies wholly inside; every span contains itself. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two share at least one unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Number of units that both cover. */
    public int shared(Span other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
    }

    /** Units in both over units in either, 0 to 1; two empty spans give 0. */
    public double jaccard(Span other) {
        int both = shared(other);
        int either = length() + other.length() - both;
        return either == 0 ? 0 : (double) both / either;
    }

    /** The smallest span that holds both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The same length, {@code by} units further on. */
    public Span shift(int by) {
        return new Span(start + by, end + by);
    }

    /**
     * The characters at this place.
     *
     * @throws IndexOutOfBoundsException if the span reaches past the text
     */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** This span without white space at its edges; empty at its own start where nothing else is in it. */
    public Span trim(CharSequence text) {
        int a = start;
        int b = end;
        while (a < b && isSpace(text.charAt(a))) {
            a++;
        }
        while (b > a && isSpace(text.charAt(b - 1))) {
            b--;
        }
        return new Span(a, b);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    /** By start, then by end. */
    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return start + ".." + end;
    }
}
