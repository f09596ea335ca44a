package parallax.intake.format;

import java.nio.charset.StandardCharsets;

/** The first bytes of kinds of files, which tell more than their names. */
public enum Magic {
    /** ZIP, and all that is packed as one. */
    ZIP("PK\3\4"),
    /** The older files of Office. */
    OLE("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"),
    /** PDF. */
    PDF("%PDF-"),
    /** RTF. */
    RTF("{\\rtf");

    private final String bytes;

    Magic(String bytes) {
        this.bytes = bytes;
    }

    /** Whether a file that begins with {@code head} is of this kind. */
    public boolean opens(byte[] head) {
        return ascii(head, 0, bytes.length()).equals(bytes);
    }

    /** The name of the first entry of a ZIP file, empty where the head is cut off. */
    public static String firstEntry(byte[] head) {
        return head.length < 30 ? "" : ascii(head, 30, (head[26] & 0xFF) + ((head[27] & 0xFF) << 8));
    }

    /** What the entry “mimetype” says, which comes first and stored as it is; empty where there is none. */
    public static String mimetype(byte[] head) {
        return firstEntry(head).equals("mimetype")
                ? ascii(head, 38 + ((head[28] & 0xFF) + ((head[29] & 0xFF) << 8)), 80)
                : "";
    }

    /** Bytes as characters of the same number; fewer where they end. */
    public static String ascii(byte[] head, int from, int length) {
        int start = Math.min(from, head.length);
        return new String(head, start, Math.min(length, head.length - start), StandardCharsets.ISO_8859_1);
    }
}
