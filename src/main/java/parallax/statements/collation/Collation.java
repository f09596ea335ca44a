package parallax.statements.collation;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parallax.text.Span;

/**
 * The renderings of one statement aligned word by word; punctuation takes no part.
 *
 * <p>Read against the base: a piece where the base has none is added, moved or, for “not”, negation; a null where
 * the base has a piece is a gap. On the base's own pieces {@link Relation#LEFT_OUT} marks words that no other
 * rendering has, and {@link Relation#NEGATION} a “not” that some rendering lacks amid shared words. A rendering
 * whose wording has too little in common with any other stands whole in one last column, as {@link Relation#CHANGED}.
 *
 * @param base index of the rendering that the others are compared to
 * @param columns each column with one piece for every rendering, in the order of the renderings; null where it has
 *     nothing there
 */
public record Collation(int base, List<List<@Nullable Piece>> columns) {

    /**
     * Words of one rendering in one column.
     *
     * @param text the words as they stand in the article
     * @param span where they stand in the article
     * @param relation what they are to the base
     * @param quoted whether they stand in quotation marks there: the speaker's own words, and not the reporter's
     */
    public record Piece(String text, Span span, Relation relation, boolean quoted) {

        /** Words of which nobody asks whether they are quoted. */
        public Piece(String text, Span span, Relation relation) {
            this(text, span, relation, false);
        }
    }

    /** What a piece is to the base wording. */
    public enum Relation {
        SAME,
        CHANGED,
        ADDED,
        LEFT_OUT,
        MOVED,
        NUMBER,
        NEGATION,
        SPELLING;

        /** The word that files and exports use: {@code left-out}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
