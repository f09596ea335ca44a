package parallax.intake.format.office;

import com.rtfparserkit.parser.standard.StandardRtfParser;
import java.io.IOException;
import java.util.List;
import parallax.intake.article.Passage;
import parallax.intake.format.Format;
import parallax.intake.format.Magic;
import parallax.intake.format.Out;
import parallax.intake.format.database.DocumentPieces;
import parallax.intake.source.Refusal;
import parallax.intake.source.Source;

/** Rich text (.rtf), of word processors and press databases. Pictures and embedded objects are passed over. */
public final class Rtf implements Format {

    private final DocumentPieces pieces;

    /** Hands on what documents hold. */
    public Rtf(DocumentPieces pieces) {
        this.pieces = pieces;
    }

    @Override
    public boolean reads(String ending, byte[] head) {
        return ending.equals("rtf") || Magic.RTF.opens(head);
    }

    @Override
    public void read(Source source, Out out) throws Refusal {
        byte[] bytes = source.bytes();
        if (!Magic.RTF.opens(bytes)) {
            throw new Refusal(
                    "%s is no rich text, whatever its name says. Check where it came from.".formatted(source.name()));
        }
        RtfText text = new RtfText();
        boolean whole = parse(bytes, text);
        List<Passage> passages = text.passages();
        if (!whole && passages.isEmpty()) {
            throw new Refusal(
                    "%s is damaged and cannot be read. Open it in the program it was made with and save it anew."
                            .formatted(source.name()));
        }
        if (!whole) {
            out.failed(("%s is damaged or cut off after “…%s”; what stands before that came in. "
                            + "Compare it with the original.")
                    .formatted(source.name(), end(passages.getLast().text())));
        }
        pieces.hand(source, passages, text.properties(), out);
    }

    /** Whether it could be read to its end. */
    private static boolean parse(byte[] bytes, RtfText text) {
        try {
            new StandardRtfParser().parse(new RtfBytes(bytes), text);
            return true;
        } catch (IOException | RuntimeException e) {
            // The parser trusts numbers and charsets in the file and fails in many ways where they are wrong.
            return false;
        }
    }

    private static String end(String text) {
        String line = text.strip().replace('\n', ' ');
        return line.substring(
                line.offsetByCodePoints(line.length(), -Math.min(40, line.codePointCount(0, line.length()))));
    }
}
