package parallax.quotes.lexicon;

/**
 * A word that reports.
 *
 * @param lemma its base form
 * @param sort what kind of reporting it does
 */
public record Cue(String lemma, Sort sort) {

    /** Kinds of reporting, after the attitude types of the Penn Discourse Treebank (Prasad et al. 2008). */
    public enum Sort {
        SAY,
        WRITE,
        ASK,
        SHOW,
        HEARSAY,
        NOUN,
        THINK,
        WANT,
        SEEM,
        ATTITUDE;

        /** Whether something was uttered, as against believed, wanted, felt or only talked about. */
        public boolean speech() {
            return this == SAY || this == WRITE || this == ASK || this == SHOW || this == HEARSAY;
        }
    }
}
