package parallax.intake.fetch;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a server says to a request (RFC 9112): the head, and the body as it is read.
 *
 * @param fields of the head, names in lower case, the first of each
 * @param body without the chunks of the transfer; still in its content encoding
 */
record HttpAnswer(int status, Map<String, String> fields, InputStream body) {

    /** The head as a whole, in bytes. */
    private static final int LONGEST = 1 << 16;

    /** Reads the head, and those of answers that only say that another will follow. */
    static HttpAnswer read(InputStream in) throws IOException {
        int[] left = {LONGEST};
        int status = status(line(in, left));
        Map<String, String> fields = fields(in, left);
        while (status / 100 == 1) {
            status = status(line(in, left));
            fields = fields(in, left);
        }
        return new HttpAnswer(status, fields, body(fields, in));
    }

    @Nullable
    String field(String name) {
        return fields.get(name);
    }

    /** The announced length of the body, 0 where none is. */
    long length() {
        return length(fields);
    }

    private static int status(String line) throws IOException {
        if (!line.matches("HTTP/1\\.[01] [1-5]\\d\\d(?: .*)?")) {
            throw new IOException("what answers there is no web server");
        }
        return Integer.parseInt(line.substring(9, 12));
    }

    private static Map<String, String> fields(InputStream in, int[] left) throws IOException {
        Map<String, String> fields = new HashMap<>();
        for (String line = line(in, left); !line.isEmpty(); line = line(in, left)) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                fields.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return fields;
    }

    /** A line without its end. @param left bytes that may still be read */
    static String line(InputStream in, int[] left) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new EOFException("the server hung up");
            }
            if (--left[0] < 0) {
                throw new IOException("the server's answer has no end");
            }
            line.write(b);
        }
        // Servers send addresses in letters of any script, though they should not: RFC 9110 leaves such bytes open.
        return line.toString(StandardCharsets.UTF_8).stripTrailing();
    }

    private static InputStream body(Map<String, String> fields, InputStream in) {
        if (fields.getOrDefault("transfer-encoding", "")
                .toLowerCase(Locale.ROOT)
                .contains("chunked")) {
            return new Chunks(in);
        }
        return fields.containsKey("content-length") ? new Chunks(in, length(fields)) : in;
    }

    private static long length(Map<String, String> fields) {
        String said = fields.getOrDefault("content-length", "0");
        return said.matches("\\d{1,15}") ? Long.parseLong(said) : 0;
    }

    /** A body whose length is known, as a whole or piece by piece; to end before it is an error. */
    private static final class Chunks extends InputStream {

        private final InputStream in;
        private final boolean many;
        private long left;
        private boolean first = true;
        private boolean ended;

        Chunks(InputStream in) {
            this.in = in;
            this.many = true;
        }

        Chunks(InputStream in, long length) {
            this.in = in;
            this.many = false;
            this.left = length;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (left == 0 && many && !ended) {
                nextChunk();
            }
            if (left == 0) {
                return -1;
            }
            int n = in.read(to, from, (int) Math.min(length, left));
            if (n < 0) {
                throw new EOFException("the server hung up in the middle of its answer");
            }
            left -= n;
            return n;
        }

        private void nextChunk() throws IOException {
            int[] limit = {LONGEST};
            if (!first) {
                line(in, limit);
            }
            first = false;
            String size = line(in, limit).split(";", 2)[0].strip();
            if (!size.matches("[0-9A-Fa-f]{1,15}")) {
                throw new IOException("the server's answer is damaged");
            }
            left = Long.parseLong(size, 16);
            ended = left == 0;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
