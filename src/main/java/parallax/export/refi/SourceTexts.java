package parallax.export.refi;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parallax.export.LossReport;

/** Fetches the words of sources and notes: in the document itself, or in a file beside it. */
final class SourceTexts {

    private final RefiArchive archive;
    private final LossReport.Counter losses;

    SourceTexts(RefiArchive archive, LossReport.Counter losses) {
        this.archive = archive;
        this.losses = losses;
    }

    /** The text as it came; null where there is none to be had, which is counted. */
    @Nullable
    String of(Element source) throws IOException {
        String text = inline(source);
        if (text == null) {
            losses.add(
                    source.attribute("richTextPath") != null
                            ? "Source with formatted text only"
                            : "Source without text",
                    "Its plain text is not in the file: it came in by its name, with what is said of it as a whole.");
        }
        return text;
    }

    /** The same without counting. */
    @Nullable
    String inline(Element source) throws IOException {
        Element content = source.first("PlainTextContent");
        if (content != null) {
            return content.words().toString();
        }
        String path = source.attribute("plainTextPath");
        if (path == null) {
            return null;
        }
        String lower = path.toLowerCase(Locale.ROOT);
        if (lower.startsWith("relative:") || lower.startsWith("absolute:")) {
            losses.add("Source outside of the file", "Files elsewhere on the disk are not read.");
            return null;
        }
        byte[] bytes = archive.source(path);
        return bytes == null ? null : decoded(bytes);
    }

    private String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            losses.add("Text that is not UTF-8", "Bytes that could not be read became “\uFFFD”.");
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
