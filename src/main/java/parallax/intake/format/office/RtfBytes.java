package parallax.intake.format.office;

import com.rtfparserkit.parser.IRtfSource;
import com.rtfparserkit.rtf.Command;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The bytes of a rich text. The parser takes memory for embedded bytes by the number that the file claims, before it reads
 * them, so a claim of more than there is ends the file here.
 */
final class RtfBytes implements IRtfSource {

    private static final byte[] EMBEDDED = {'\\', 'b', 'i', 'n'};
    private static final byte[] NEWER = {'\\', '*', '\\'};
    private static final byte[] SKIPPED = {'\\', 'p', 'n'};

    private final byte[] bytes;
    private final int end;
    private int at;

    /** @param bytes are mended in place */
    RtfBytes(byte[] bytes) {
        this.bytes = bytes;
        this.end = honest(bytes);
    }

    @Override
    public int read() throws IOException {
        if (at < end) {
            return bytes[at++] & 0xFF;
        }
        if (end < bytes.length) {
            throw new EOFException();
        }
        return -1;
    }

    @Override
    public void unread(int c) {
        if (c >= 0 && at > 0) {
            at--;
        }
    }

    @Override
    public int read(byte[] to) {
        int n = Math.min(to.length, end - at);
        System.arraycopy(bytes, at, to, 0, n);
        at += n;
        return n;
    }

    /** Walks through once: mends what the parser would stumble over, and finds where the first false claim stands. */
    private static int honest(byte[] bytes) {
        int i = 0;
        while (i < bytes.length) {
            if (bytes[i] != '\\') {
                i++;
            } else if (starts(bytes, i, NEWER)) {
                i = mended(bytes, i);
            } else if (!starts(bytes, i, EMBEDDED)) {
                // The escaped character may be another backslash.
                i += 2;
            } else {
                int digits = i + EMBEDDED.length;
                int j = digits;
                long claim = 0;
                while (j < bytes.length && j - digits < 10 && bytes[j] >= '0' && bytes[j] <= '9') {
                    claim = claim * 10 + bytes[j++] - '0';
                }
                boolean negative = j == digits && j < bytes.length && bytes[j] == '-';
                if (negative || claim > bytes.length - j) {
                    return i;
                }
                i = j + (int) claim;
            }
        }
        return bytes.length;
    }

    /**
     * Where the command after “newer, skip it if you do not know it” ends. The parser drops commands that it does not know,
     * skips nothing then, and takes the next one that it knows for the newer one; so an unknown one is given the name of one
     * that is known and skipped.
     */
    private static int mended(byte[] bytes, int at) {
        int name = at + NEWER.length;
        int end = name;
        while (end < bytes.length && (bytes[end] | 0x20) >= 'a' && (bytes[end] | 0x20) <= 'z') {
            end++;
        }
        String command = new String(bytes, name, end - name, StandardCharsets.US_ASCII);
        if (command.equals("bin")) {
            return name - 1;
        }
        if (end > name && Command.getInstance(command) == null) {
            Arrays.fill(bytes, at, end, (byte) ' ');
            System.arraycopy(SKIPPED, 0, bytes, at, SKIPPED.length);
        }
        return end;
    }

    private static boolean starts(byte[] bytes, int at, byte[] with) {
        return at + with.length <= bytes.length && Arrays.equals(bytes, at, at + with.length, with, 0, with.length);
    }
}
