package parallax.intake.source;

/** Why an input cannot come in; the message is a whole sentence for the analyst. */
public final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    /** Takes a whole sentence: what happened, to which file, what to do. */
    public Refusal(String sentence) {
        super(sentence);
    }

    /** The sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
