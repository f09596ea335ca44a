package parallax.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts text into words, numbers and marks in one pass, linear in its length. */
public final class Tokens {

    private Tokens() {}

    /** All tokens of {@code text}. */
    public static List<Token> of(String text) {
        return of(text, new Span(0, text.length()));
    }

    /** The tokens of {@code text} inside {@code within}, in order; white space is left out. */
    public static List<Token> of(String text, Span within) {
        List<Token> tokens = new ArrayList<>();
        int i = within.start();
        while (i < within.end()) {
            int c = Character.codePointAt(text, i);
            int width = Math.min(Character.charCount(c), within.end() - i);
            if (isGap(c)) {
                i += width;
            } else if (isWordPart(c)) {
                int end = wordEnd(text, i, within.end());
                tokens.add(new Token(new Span(i, end), startsNumber(text, i, end)));
                i = end;
            } else {
                tokens.add(new Token(new Span(i, i + width), Token.Kind.MARK));
                i += width;
            }
        }
        return tokens;
    }

    private static Token.Kind startsNumber(String text, int start, int end) {
        int c;
        for (int i = start; i < end; i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (Character.isLetter(c)) {
                return Token.Kind.WORD;
            }
        }
        return Token.Kind.NUMBER;
    }

    private static int wordEnd(String text, int start, int limit) {
        int i = start;
        while (i < limit) {
            int c = Character.codePointAt(text, i);
            int width = Math.min(Character.charCount(c), limit - i);
            if (isWordPart(c)) {
                i += width;
            } else if (joins(text, i, limit)) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    /** An apostrophe or hyphen between letters, a separator between digits: part of the word that it stands in. */
    private static boolean joins(String text, int at, int limit) {
        if (at + 1 >= limit) {
            return false;
        }
        char c = text.charAt(at);
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        boolean letters =
                Character.isLetterOrDigit(before) && (Character.isLetterOrDigit(after) || Character.isSurrogate(after));
        boolean digits = Character.isDigit(before) && Character.isDigit(after);
        return switch (c) {
            case '\'', '\u2019', '\u02BC', '-', '\u2010', '\u2011', '\u00AD', '_', '&' -> letters;
            case '.', ',', ':', '/' -> digits;
            // “Norse–Gaelic”, “2020–2022”: the en dash joins; a dash between clauses is an em dash or stands in
            // spaces.
            case '\u2013' -> digits || Character.isLetter(before) && Character.isUpperCase(after);
            default -> false;
        };
    }

    private static boolean isWordPart(int c) {
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    private static boolean isGap(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xFEFF || c == 0x200B;
    }
}
