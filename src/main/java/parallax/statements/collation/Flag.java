package parallax.statements.collation;

import java.util.Locale;

/** What must be seen about a wording at once: it says the same statement, but not the same thing. Never a veto. */
public enum Flag {
    /** Another number. */
    NUMBER,
    /** Denied in one and not in the other, or “must” against “may”. */
    NEGATION;

    /** The word that files and exports use: lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
