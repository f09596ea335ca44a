package parallax.intake.format.mail;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import parallax.intake.source.Bytes;
import parallax.intake.source.CleanText;
import parallax.intake.source.Decoder;
import parallax.intake.source.OverBudget;
import parallax.intake.source.Refusal;
import parallax.intake.source.Source;
import parallax.intake.source.TimeLimit;

/**
 * A MIME message: its header and the leaves of its tree of parts, in order. A message in a message is a leaf.
 *
 * @param fields the header: names in lower case, values unfolded and decoded
 */
record MimeMessage(Map<String, String> fields, List<MimePart> parts) {

    /** Parts in parts in parts: mail programs nest four or five deep, and each level costs the parser stack. */
    private static final int DEPTH = 20;

    private static final int PARTS = 5_000;

    private static final MimeConfig LIMITS = MimeConfig.custom()
            // Of headers: lines of the content may be longer.
            .setMaxLineLen(1 << 20)
            .setMaxHeaderLen(1 << 20)
            .setMaxHeaderCount(2_000)
            .setMalformedHeaderStartsBody(true)
            .build();

    /**
     * Reads a message as far as it can be read.
     *
     * @param wanted which parts to keep by their header; the others are passed over
     * @throws Refusal if it holds no part that is wanted, or too much
     */
    static MimeMessage read(Source source, Predicate<MimePart> wanted) throws Refusal {
        MimeTokenStream tokens = new MimeTokenStream(LIMITS);
        tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
        Map<String, String> root = new HashMap<>();
        List<MimePart> parts = new ArrayList<>();
        try (InputStream in = source.contents().open()) {
            tokens.parse(in);
            collect(tokens, source, wanted, root, parts);
        } catch (OverBudget e) {
            throw new Refusal(String.valueOf(e.getMessage()));
        } catch (IOException | MimeException | RuntimeException e) {
            // A cut-off message still has its beginning.
            if (parts.isEmpty()) {
                throw new Refusal(
                        "%s is damaged: its parts cannot be told apart. Save it again.".formatted(source.name()));
            }
        }
        return new MimeMessage(root, parts);
    }

    private static void collect(
            MimeTokenStream tokens,
            Source source,
            Predicate<MimePart> wanted,
            Map<String, String> root,
            List<MimePart> parts)
            throws IOException, MimeException, Refusal {
        Map<String, String> fields = root;
        boolean first = true;
        int depth = 0;
        long left = Bytes.LIMIT;
        for (EntityState state = tokens.getState(); state != EntityState.T_END_OF_STREAM; state = tokens.next()) {
            TimeLimit.check();
            switch (state) {
                case T_START_HEADER -> {
                    fields = first ? root : new HashMap<>();
                    first = false;
                }
                case T_FIELD -> fields.putIfAbsent(tokens.getField().getNameLowerCase(), value(tokens.getField()));
                case T_START_MULTIPART -> {
                    if (++depth > DEPTH) {
                        throw new Refusal(
                                "%s has parts nested more than %d deep, as no mail program writes them. It was "
                                                .formatted(source.name(), DEPTH)
                                        + "left out.");
                    }
                }
                case T_END_MULTIPART -> depth--;
                case T_BODY -> {
                    MimePart head = new MimePart(fields, new byte[0]);
                    if (wanted.test(head)) {
                        byte[] bytes = tokens.getDecodedInputStream().readNBytes((int) left + 1);
                        left -= bytes.length;
                        if (left < 0 || parts.size() == PARTS) {
                            throw new Refusal(
                                    "%s holds more than %d MB or %,d parts, the most that one message may have."
                                            .formatted(source.name(), Bytes.LIMIT >> 20, PARTS));
                        }
                        parts.add(new MimePart(fields, bytes));
                    }
                }
                default -> {
                    // Preambles and ends say nothing.
                }
            }
        }
    }

    /** Headers are ASCII with encoded words (RFC 2047), or simply in some encoding. */
    private static String value(Field field) {
        String raw = CleanText.of(Decoder.decode(field.getRaw().toByteArray(), null));
        String value = raw.substring(raw.indexOf(':') + 1)
                .replaceAll("\\n[ \\t]+", " ")
                .replace("\n", " ")
                .strip();
        return CleanText.of(DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT));
    }
}
