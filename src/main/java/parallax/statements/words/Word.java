package parallax.statements.words;

import parallax.text.Span;

/**
 * A word of a rendering, in the forms in which it is compared.
 *
 * @param span where it stands in the article
 * @param form folded; digits for number words
 * @param stem of the form
 * @param shape what kind of word it is
 * @param force what it does to the force of the sentence
 * @param capital whether it starts with a capital
 * @param quoted whether it stands in quotation marks in the article
 * @param inserted whether it stands in square brackets: the editor's word, not the speaker's
 */
public record Word(
        Span span,
        String form,
        String stem,
        Shape shape,
        Lexicon.Force force,
        boolean capital,
        boolean quoted,
        boolean inserted) {

    /** How much a word may say. */
    public enum Shape {
        FUNCTION,
        COMMON,
        CONTENT,
        NUMBER
    }

    /** Whether it says something: no function word. */
    public boolean content() {
        return shape != Shape.FUNCTION;
    }

    /** Whether it is a number. */
    public boolean number() {
        return shape == Shape.NUMBER;
    }
}
