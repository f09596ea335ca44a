package parallax.statements.words;

import java.util.Locale;

/** How a word that reports speech colours what it reports. */
public enum Tone {
    /** Says no more than that something was said. */
    NEUTRAL,
    /** Lends the speaker weight, certainty or sympathy. */
    POSITIVE,
    /** Casts doubt on the speaker, or makes a fault or a quarrel of what was said. */
    NEGATIVE,
    /** Not in the list: nobody has judged it yet. */
    UNLISTED;

    /** The word that files and keys use: lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it does more than report. */
    public boolean loaded() {
        return this == POSITIVE || this == NEGATIVE;
    }
}
