package parallax.quotes.speakers;

/** Which pronoun may stand for a person. */
public enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    /** Whether a word of this gender may stand for someone of the other; what is unknown fits all. */
    public boolean fits(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }

    /** Whether this lower-case word is a subject pronoun of the gender. */
    boolean pronoun(String form) {
        return form.equals(
                switch (this) {
                    case MALE -> "he";
                    case FEMALE -> "she";
                    case UNKNOWN -> "";
                });
    }
}
