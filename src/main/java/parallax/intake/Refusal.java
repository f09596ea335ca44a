package parallax.intake;

/** Why an input cannot come in; the message is a whole sentence for the analyst. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    Refusal(String sentence) {
        super(sentence);
    }

    /** The sentence. */
    String sentence() {
        return String.valueOf(getMessage());
    }
}
