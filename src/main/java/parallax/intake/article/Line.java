package parallax.intake.article;

import java.util.ArrayList;
import java.util.List;
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

    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        for (Span span : Paragraphs.of(text)) {
            String line = span.of(text);
            lines.add(new Line(span, line, words(line)));
        }
        return lines;
    }

    private static int words(String line) {
        int n = 0;
        boolean in = false;
        for (int i = 0; i < line.length() && n < MANY; i++) {
            boolean letter = Character.isLetterOrDigit(line.charAt(i)) || Character.isSurrogate(line.charAt(i));
            boolean joint = in && !Character.isWhitespace(line.charAt(i));
            if (letter && !in) {
                n++;
            }
            in = letter || joint;
        }
        return n;
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
        while (i > 0 && "\"'\u201D\u2019\u00BB\u201C\u2018)]\u203A".indexOf(text.charAt(i - 1)) >= 0) {
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
                || text.indexOf('\u00AB') >= 0;
    }

    boolean opensQuote() {
        return "\"\u201C\u201E\u00AB\u2018'".indexOf(text.charAt(0)) >= 0;
    }
}
