package parallax.text;

/**
 * A word, number or mark.
 *
 * @param span where it stands
 * @param kind what it is
 */
public record Token(Span span, Kind kind) {

    /** What a token is made of. */
    public enum Kind {
        /** Letters, with apostrophes and hyphens inside: {@code river’s}, {@code north-south}. */
        WORD,
        /** Digits, with the separators inside: {@code 8.3}, {@code 2020-2022}, {@code 10:30}. */
        NUMBER,
        /** One quotation mark, stop, bracket, symbol or emoji. */
        MARK
    }

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }

    /** The characters of the token. */
    public String of(String text) {
        return span.of(text);
    }
}
