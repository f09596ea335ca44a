package parallax.intake.format;

import java.util.Set;
import parallax.intake.article.PlainText;
import parallax.intake.source.BrokenLines;
import parallax.intake.source.Bytes;
import parallax.intake.source.CleanText;
import parallax.intake.source.Decoder;
import parallax.intake.source.Refusal;
import parallax.intake.source.Source;

/** Plain text: one article a file. Paragraphs that were broken into lines of one width are one line again. */
public final class TextFile implements Format {

    private static final Set<String> ENDINGS = Set.of("txt", "text");

    private final PlainText plain;

    /** Reads texts as articles. */
    public TextFile(PlainText plain) {
        this.plain = plain;
    }

    @Override
    public boolean reads(String ending, byte[] head) {
        return ENDINGS.contains(ending);
    }

    @Override
    public void read(Source source, Out out) {
        out.piece(source.size(), () -> plain.article(source.stem(), source.name(), BrokenLines.joined(text(source))));
    }

    /** The decoded and cleaned text of a source. @throws Refusal if it is no text, or none is in it */
    public static String text(Source source) throws Refusal {
        byte[] bytes = source.bytes();
        if (Bytes.isBinary(bytes)) {
            throw new Refusal(Bytes.binary(source.name()));
        }
        String text = CleanText.of(Decoder.decode(bytes, null));
        if (text.isBlank()) {
            throw new Refusal(Bytes.empty(source.name()));
        }
        return text;
    }
}
