package parallax.workbench.comparison.bar;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Why there is no table to show. */
public enum Emptiness {
    NO_PROJECT,
    NO_ARTICLES,
    /** It is being made. */
    COMPUTING,
    /** The articles quote nobody. */
    NO_STATEMENTS,
    /** The filters keep every row away. */
    FILTERED;

    /**
     * The reason, null where there is something to show.
     *
     * @param rows statements in the comparison
     * @param shown those that the filters let through
     * @param busy whether work is under way
     */
    public static @Nullable Emptiness of(boolean project, int articles, int rows, int shown, boolean busy) {
        if (shown > 0) {
            return null;
        }
        if (!project) {
            return NO_PROJECT;
        }
        if (rows > 0) {
            return FILTERED;
        }
        if (busy) {
            return COMPUTING;
        }
        return articles == 0 ? NO_ARTICLES : NO_STATEMENTS;
    }

    /** The word that the bundle uses: {@code no-project}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
