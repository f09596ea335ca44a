package parallax.project;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.news.Article;
import parallax.news.Rendering;
import parallax.statements.collation.Flag;
import parallax.statements.likeness.Evidence;

/**
 * Why one rendering does or does not belong with another.
 *
 * @param other the other one
 * @param article where that stands
 * @param verdict what became of the two
 * @param decided whether the analyst said so
 * @param evidence what the engine saw, null where it no longer finds one of the two
 * @param flags how the two differ that must be seen
 */
public record Reason(
        Rendering other,
        Article article,
        Verdict verdict,
        boolean decided,
        @Nullable Evidence evidence,
        Set<Flag> flags) {

    /** What became of two renderings. */
    public enum Verdict {
        /** They stand in one row for sure. */
        SAME,
        /** They stand in one row, one of them as a question. */
        POSSIBLE,
        /** The analyst said that they must not stand in one row. */
        REFUSED;

        /** The word that files and keys use: lower case. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
