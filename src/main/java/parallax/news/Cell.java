package parallax.news;

import java.util.Locale;

/** What one outlet did with a statement. */
public enum Cell {
    DIRECT,
    MIXED,
    INDIRECT,
    /** A rendering that may be of this statement: the analyst is asked. */
    POSSIBLE,
    /** It covers the occasion and leaves the statement out. */
    OMITTED,
    /** It does not cover the occasion at all: nothing can be said of what it left out. */
    NOT_COVERED;

    /** The word that files and exports use: {@code not-covered}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The cell of an outlet that reports the statement in this kind. */
    public static Cell of(Kind kind) {
        return switch (kind) {
            case DIRECT -> DIRECT;
            case MIXED -> MIXED;
            case INDIRECT -> INDIRECT;
        };
    }
}
