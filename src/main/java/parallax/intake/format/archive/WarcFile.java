package parallax.intake.format.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.LengthedBody;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import parallax.intake.article.Known;
import parallax.intake.format.Format;
import parallax.intake.format.Out;
import parallax.intake.source.Bytes;
import parallax.intake.source.OverBudget;
import parallax.intake.source.Refusal;
import parallax.intake.source.Source;
import parallax.intake.source.TimeLimit;

/**
 * A web archive (WARC, ISO 28500): every page or document that was answered with status 200, in the order of the file.
 * It is unpacked here and not by the library, so that what is passed over counts against the budget too.
 */
public final class WarcFile implements Format {

    private static final String MAGIC = "WARC/";

    /** No server's head is larger, and no line of it longer, in bytes. */
    private static final int HEAD = 1 << 16;

    private static final int HEAD_LINE = 1 << 13;

    @Override
    public boolean reads(String ending, byte[] head) {
        byte[] start = Gzipped.isGzip(head) ? Gzipped.unpacked(head, MAGIC.length()) : head;
        return ending.equals("warc")
                || new String(start, 0, Math.min(start.length, MAGIC.length()), StandardCharsets.ISO_8859_1)
                        .equals(MAGIC);
    }

    @Override
    public void read(Source source, Out out) throws Refusal {
        int[] found = {0};
        try (InputStream raw = source.contents().open();
                InputStream in = Gzipped.isGzip(source.head(4))
                        ? source.budget().counted(new GZIPInputStream(raw, 1 << 16), source.name())
                        : raw) {
            WarcReader reader = reader(in);
            for (WarcRecord record = next(reader); record != null; record = next(reader)) {
                TimeLimit.check();
                hand(record, source, out, found);
            }
        } catch (OverBudget e) {
            throw new Refusal(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new Refusal(
                    found[0] == 0
                            ? "%s is damaged: no record in it can be read. Copy or download it again."
                                    .formatted(source.name())
                            : "%s is damaged behind its page %,d: what came before was read, the rest was left out."
                                    .formatted(source.name(), found[0]));
        }
        if (found[0] == 0) {
            throw new Refusal("%s holds no web page that its server had found, so there is nothing to import."
                    .formatted(source.name()));
        }
    }

    private static WarcReader reader(InputStream in) throws IOException {
        try {
            return new WarcReader(in);
        } catch (RuntimeException e) {
            throw new IOException(e);
        }
    }

    private static @Nullable WarcRecord next(WarcReader reader) throws IOException {
        try {
            return reader.next().orElse(null);
        } catch (RuntimeException e) {
            throw new IOException(e);
        }
    }

    private static void hand(WarcRecord record, Source source, Out out, int[] found) throws OverBudget {
        Source inside;
        String address;
        try {
            address = record instanceof WarcTargetRecord target ? String.valueOf(target.target()) : "";
            inside = page(record, address, source);
        } catch (Refusal e) {
            found[0]++;
            out.failed(e.sentence());
            return;
        } catch (OverBudget e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            found[0]++;
            out.failed(
                    "Record %,d of the pages in %s is damaged, so it was left out.".formatted(found[0], source.name()));
            return;
        }
        if (inside != null) {
            found[0]++;
            out.inside(inside, Known.at(address, "WARC-Target-URI"));
        }
    }

    /** The page in a record, null where it holds something else. */
    private static @Nullable Source page(WarcRecord record, String address, Source source) throws IOException, Refusal {
        if (!address.matches("(?i)https?://.*")) {
            return null;
        }
        if (record instanceof WarcResponse response) {
            HttpResponse http = answer(response, source);
            return http.status() == 200 && isWanted(http.contentType())
                    ? page(address, http.contentType(), http.bodyDecoded().stream(), source)
                    : null;
        }
        return record instanceof WarcResource resource && isWanted(resource.contentType())
                ? page(address, resource.contentType(), resource.body().stream(), source)
                : null;
    }

    /**
     * The server's answer. Its head is looked at first: the library takes it apart with patterns whose time grows with the
     * square of a line.
     */
    private static HttpResponse answer(WarcResponse response, Source source) throws IOException {
        byte[] whole =
                source.budget().counted(response.body().stream(), source.name()).readNBytes(Bytes.LIMIT + HEAD);
        int line = 0;
        for (int i = 0; i < whole.length && !(line == 0 && i > 1 && whole[i] == '\n'); i++) {
            line = whole[i] == '\n' ? 0 : whole[i] == '\r' ? line : line + 1;
            if (line > HEAD_LINE || i > HEAD) {
                throw new IOException("the head of an answer is too long");
            }
        }
        return HttpResponse.parse(LengthedBody.create(
                Channels.newChannel(new ByteArrayInputStream(whole)),
                ByteBuffer.allocate(HEAD_LINE).flip(),
                whole.length));
    }

    private static Source page(String address, MediaType type, InputStream body, Source source)
            throws IOException, Refusal {
        source.budget().entry(source.name());
        byte[] bytes = source.budget().counted(body, source.name()).readNBytes(Bytes.LIMIT + 1);
        if (bytes.length == 0 || bytes.length > Bytes.LIMIT) {
            throw new Refusal((bytes.length == 0
                            ? "The page %s in %s is empty, so it was left out."
                            : "The page %s in %s is larger than " + (Bytes.LIMIT >> 20) + " MB, so it was left out.")
                    .formatted(address, source.name()));
        }
        String name = WebAddress.name(address, base(type));
        boolean page = WebAddress.isPage(base(type));
        return source.inside(
                name, page ? Encoded.marked(bytes, type.parameters().get("charset")) : bytes);
    }

    private static boolean isWanted(MediaType type) {
        return WebAddress.isPage(base(type)) || base(type).equalsIgnoreCase("application/pdf");
    }

    private static String base(MediaType type) {
        return type.type() + "/" + type.subtype();
    }
}
