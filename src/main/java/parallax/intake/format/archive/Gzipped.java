package parallax.intake.format.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import parallax.intake.article.Known;
import parallax.intake.format.Format;
import parallax.intake.format.Out;
import parallax.intake.source.Refusal;
import parallax.intake.source.Source;

/** One file compressed with gzip, such as “corpus.jsonl.gz”. */
public final class Gzipped implements Format {

    private static final int BUFFER = 1 << 16;

    @Override
    public boolean reads(String ending, byte[] head) {
        return isGzip(head);
    }

    /** Whether bytes begin as gzip does. */
    static boolean isGzip(byte[] head) {
        return head.length > 2 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B && head[2] == 8;
    }

    /** The first {@code length} bytes of what is compressed, as far as they are in the head. */
    static byte[] unpacked(byte[] head, int length) {
        byte[] bytes = new byte[length];
        int n = 0;
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(head))) {
            for (int b = in.read(); b >= 0 && n < length; b = n < length ? in.read() : -1) {
                bytes[n++] = (byte) b;
            }
        } catch (IOException e) {
            // The head ends in the middle of the data.
        }
        return Arrays.copyOf(bytes, n);
    }

    @Override
    public void read(Source source, Out out) throws Refusal {
        source.budget().entry(source.name());
        out.inside(
                new Source(
                        source.file(),
                        name(source.name()),
                        -1,
                        () -> open(source),
                        source.budget().deeper(source.name())),
                Known.NOTHING);
    }

    private static InputStream open(Source source) throws IOException {
        InputStream raw = source.contents().open();
        try {
            return source.budget().counted(new GZIPInputStream(raw, BUFFER), source.name());
        } catch (IOException e) {
            raw.close();
            throw e;
        }
    }

    private static String name(String packed) {
        String lower = packed.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".tgz")) {
            return packed.substring(0, packed.length() - 3) + "tar";
        }
        return lower.endsWith(".gz") ? packed.substring(0, packed.length() - 3) : packed + "/" + "file";
    }
}
