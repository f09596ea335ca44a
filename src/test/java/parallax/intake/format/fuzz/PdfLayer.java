package parallax.intake.format.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** The streams of a PDF, inflated and deflated again; half of the time with a right table of objects. */
final class PdfLayer implements Layer {

    private static final Pattern STREAM = Pattern.compile("(?s)(?<!end)stream\\r?\\n(.*?)\\r?\\nendstream");
    private static final Pattern LENGTH = Pattern.compile("/Length \\d+(?! \\d)");
    private static final Pattern OBJECT = Pattern.compile("(?m)^(\\d{1,6}) (\\d{1,3}) obj\\b");

    private final Random random;

    PdfLayer(Random random) {
        this.random = random;
    }

    @Override
    public byte[] damaged(byte[] file, Inner inner) {
        String pdf = new String(file, StandardCharsets.ISO_8859_1);
        if (!pdf.startsWith("%PDF-")) {
            return null;
        }
        List<MatchResult> streams = STREAM.matcher(pdf).results().limit(500).toList();
        String out;
        if (streams.isEmpty() || random.nextInt(3) == 0) {
            int body = pdf.indexOf('\n') + 1;
            int end = pdf.lastIndexOf("\nxref");
            out = end < body
                    ? null
                    : pdf.substring(0, body)
                            + latin(inner.damaged(pdf.substring(body, end).getBytes(StandardCharsets.ISO_8859_1)))
                            + pdf.substring(end);
        } else {
            out = changed(pdf, streams.get(random.nextInt(streams.size())), inner);
        }
        return out == null ? null : (random.nextBoolean() ? indexed(out) : out).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String changed(String pdf, MatchResult stream, Inner inner) {
        byte[] raw = stream.group(1).getBytes(StandardCharsets.ISO_8859_1);
        byte[] plain = inflated(raw);
        String packed = latin(plain == null ? inner.damaged(raw) : deflated(inner.damaged(plain)));
        int from = Math.max(0, pdf.lastIndexOf("obj", stream.start()));
        String dictionary =
                LENGTH.matcher(pdf.substring(from, stream.start())).replaceAll("/Length " + packed.length());
        return pdf.substring(0, from) + dictionary + "stream\n" + packed + "\nendstream" + pdf.substring(stream.end());
    }

    private static byte[] inflated(byte[] raw) {
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(raw))) {
            return in.readNBytes(LONGEST);
        } catch (IOException e) {
            return null;
        }
    }

    private static byte[] deflated(byte[] plain) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream packed = new DeflaterOutputStream(out)) {
            packed.write(plain);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    /** The same with a table of its objects as they lie now; as it was where it has no plain table. */
    private static String indexed(String pdf) {
        int table = pdf.lastIndexOf("\nxref");
        int trailer = pdf.lastIndexOf("trailer");
        if (table < 0 || trailer < table) {
            return pdf;
        }
        TreeMap<Integer, Integer> places = new TreeMap<>();
        OBJECT.matcher(pdf.substring(0, table))
                .results()
                .forEach(m -> places.put(Integer.valueOf(m.group(1)), m.start()));
        List<String> rows = new ArrayList<>(List.of("xref", "0 1", "0000000000 65535 f "));
        places.forEach((number, at) -> {
            rows.add(number + " 1");
            rows.add("%010d 00000 n ".formatted(at));
        });
        int start = pdf.indexOf("startxref", trailer);
        String rest = start < 0 ? pdf.substring(trailer) : pdf.substring(trailer, start);
        return pdf.substring(0, table + 1) + String.join("\n", rows) + "\n" + rest + "startxref\n" + (table + 1)
                + "\n%%EOF\n";
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
