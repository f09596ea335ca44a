package parallax.workbench.comparison;

import org.jspecify.annotations.Nullable;
import parallax.news.Occasion;

/** One line of the table from top to bottom. */
sealed interface Line {

    /**
     * Heads a speaker's rows.
     *
     * @param name the speaker, null where unknown
     * @param statements how many rows follow
     * @param several how many of them two outlets or more report
     * @param occasion the one occasion of all of them, null where there are several or none
     */
    record Speaker(
            @Nullable String name,
            int statements,
            int several,
            @Nullable Occasion occasion) implements Line {}

    /** Heads the rows of one of a speaker's occasions, null where unknown. */
    record Setting(@Nullable Occasion occasion, int statements) implements Line {}

    /** A row; {@code headed} where a line above names its speaker. */
    record Statement(RowModel row, boolean headed) implements Line {}

    /** What an opened row shows below itself. */
    record Opened(RowModel row) implements Line {}
}
