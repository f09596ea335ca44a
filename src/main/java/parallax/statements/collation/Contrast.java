package parallax.statements.collation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A kind of difference between a wording and the base, gravest first. */
public enum Contrast {
    /** Another number. */
    NUMBER,
    /** Denied in one and not in the other, or “must” against “may”. */
    NEGATION,
    /** Other words in the place of some. */
    WORDING,
    /** Words that the base does not have. */
    ADDED,
    /** Words of the base that are missing. */
    LEFT_OUT,
    /** Words that stand elsewhere in the base. */
    MOVED,
    /** Inside quotation marks in one and outside in the other. */
    QUOTING,
    /** Another word for saying. */
    CUE,
    /** The speaker is called something else. */
    LABEL,
    /** A name spelled otherwise. */
    NAME,
    /** Another word spelled otherwise. */
    SPELLING,
    /** Other marks between the same words. */
    PUNCTUATION;

    /** Those that are looked at unless the analyst wants otherwise: all but spelling and punctuation. */
    public static final Set<Contrast> USUAL =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(SPELLING, PUNCTUATION)));

    /** The word that files and keys use: {@code left-out}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its place in a set of bits. */
    public int bit() {
        return 1 << ordinal();
    }

    /** What a stretch of a wording is to the base, null where it is the same. */
    public static @Nullable Contrast of(Differences.Run run) {
        return switch (run.relation()) {
            case SAME -> null;
            case CHANGED -> WORDING;
            case ADDED -> ADDED;
            case LEFT_OUT -> LEFT_OUT;
            case MOVED -> MOVED;
            case NUMBER -> NUMBER;
            case NEGATION -> NEGATION;
            case SPELLING -> startsUpper(run.text()) ? NAME : SPELLING;
        };
    }

    private static boolean startsUpper(String text) {
        return !text.isBlank() && Character.isUpperCase(text.strip().codePointAt(0));
    }
}
