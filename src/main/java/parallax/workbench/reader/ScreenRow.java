package parallax.workbench.reader;

import java.util.Optional;
import java.util.function.IntFunction;
import javafx.geometry.Bounds;
import parallax.text.Graphemes;

/**
 * Where a row of a wrapped line ends. The text area asks which letter is at the row's right edge, which is not the last one
 * where emoji or words from right to left are in it.
 */
final class ScreenRow {

    private ScreenRow() {}

    /** Whether a text has letters that the text area takes the wrong end from. */
    static boolean isUneasy(String text) {
        return text.chars()
                .anyMatch(c -> c >= '\u0300' && c < '\u1E00' || c == '\u200D' || Character.isSurrogate((char) c));
    }

    /**
     * The end of the row that holds the letter at {@code at}, before the space that the line was wrapped at.
     *
     * @param boxes where the letter at an offset of the line is on the screen
     */
    static int end(String line, int at, IntFunction<Optional<Bounds>> boxes) {
        Optional<Bounds> first = Optional.empty();
        int end = at;
        while (end < line.length()) {
            Optional<Bounds> box = boxes.apply(end).filter(b -> b.getHeight() > 0);
            if (first.isEmpty()) {
                first = box;
            } else if (box.isPresent() && box.get().getMinY() > first.get().getCenterY()) {
                int wrapped = end;
                while (wrapped > at && Character.isWhitespace(line.charAt(wrapped - 1))) {
                    wrapped--;
                }
                return wrapped;
            }
            end = Graphemes.next(line, end);
        }
        return end;
    }
}
