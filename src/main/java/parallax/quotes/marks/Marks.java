package parallax.quotes.marks;

/** What a character can do as a quotation mark, by itself and by its neighbours. */
public final class Marks {

    /** Marks of these families open and close each other. */
    public enum Family {
        NONE,
        DOUBLE,
        SINGLE,
        ANGLE,
        CORNER
    }

    private Marks() {}

    /**
     * Units that the mark at {@code at} takes: 2 for {@code ``} and {@code ''}, 1 for the rest, 0 where none stands
     * there.
     */
    static int width(CharSequence text, int at, int limit) {
        char c = text.charAt(at);
        if (at + 1 < limit && text.charAt(at + 1) == c && (c == '`' || c == '\'')) {
            return 2;
        }
        return family(c) == Family.NONE ? 0 : 1;
    }

    /** The family of a mark of this width. */
    public static Family family(char c, int width) {
        return width == 2 ? Family.DOUBLE : family(c);
    }

    private static Family family(char c) {
        return switch (c) {
            case '"', '\u201C', '\u201D', '\u201E', '\u201F' -> Family.DOUBLE;
            case '\'', '\u2018', '\u2019', '\u201A', '\u201B' -> Family.SINGLE;
            case '\u00AB', '\u00BB', '\u2039', '\u203A' -> Family.ANGLE;
            case '\u300C', '\u300D', '\u300E', '\u300F' -> Family.CORNER;
            default -> Family.NONE;
        };
    }

    /** Whether {@code c} only ever opens: the low German marks, the English curly opener's grave twin. */
    static boolean onlyOpens(char c) {
        return c == '\u201E'
                || c == '\u201F'
                || c == '\u201A'
                || c == '\u201B'
                || c == '`'
                || c == '\u300C'
                || c == '\u300E';
    }

    /** Whether {@code closer} can close what {@code opener} opened, both of one family. */
    static boolean closes(char opener, char closer) {
        return switch (opener) {
            case '\u00AB' -> closer == '\u00BB';
            case '\u00BB' -> closer == '\u00AB' || closer == '\u00BB';
            case '\u2039' -> closer == '\u203A';
            case '\u203A' -> closer == '\u2039' || closer == '\u203A';
            case '\u300C' -> closer == '\u300D';
            case '\u300E' -> closer == '\u300F';
            case '\u201C', '\u201D' -> closer == '\u201D' || closer == '"' || closer == '\'';
            default -> !onlyOpens(closer);
        };
    }

    /**
     * Whether what stands before {@code at} lets a mark there open: the start, white space, a bracket, a dash, a mark.
     */
    static boolean openBefore(CharSequence text, int at, int start) {
        if (at <= start) {
            return true;
        }
        char c = text.charAt(at - 1);
        return isGap(c) || "([{-\u2013\u2014/:;|>&".indexOf(c) >= 0 || "\u2018\u201C\u00AB\u201E\"".indexOf(c) >= 0;
    }

    /** Whether a word, number or bracket follows directly, as it does an opening mark. */
    static boolean wordAfter(CharSequence text, int at, int limit) {
        if (at >= limit) {
            return false;
        }
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || "[($\u20AC\u00A3#@.\u2026\u2018'\u201C\"\u00BF\u00A1".indexOf(c) >= 0;
    }

    /** Whether a character is white space of any kind. */
    public static boolean isGap(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }
}
