package parallax.news;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One utterance with all its renderings.
 *
 * @param id stable while its first rendering stays
 * @param speaker the speaker's name, null where unknown
 * @param occasion where and when, null where unknown
 * @param renderings by article as given, then by place; at least one
 * @param cells what each article did with it, by article id; every compared article has one
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
}
