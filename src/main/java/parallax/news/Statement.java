package parallax.news;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One utterance with all its renderings.
 *
 * @param id stable while most of its renderings stay
 * @param speaker the speaker's name, null where unknown
 * @param occasion where and when, null where unknown
 * @param renderings by article as given, then by place; at least one
 * @param cells what articles did with it, by article id; an article without one does not cover the occasion: {@link
 *     #cell}
 */
public record Statement(
        String id,
        @Nullable String speaker,
        @Nullable Occasion occasion,
        List<Rendering> renderings,
        Map<String, Cell> cells) {

    public Statement {
        renderings = List.copyOf(renderings);
        cells = Map.copyOf(cells);
    }

    /** What an article did with it. */
    public Cell cell(String article) {
        return cells.getOrDefault(article, Cell.NOT_COVERED);
    }
}
