package parallax.export;

import parallax.statements.collation.Differences.Run;

/**
 * How a stretch of a cell looks in a spreadsheet and in a text document: never by colour alone. Colours are RGB in
 * hexadecimal and dark enough for small text on white.
 */
public enum Mark {
    PLAIN("", "", "000000"),
    /** What an outlet did with a statement. */
    STATE("b", "", "1F2328"),
    /** Where, when and how often. */
    QUIET("", "", "555555"),
    CHANGED("", "double", "7A4D00"),
    ADDED("", "single", "0A5F2C"),
    LEFT_OUT("s", "", "8A1F1F"),
    MOVED("i", "", "0550AE"),
    NUMBER("b", "", "A40E26"),
    NEGATION("b", "single", "A40E26"),
    /** A “not” of the base wording that is missing. */
    NEGATION_GONE("bs", "", "A40E26"),
    SPELLING("i", "single", "555555");

    private final String face;
    private final String underline;
    private final String colour;

    Mark(String face, String underline, String colour) {
        this.face = face;
        this.underline = underline;
        this.colour = colour;
    }

    public static Mark of(Run run) {
        return switch (run.relation()) {
            case SAME -> PLAIN;
            case CHANGED -> CHANGED;
            case ADDED -> ADDED;
            case LEFT_OUT -> LEFT_OUT;
            case MOVED -> MOVED;
            case NUMBER -> run.missing() ? LEFT_OUT : NUMBER;
            case NEGATION -> run.missing() ? NEGATION_GONE : NEGATION;
            case SPELLING -> SPELLING;
        };
    }

    public boolean bold() {
        return face.contains("b");
    }

    public boolean italic() {
        return face.contains("i");
    }

    public boolean strike() {
        return face.contains("s");
    }

    /** {@code single}, {@code double} or empty. */
    public String underline() {
        return underline;
    }

    public String colour() {
        return colour;
    }
}
