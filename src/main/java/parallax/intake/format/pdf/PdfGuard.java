package parallax.intake.format.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import parallax.intake.format.Magic;
import parallax.intake.source.OverBudget;
import parallax.intake.source.Refusal;
import parallax.intake.source.Source;

/**
 * Inflates the streams of a PDF once, to nowhere, before anything else does: PDFBox takes a whole stream into memory, and a
 * few kilobytes may inflate to terabytes.
 */
final class PdfGuard {

    /** More than any page's text, drawing or font takes; pictures are not counted. */
    private static final long STREAM = 96L << 20;

    private static final byte[] KEYWORD = "stream".getBytes(StandardCharsets.US_ASCII);

    /** How far before its stream the dictionary is looked for that may say that it is a picture. */
    private static final int DICTIONARY = 600;

    /** Streams packed more often are no program's work. */
    private static final int LAYERS = 4;

    private PdfGuard() {}

    /** @throws Refusal if a stream holds too much, or all together */
    static void check(Source source, byte[] bytes) throws Refusal {
        try {
            int at = next(bytes, 0);
            while (at >= 0) {
                int data = at + KEYWORD.length;
                data += data < bytes.length && bytes[data] == '\r' ? 1 : 0;
                data += data < bytes.length && bytes[data] == '\n' ? 1 : 0;
                if (!isPicture(bytes, at)) {
                    inflate(source, new ByteArrayInputStream(bytes, data, bytes.length - data), LAYERS);
                }
                at = next(bytes, data);
            }
        } catch (OverBudget e) {
            throw new Refusal(e.getMessage() == null ? source.name() : e.getMessage());
        }
    }

    private static void inflate(Source source, InputStream packed, int layers) throws Refusal, OverBudget {
        packed.mark(2);
        int first;
        int second;
        try {
            first = packed.read();
            second = packed.read();
            packed.reset();
        } catch (IOException e) {
            return;
        }
        // The two bytes that zlib (RFC 1950) begins with.
        if ((first & 0x0F) != 8 || first >> 4 > 7 || second < 0 || (first << 8 | second) % 31 != 0) {
            return;
        }
        if (layers == 0) {
            throw tooMuch(source);
        }
        Inflater inflater = new Inflater();
        try (InputStream plain = source.budget().counted(new InflaterInputStream(packed, inflater), source.name())) {
            byte[] head = plain.readNBytes(1 << 16);
            long size = head.length;
            byte[] buffer = new byte[1 << 16];
            for (int n = plain.read(buffer); n >= 0; n = plain.read(buffer)) {
                size += n;
                if (size > STREAM) {
                    throw tooMuch(source);
                }
            }
            inflate(source, new ByteArrayInputStream(head), layers - 1);
        } catch (OverBudget e) {
            throw e;
        } catch (IOException e) {
            // Not packed after all, or broken: what came until here is what PDFBox will see of it.
        } finally {
            inflater.end();
        }
    }

    private static Refusal tooMuch(Source source) {
        return new Refusal("%s unpacks to more than any article needs, as only a damaged or malicious PDF does. "
                        .formatted(source.name())
                + "It was left out.");
    }

    private static boolean isPicture(byte[] bytes, int stream) {
        int from = Math.max(0, stream - DICTIONARY);
        String before = Magic.ascii(bytes, from, stream - from);
        int object = before.lastIndexOf("obj");
        String dictionary = object < 0 ? before : before.substring(object);
        return dictionary.matches("(?s).*/Subtype\\s*/Image.*") && !dictionary.contains("/Type/ObjStm");
    }

    private static int next(byte[] bytes, int from) {
        for (int i = from; i + KEYWORD.length <= bytes.length; i++) {
            if (bytes[i] == 's'
                    && bytes[i + 1] == 't'
                    && bytes[i + 2] == 'r'
                    && bytes[i + 3] == 'e'
                    && bytes[i + 4] == 'a'
                    && bytes[i + 5] == 'm'
                    && !(i >= 3 && bytes[i - 1] == 'd' && bytes[i - 2] == 'n' && bytes[i - 3] == 'e')) {
                return i;
            }
        }
        return -1;
    }
}
