package parallax.store.file;

import java.util.ArrayList;
import java.util.List;
import parallax.text.Span;

/** A text and the places that SQLite marked in it. */
public record Marked(String text, List<Span> spans) {

    /** Noncharacters of Unicode: they stand in no text, so they can show where a hit begins and ends. */
    private static final char OPEN = '\uFDD0';

    private static final char SHUT = '\uFDD1';

    /** UTF-16 units of text before and after a hit. */
    private static final int AROUND = 140;

    /** FTS5's call that marks the hits in a column. */
    public static String highlight(String table, int column) {
        return "highlight(" + table + ", " + column + ", '" + OPEN + "', '" + SHUT + "') AS marked";
    }

    /** Takes what {@link #highlight} gave apart. */
    public static Marked of(String marked) {
        StringBuilder text = new StringBuilder(marked.length());
        List<Span> spans = new ArrayList<>();
        int copied = 0;
        for (int open = marked.indexOf(OPEN); open >= 0; open = marked.indexOf(OPEN, copied)) {
            int shut = marked.indexOf(SHUT, open);
            if (shut < 0) {
                break;
            }
            text.append(marked, copied, open);
            int start = text.length();
            text.append(marked, open + 1, shut);
            spans.add(new Span(start, text.length()));
            copied = shut + 1;
        }
        text.append(marked, copied, marked.length());
        return new Marked(text.toString(), spans);
    }

    /** The words of a place, on one line. */
    public static String words(String text, Span span) {
        return line(text, span.start(), span.end());
    }

    /** What stands before a place, on one line. No word is cut. */
    public static String left(String text, int start) {
        int from = Math.max(0, start - AROUND);
        int word = from;
        while (word > 0 && word < start && !Character.isWhitespace(text.charAt(word - 1))) {
            word++;
        }
        return line(text, word == start ? from : word, start);
    }

    /** What stands after a place, on one line. No word is cut. */
    public static String right(String text, int end) {
        int to = Math.min(text.length(), end + AROUND);
        int word = to;
        while (word < text.length() && word > end && !Character.isWhitespace(text.charAt(word))) {
            word--;
        }
        return line(text, end, word == end ? to : word);
    }

    /** White space, and what is folded away, as single blanks; by hand, since it is done for every place of a search. */
    public static String line(String text, int start, int end) {
        StringBuilder line = new StringBuilder(end - start);
        boolean blank = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean white = c <= ' ' || c == Shown.GAP;
            if (!white) {
                line.append(c);
            } else if (!blank) {
                line.append(' ');
            }
            blank = white;
        }
        return line.toString();
    }
}
