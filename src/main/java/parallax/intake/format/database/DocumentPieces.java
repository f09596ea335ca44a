package parallax.intake.format.database;

import java.util.List;
import parallax.intake.article.Documents;
import parallax.intake.article.Known;
import parallax.intake.article.Passage;
import parallax.intake.format.Out;
import parallax.intake.source.Refusal;
import parallax.intake.source.Source;

/** Makes the pieces of a document: one article, or those of a database's export that it turns out to be. */
public final class DocumentPieces {

    private final Documents documents;

    /** Makes articles of documents. */
    public DocumentPieces(Documents documents) {
        this.documents = documents;
    }

    /** Whether lines look as those of an export do; the paragraphs decide. */
    public static boolean mayBeExport(List<String> lines) {
        return lines.stream().map(String::strip).anyMatch(Exports::isMark);
    }

    /**
     * Hands on what is in the paragraphs.
     *
     * @param weak what the document notes of itself; counts where the text says nothing
     * @throws Refusal if there are no words
     */
    public void hand(Source source, List<Passage> passages, Known weak, Out out) throws Refusal {
        if (passages.isEmpty()) {
            throw new Refusal("%s holds no text. If it holds pictures of text, run text recognition on it first."
                    .formatted(source.name()));
        }
        List<Exported> exported = Exports.of(passages);
        if (exported.isEmpty()) {
            out.piece(
                    source.size(),
                    () -> weak.under(documents.article(source.stem(), source.name(), passages, Known.NOTHING)));
        }
        hand(source, exported, out);
    }

    /** Hands on the articles of an export; their accession numbers are their ids where they have some. */
    public void hand(Source source, List<Exported> exported, Out out) {
        for (int i = 0; i < exported.size(); i++) {
            Exported article = exported.get(i);
            String accession = article.known().accession();
            String id = accession == null ? source.stem() + "-" + (i + 1) : accession;
            out.piece(
                    Math.max(1, source.size() / exported.size()),
                    () -> documents.article(id, source.name(), article.passages(), article.known()));
        }
    }
}
