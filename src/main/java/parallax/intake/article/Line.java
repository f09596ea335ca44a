package parallax.intake.article;

import java.util.ArrayList;
import java.util.List;
import parallax.intake.source.TimeLimit;
import parallax.text.Paragraphs;
import parallax.text.Span;

/**
 * A non-blank line of a plain text, with what its shape tells.
 *
 * @param span where, without white space at its edges
 * @param text the line
 * @param words number of words, counted up to a few dozen
 */
record Line(Span span, String text, int words) {

    /** Counting stops here: beyond it a line is a paragraph, however long. */
    private static final int MANY = 60;

    /** No script without spaces between words begins before Thai. */
    private static final char FIRST_JOINED = '\u0E00';

    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        for (Span span : Paragraphs.of(text)) {
            TimeLimit.check();
            String line = span.of(text);
            lines.add(new Line(span, line, words(line)));
        }
        return lines;
    }

    private static int words(String line) {
        int n = 0;
        int joined = 0;
        boolean in = false;
        for (int i = 0; i < line.length() && n < MANY; i++) {
            char c = line.charAt(i);
            boolean letter = Character.isLetterOrDigit(c) || Character.isSurrogate(c);
            boolean joint = in && !Character.isWhitespace(c);
            if (c >= FIRST_JOINED && isJoined(c)) {
                joined++;
                in = false;
                continue;
            }
            if (letter && !in) {
                n++;
            }
            in = letter || joint;
        }
        return n + (joined + 1) / 2;
    }

    /** Whether a letter is of a script that sets no spaces between words; two of them count as a word. */
    private static boolean isJoined(char c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    /** Whether it ends as a sentence does; a headline does not, though it may ask or exclaim. */
    boolean stops() {
        return ending(".\u2026:;,\u3002\u0964\u06D4\u0589");
    }

    /** Whether it ends as a sentence, a question or an exclamation does. */
    boolean closes() {
        return ending(".\u2026!?\u3002\u061F\u0964\u06D4\u0589\uFF01\uFF1F");
    }

    private boolean ending(String marks) {
        int i = text.length();
        while (i > 0
                && "\"'\u201D\u2019\u00BB\u201C\u2018)]\u203A\u300D\u300F\uFF09".indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        return i > 0 && marks.indexOf(text.charAt(i - 1)) >= 0;
    }

    /** A paragraph of running text: sentences, not a headline, a label or a menu. */
    boolean isProse() {
        return closes() && words >= 10 || words >= 40 || opensQuote() && words >= 6 && closes();
    }

    /** Short, and without a stop: a headline, a heading, a label. */
    boolean isHeadline() {
        return !stops() && words >= 1 && words <= 25 && text.length() <= 170;
    }

    /** Whether it holds a double quotation mark anywhere, so that it may report speech. */
    boolean quotes() {
        return text.indexOf('"') >= 0
                || text.indexOf('\u201C') >= 0
                || text.indexOf('\u201E') >= 0
                || text.indexOf('\u00AB') >= 0
                || text.indexOf('\u300C') >= 0;
    }

    boolean opensQuote() {
        return "\"\u201C\u201E\u00AB\u2018'\u300C\u300E".indexOf(text.charAt(0)) >= 0;
    }
}
