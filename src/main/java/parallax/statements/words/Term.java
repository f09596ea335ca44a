package parallax.statements.words;

/**
 * A word as matching sees it, wherever it stands.
 *
 * @param form folded; digits for number words
 * @param stem of the form
 * @param hash of the stem; equal stems have equal hashes, and two others in four thousand millions
 * @param shape what kind of word it is
 * @param force what it does to the force of the sentence
 * @param weight how much sharing it says, 0 to 1: {@link Background}
 */
public record Term(String form, String stem, int hash, Word.Shape shape, Lexicon.Force force, float weight) {

    /** Whether it says something: no function word. */
    public boolean content() {
        return shape != Word.Shape.FUNCTION;
    }

    /** Whether it is a number. */
    public boolean number() {
        return shape == Word.Shape.NUMBER;
    }
}
