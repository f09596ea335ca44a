package parallax.workbench.comparison.table;

import org.jspecify.annotations.Nullable;
import parallax.news.Occasion;

/** One line of the table from top to bottom. */
public sealed interface Line {

    /** A line that heads rows, which it can hide. */
    sealed interface Heading extends Line {

        /** What it is known by while the table changes. */
        String key();

        /** Whether its rows are hidden. */
        boolean closed();

        /** How many rows it heads. */
        int statements();

        /** How many of them two outlets or more report. */
        int several();
    }

    /**
     * Heads a speaker's rows.
     *
     * @param name the speaker, null where unknown
     * @param statements how many rows follow
     * @param several how many of them two outlets or more report
     * @param occasion the one occasion of all of them, null where there are several or none
     * @param closed whether its rows are hidden
     */
    record Speaker(
            @Nullable String name,
            int statements,
            int several,
            @Nullable Occasion occasion,
            boolean closed) implements Heading {

        @Override
        public String key() {
            return Line.key(name);
        }
    }

    /**
     * Heads the rows of one of a speaker's occasions.
     *
     * @param speaker whose, null where unknown
     * @param occasion null where unknown
     */
    record Setting(@Nullable String speaker, @Nullable Occasion occasion, int statements, int several, boolean closed)
            implements Heading {

        @Override
        public String key() {
            return Line.key(speaker, occasion);
        }
    }

    /** A row; {@code headed} where a line above names its speaker. */
    record Statement(RowModel row, boolean headed) implements Line {}

    /** What an opened row shows below itself. */
    record Opened(RowModel row) implements Line {}

    /** Key of a speaker's heading. */
    static String key(@Nullable String speaker) {
        return speaker == null ? "" : speaker;
    }

    /** Key of the heading of one of a speaker's occasions. */
    static String key(@Nullable String speaker, @Nullable Occasion occasion) {
        return key(speaker) + '\n' + (occasion == null ? "" : occasion.label() + '\n' + occasion.from());
    }
}
