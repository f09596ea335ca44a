package parallax.intake.format.database;

import java.util.List;
import parallax.intake.article.Known;
import parallax.intake.article.Passage;

/**
 * One article out of a database's export.
 *
 * @param passages its text, title first where it has one
 * @param known its fields
 */
record Exported(List<Passage> passages, Known known) {

    Exported {
        passages = List.copyOf(passages);
    }
}
