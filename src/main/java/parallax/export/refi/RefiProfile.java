package parallax.export.refi;

import java.util.Locale;

/**
 * How places in a text are counted and lines end in a file. The format's words ask for code points; what programs write
 * differs, and each reads best what it writes itself.
 */
public enum RefiProfile {
    /** Code points, LF: what the format asks for. */
    STANDARD(false, false),
    /** UTF-16 units, CR LF counted as two: what NVivo for Windows writes. */
    NVIVO(true, true),
    /** Code points, CR LF counted as two. */
    CRLF(false, true);

    private final boolean utf16;
    private final boolean crlf;

    RefiProfile(boolean utf16, boolean crlf) {
        this.utf16 = utf16;
        this.crlf = crlf;
    }

    /** The word that the command line knows it by. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean utf16() {
        return utf16;
    }

    /** The text as its file has it. */
    String file(String text) {
        return crlf ? text.replace("\n", "\r\n") : text;
    }

    /** How places of {@link #file} are counted. */
    Reading reading() {
        return new Reading(utf16, crlf, false);
    }
}
