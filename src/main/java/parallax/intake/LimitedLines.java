package parallax.intake;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Lines of a stream, none longer in memory than a limit: {@link java.io.BufferedReader#readLine} knows none. */
final class LimitedLines {

    private final Reader reader;
    private final int limit;
    private @Nullable String line;

    /** @param reader a buffered one */
    LimitedLines(Reader reader, int limit) {
        this.reader = reader;
        this.limit = limit;
    }

    /** Goes to the next line; false at the end. Lines end with LF; a CR before it is white space to JSON. */
    boolean next() throws IOException {
        StringBuilder read = new StringBuilder();
        boolean over = false;
        int c = reader.read();
        if (c < 0) {
            return false;
        }
        while (c >= 0 && c != '\n') {
            if (read.length() < limit) {
                read.append((char) c);
            } else {
                over = true;
            }
            c = reader.read();
        }
        line = over ? null : read.toString();
        return true;
    }

    /** The line, null where it is over the limit. */
    @Nullable
    String line() {
        return line;
    }
}
