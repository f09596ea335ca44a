package parallax.intake.format.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import parallax.intake.article.Passage;
import parallax.intake.article.PlainText;
import parallax.intake.format.Format;
import parallax.intake.format.Magic;
import parallax.intake.format.Out;
import parallax.intake.format.TextFile;
import parallax.intake.source.BrokenLines;
import parallax.intake.source.Refusal;
import parallax.intake.source.Source;

/** Many articles of Nexis in one plain text, its lines broken at a fixed width. */
public final class NexisText implements Format {

    private static final Set<String> ENDINGS = Set.of("txt", "text");

    private static final Pattern MARK = Pattern.compile(
            "(?m)^[ \\t]*(?:\\d{1,5} (?:of|von) \\d{1,5} (?:DOCUMENTS?|DOKUMENTEN?)|Dokument \\d{1,5} von \\d{1,5})[ \\t]*\\r?$"
                    + "|^(?:Length|LENGTH): \\d+ words");

    private static final Pattern LABEL =
            Pattern.compile("\\p{Lu}[\\p{Lu} -]{2,24}:.*|\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?: .*");

    private final DocumentPieces pieces;
    private final PlainText plain;

    /** Hands on the articles of an export; a text that is none is one article. */
    public NexisText(DocumentPieces pieces, PlainText plain) {
        this.pieces = pieces;
        this.plain = plain;
    }

    @Override
    public boolean reads(String ending, byte[] head) {
        return ENDINGS.contains(ending)
                && MARK.matcher(Magic.ascii(head, 0, HEAD)).find();
    }

    @Override
    public void read(Source source, Out out) throws Refusal {
        String text = TextFile.text(source);
        List<Exported> articles = NexisExport.of(paragraphs(text));
        if (articles.isEmpty()) {
            out.piece(source.size(), () -> plain.article(source.stem(), source.name(), BrokenLines.joined(text)));
        }
        pieces.hand(source, articles, out);
    }

    private static List<Passage> paragraphs(String text) {
        List<Passage> paragraphs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String raw : text.split("\n", -1)) {
            String line = raw.strip();
            boolean label = LABEL.matcher(line).matches();
            if ((line.isEmpty() || label) && !open.isEmpty()) {
                paragraphs.add(new Passage(open.toString()));
                open.setLength(0);
            }
            if (!line.isEmpty()) {
                open.append(open.isEmpty() ? "" : " ").append(line);
            }
        }
        if (!open.isEmpty()) {
            paragraphs.add(new Passage(open.toString()));
        }
        return paragraphs;
    }
}
