package parallax.export.refi;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import parallax.intake.source.CleanText;
import parallax.text.CodePoints;
import parallax.text.Span;

/**
 * A text as a project stores it, and where its line ends were two characters in the file that it came from or goes to.
 * Positions in that file are turned into places of the stored text and back.
 */
final class FileText {

    private final String text;
    private final CodePoints points;
    /** UTF-16 offsets, in the stored text, of each LF that was CR LF. */
    private final int[] wide;

    private FileText(String text, int[] wide) {
        this.text = text;
        this.points = CodePoints.of(text);
        this.wide = wide;
    }

    /** Of a text as it came; a byte order mark is dropped and was not counted. */
    static FileText read(String raw) {
        String text = CleanText.of(raw);
        int[] found = new int[16];
        int n = 0;
        int before = raw.startsWith("\uFEFF") ? 1 : 0;
        for (int i = raw.indexOf("\r\n"); i >= 0; i = raw.indexOf("\r\n", i + 2)) {
            if (n == found.length) {
                found = Arrays.copyOf(found, 2 * n);
            }
            found[n] = i - before - n;
            n++;
        }
        return new FileText(text, Arrays.copyOf(found, n));
    }

    /** Of a text that will be written with line ends as {@code profile} has them. */
    static FileText written(String stored, RefiProfile profile) {
        int[] ends = profile.reading().twoForCrlf()
                ? java.util.stream.IntStream.range(0, stored.length())
                        .filter(i -> stored.charAt(i) == '\n')
                        .toArray()
                : new int[0];
        return new FileText(stored, ends);
    }

    String text() {
        return text;
    }

    /** The position in the file of a place in the stored text. */
    int position(int offset, Reading reading) {
        int before = Arrays.binarySearch(wide, offset);
        int lines = reading.twoForCrlf() ? before >= 0 ? before : -before - 1 : 0;
        return (reading.utf16() ? offset : points.toCodePoint(offset)) + lines;
    }

    /** The place that a selection means in one reading, in UTF-16 units; null where it reaches out of the text. */
    @Nullable
    Span span(long start, long end, Reading reading) {
        int from = offset(start, reading);
        int to = offset(reading.inclusive() ? end + 1 : end, reading);
        return from < 0 || to < from ? null : new Span(from, to);
    }

    /** -1 where there is no such position. */
    private int offset(long position, Reading reading) {
        if (position < 0 || position > position(text.length(), reading)) {
            return -1;
        }
        int low = 0;
        int high = wide.length;
        while (reading.twoForCrlf() && low < high) {
            int middle = (low + high) >>> 1;
            // The position after the CR LF: later ones have passed it.
            if (position(wide[middle], reading) + 2 <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int unit = (int) position - (reading.twoForCrlf() ? low : 0);
        // Between CR and LF there is nothing in the stored text: the place before both.
        if (reading.twoForCrlf() && low < wide.length && position > position(wide[low], reading)) {
            return wide[low];
        }
        return reading.utf16() ? unit : points.toUtf16(unit);
    }
}
