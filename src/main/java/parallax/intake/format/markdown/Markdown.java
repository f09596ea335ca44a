package parallax.intake.format.markdown;

import java.util.Set;
import parallax.intake.article.Documents;
import parallax.intake.format.Format;
import parallax.intake.format.Out;
import parallax.intake.format.TextFile;
import parallax.intake.source.Refusal;
import parallax.intake.source.Source;

/** Markdown (.md): one article a file, without the marks. */
public final class Markdown implements Format {

    private static final Set<String> ENDINGS = Set.of("md", "markdown", "mdown", "mkd");

    private final Documents documents;

    /** Makes articles of its documents. */
    public Markdown(Documents documents) {
        this.documents = documents;
    }

    @Override
    public boolean reads(String ending, byte[] head) {
        return ENDINGS.contains(ending);
    }

    @Override
    public void read(Source source, Out out) {
        out.piece(source.size(), () -> {
            MarkdownText text = MarkdownText.of(TextFile.text(source));
            if (text.passages().isEmpty()) {
                throw new Refusal("%s holds no text.".formatted(source.name()));
            }
            return documents.article(source.stem(), source.name(), text.passages(), text.known());
        });
    }
}
