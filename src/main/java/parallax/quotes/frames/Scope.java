package parallax.quotes.frames;

/** What counts as a quote. */
public enum Scope {
    /** What was said, written or asked. */
    SPEECH,
    /**
     * Beliefs, intentions and attitudes too (“hopes”, “expects”, “wants”), as corpora of attribution mark them. As
     * in those, a pair of apostrophes is no quotation mark when the kind is told.
     */
    ATTRIBUTION
}
