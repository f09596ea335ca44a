package parallax.intake.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Turns bytes into text. The encoding is that of the byte order mark; else UTF-8 where the bytes are valid UTF-8 and
 * not plain ASCII, whatever they declare, since no other text looks like that by chance; else the declared one; else
 * the one that juniversalchardet finds; else windows-1252. Malformed bytes become U+FFFD.
 */
public final class Decoder {

    private static final Charset FALLBACK = Charset.forName("windows-1252");

    /** A detector sees enough of a language in this many bytes; on some damaged pages more takes it seconds. */
    private static final int SAMPLE = 1 << 16;

    private Decoder() {}

    /** @param declared the encoding that the document itself names, null where it names none */
    public static String decode(byte[] bytes, @Nullable String declared) {
        Charset marked = marked(bytes);
        if (marked != null) {
            return new String(bytes, marked);
        }
        if (bytes.length == 0) {
            return "";
        }
        Charset wide = Bytes.wideWithoutMark(bytes);
        if (wide != null) {
            return new String(bytes, wide);
        }
        if (isAscii(bytes)) {
            // A few encodings would make other letters of these; whoever declares one of them over ASCII is wrong.
            return new String(bytes, StandardCharsets.US_ASCII);
        }
        Charset named = named(declared);
        String utf8 = strictly(bytes, StandardCharsets.UTF_8);
        if (utf8 != null) {
            return utf8;
        }
        if (named != null && !named.equals(StandardCharsets.UTF_8)) {
            String text = strictly(bytes, named);
            if (text != null) {
                return text;
            }
        }
        // A few broken bytes in a long UTF-8 text are damage, not another encoding.
        String damaged = new String(bytes, StandardCharsets.UTF_8);
        return hasOnlyDamage(damaged) ? damaged : new String(bytes, detected(bytes));
    }

    /** The encoding of a long text by its first bytes, which may end in the middle of a character. */
    public static Charset charset(byte[] sample) {
        Charset marked = marked(sample);
        Charset wide = marked == null ? Bytes.wideWithoutMark(sample) : marked;
        if (wide != null) {
            return wide;
        }
        return hasOnlyDamage(new String(sample, StandardCharsets.UTF_8)) ? StandardCharsets.UTF_8 : detected(sample);
    }

    private static @Nullable Charset marked(byte[] b) {
        if (starts(b, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (starts(b, 0xFF, 0xFE, 0, 0)) {
            return Charset.forName("UTF-32LE");
        }
        if (starts(b, 0, 0, 0xFE, 0xFF)) {
            return Charset.forName("UTF-32BE");
        }
        if (starts(b, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return starts(b, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean starts(byte[] b, int... mark) {
        if (b.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((b[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * The charset of a name; Latin-1 and ASCII mean windows-1252, as in browsers (WHATWG Encoding Standard, labels).
     */
    private static @Nullable Charset named(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        String plain = name.strip().toLowerCase(Locale.ROOT);
        try {
            return switch (plain) {
                case "iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii" -> FALLBACK;
                default -> Charset.forName(plain);
            };
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static @Nullable String strictly(byte[] bytes, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            // The JDK reads whole runs of bytes at once only where it may replace what is malformed.
            String text = new String(bytes, charset);
            if (text.indexOf('\uFFFD') < 0) {
                return text;
            }
        }
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            // ESC opens the shifts of the ISO-2022 encodings, which are ASCII to the eye only.
            if (b < 0 || b == 0x1B) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasOnlyDamage(String text) {
        int good = 0;
        int bad = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\uFFFD') {
                bad++;
            } else if (c > 127) {
                good++;
            }
        }
        return bad == 0 || good > bad * 20;
    }

    private static Charset detected(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, SAMPLE));
        detector.dataEnd();
        Charset found = named(detector.getDetectedCharset());
        return found == null || found.equals(StandardCharsets.UTF_8) ? FALLBACK : found;
    }
}
