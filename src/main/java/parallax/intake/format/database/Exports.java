package parallax.intake.format.database;

import java.util.List;
import parallax.intake.article.Passage;

/** Tells exports of press databases from other documents. */
final class Exports {

    private Exports() {}

    /** Whether a line is one that stands between the articles of an export, or names a field. */
    static boolean isMark(String line) {
        return NexisExport.isBorder(line)
                || ExportFields.accession(line) != null
                || FactivaFields.isCode(line, "HD")
                || FactivaFields.isCode(line, "AN");
    }

    /** The articles of an export, in order; empty where the paragraphs are none. */
    static List<Exported> of(List<Passage> passages) {
        List<Exported> factiva = FactivaExport.of(passages);
        return factiva.isEmpty() ? NexisExport.of(passages) : factiva;
    }
}
