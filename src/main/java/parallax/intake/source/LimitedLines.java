package parallax.intake.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Lines of a stream, none longer in memory than a limit: {@link java.io.BufferedReader#readLine} knows none. */
public final class LimitedLines {

    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private byte @Nullable [] line;

    /** Reads lines of up to {@code limit} bytes. */
    public LimitedLines(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** Goes to the next line; false at the end. Lines end with LF; a CR before it is white space to JSON. */
    public boolean next() throws IOException {
        TimeLimit.check();
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        long length = 0;
        boolean any = false;
        boolean ended = false;
        while (!ended && fill()) {
            any = true;
            int from = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            length += at - from;
            if (length <= limit) {
                read.write(buffer, from, at - from);
            }
            ended = at < end;
            at += ended ? 1 : 0;
        }
        line = length > limit ? null : read.toByteArray();
        return any;
    }

    /** Whether there is a byte to look at. */
    private boolean fill() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, in.read(buffer));
        }
        return at < end;
    }

    /** The bytes of the line, null where it is over the limit. */
    public byte @Nullable [] line() {
        return line;
    }
}
