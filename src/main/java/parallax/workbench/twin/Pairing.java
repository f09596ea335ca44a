package parallax.workbench.twin;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import parallax.news.Article;
import parallax.statements.comparison.Comparison;
import parallax.workbench.base.Beside;
import parallax.workbench.base.Cursor;

/**
 * Two articles with what they share, ready to be shown.
 *
 * @param table what they were taken from
 * @param matches by place in the left article
 * @param partners who else could stand beside the left one
 */
record Pairing(Comparison table, Article left, Article right, List<Match> matches, Partners partners) {

    /** Works it out, null where an article is gone or there is only one. Takes time with the table's size. */
    static @Nullable Pairing of(Comparison table, Beside wanted) {
        Partners partners = Partners.of(table, wanted.left());
        Article left = table.articles().get(wanted.left());
        String other = wanted.right() != null ? wanted.right() : partners.best(table, wanted.left());
        Article right = other == null ? null : table.articles().get(other);
        return left == null || right == null
                ? null
                : new Pairing(table, left, right, Match.of(table, left.id(), right.id()), partners);
    }

    Article article(boolean leftSide) {
        return leftSide ? left : right;
    }

    /** Index of the match that the cursor of the table is on, -1 where the two do not share it. */
    int at(@Nullable Cursor cursor) {
        int found = -1;
        for (int i = 0; cursor != null && i < matches.size(); i++) {
            Match match = matches.get(i);
            if (match.row().statement().id().equals(cursor.statement())) {
                boolean exact = Objects.equals(match.leftRendering().id(), cursor.rendering())
                        || Objects.equals(match.rightRendering().id(), cursor.rendering());
                if (exact) {
                    return i;
                }
                found = found < 0 ? i : found;
            }
        }
        return found;
    }
}
