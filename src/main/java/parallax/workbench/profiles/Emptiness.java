package parallax.workbench.profiles;

import java.util.Locale;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** Why there is nothing to show. */
enum Emptiness {
    NO_PROJECT,
    NO_ARTICLES,
    COMPUTING,
    NO_STATEMENTS,
    /** Nothing is left by the filter. */
    SEVERAL,
    /** No passage is tagged. */
    TAGS,
    /** There is something to show. */
    NOTHING;

    /** The word in keys: {@code no-articles}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Ikon icon() {
        return switch (this) {
            case COMPUTING -> Feather.LOADER;
            case SEVERAL -> Feather.FILTER;
            case TAGS -> Feather.TAG;
            default -> Feather.BAR_CHART_2;
        };
    }

    /**
     * @param rows statements in the project's table
     * @param busy whether a job is under way
     */
    static Emptiness of(boolean open, int articles, int rows, Study study, View view, boolean busy) {
        if (!open) {
            return NO_PROJECT;
        }
        if (view.tags() && study != Study.NONE && articles > 0) {
            return study.matrix(view).rows().isEmpty() ? TAGS : NOTHING;
        }
        if (articles == 0 && !busy) {
            return NO_ARTICLES;
        }
        if (rows == 0) {
            return busy || study == Study.NONE ? COMPUTING : NO_STATEMENTS;
        }
        if (study == Study.NONE) {
            return COMPUTING;
        }
        return study.speakers().sum() == 0 ? (study.least() > 1 ? SEVERAL : NO_STATEMENTS) : NOTHING;
    }
}
