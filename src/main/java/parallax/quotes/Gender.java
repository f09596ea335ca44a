package parallax.quotes;

/** Which pronoun may stand for a person. */
enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    boolean fits(Gender other) {
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
