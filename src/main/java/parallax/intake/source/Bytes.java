package parallax.intake.source;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Reads the bytes of a file within limits, and tells text from other things. */
public final class Bytes {

    /** Larger than any article or saved page; a limit against exhausting memory. */
    public static final int LIMIT = 64 << 20;

    private static final int SAMPLE = 1 << 16;

    private Bytes() {}

    /** What to say of a file without a byte. */
    public static String empty(String name) {
        return "%s is empty: there is no text in it to import.".formatted(name);
    }

    /** What to say of a picture, a program and the like. */
    public static String binary(String name) {
        return "%s is not text: it holds the bytes of another kind of file. Save it as text or HTML and import that."
                .formatted(name);
    }

    /** What to say of a file that the system does not give. */
    public static String unreadable(Path file, IOException e) {
        return unreadable(file.toString(), e);
    }

    /** The same for an entry of a file. */
    static String unreadable(String file, IOException e) {
        return switch (e) {
            case NoSuchFileException missing ->
                "%s does not exist. Check its name, or whether it was moved.".formatted(file);
            case AccessDeniedException denied ->
                "%s may not be read by you. Change its permissions, or copy it elsewhere.".formatted(file);
            case EOFException cut -> "%s is damaged: it ends too soon. Copy or download it again.".formatted(file);
            case ZipException broken ->
                "%s is damaged: it cannot be unpacked. Copy or download it again.".formatted(file);
            default ->
                "%s cannot be read (%s). Copy it to another place and try again."
                        .formatted(file, e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
        };
    }

    /** The name of a file without its folders. */
    public static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    /** Whether the bytes are those of a picture, program, archive or the like, whatever the file is called. */
    public static boolean isBinary(byte[] bytes) {
        if (hasMagic(bytes)) {
            return true;
        }
        if (hasMark(bytes) || wideWithoutMark(bytes) != null) {
            return false;
        }
        int n = Math.min(bytes.length, SAMPLE);
        int controls = 0;
        for (int i = 0; i < n; i++) {
            int b = bytes[i] & 0xFF;
            if (b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x0B && b != 0x1B) {
                controls++;
            }
        }
        // One stray control character in a text is damage; one in fifty bytes is no text.
        return controls > 1 && controls * 50 > n;
    }

    private static boolean hasMark(byte[] b) {
        return b.length > 1
                && ((b[0] & 0xFF) == 0xFF && (b[1] & 0xFF) == 0xFE
                        || (b[0] & 0xFF) == 0xFE && (b[1] & 0xFF) == 0xFF
                        || b.length > 3 && b[0] == 0 && b[1] == 0 && (b[2] & 0xFF) == 0xFE && (b[3] & 0xFF) == 0xFF);
    }

    private static boolean hasMagic(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
        for (String magic : new String[] {
            "%PDF-",
            "PK\3\4",
            "\u0089PNG",
            "GIF8",
            "\u007FELF",
            "SQLite format 3",
            "\u00FF\u00D8\u00FF",
            "\u001F\u008B\b",
            "\u00D0\u00CF\u0011\u00E0",
            "Rar!\u001A",
            "7z\u00BC\u00AF",
            "{\\rtf"
        }) {
            if (head.startsWith(magic)) {
                return true;
            }
        }
        return false;
    }

    /** UTF-16 without a byte order mark: every second byte of a mostly Latin text is zero, the others hardly ever. */
    public static @Nullable Charset wideWithoutMark(byte[] bytes) {
        int n = Math.min(bytes.length, SAMPLE) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < n; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int half = n / 2;
        if (half < 8) {
            return null;
        }
        if (odd * 10 > half * 6 && even * 50 < half) {
            return StandardCharsets.UTF_16LE;
        }
        return even * 10 > half * 6 && odd * 50 < half ? StandardCharsets.UTF_16BE : null;
    }
}
