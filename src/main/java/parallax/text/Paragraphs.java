package parallax.text;

import java.util.ArrayList;
import java.util.List;

/** Paragraphs of a stored text: its lines, since intake leaves one paragraph a line. */
public final class Paragraphs {

    private Paragraphs() {}

    /** The non-blank lines of {@code text} in order, without the line ends, white space at the edges trimmed. */
    public static List<Span> of(String text) {
        List<Span> found = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                end = text.length();
            }
            Span line = new Span(start, end).trim(text);
            if (!line.isEmpty()) {
                found.add(line);
            }
            start = end + 1;
        }
        return found;
    }
}
