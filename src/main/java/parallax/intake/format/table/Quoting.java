package parallax.intake.format.table;

/**
 * Whether a table puts quotation marks around its cells (RFC 4180), or has them only in its texts, as tables with tabs or
 * bars often do: there a cell that begins with somebody's words must not lose their marks, nor run on to the next.
 *
 * @param around cells that begin with a mark and end with one
 * @param within cells that begin with a mark, go on after the next, and end without one
 */
record Quoting(int around, int within) {

    static final char MARK = '"';

    /** Stands for no mark at all: it is no character, and in no text. */
    static final char NONE = '\uFFFF';

    private static final char LF = '\n';
    private static final char CR = '\r';

    /** Counts both in the beginning of a table. */
    static Quoting of(String rows, char separator) {
        int around = 0;
        int within = 0;
        int at = 0;
        while (at < rows.length()) {
            int close = rows.charAt(at) == MARK ? closing(rows, at) : -1;
            boolean closes = close >= 0 && (close + 1 == rows.length() || endsCell(rows.charAt(close + 1), separator));
            int end = closes ? close + 1 : at;
            while (end < rows.length() && !endsCell(rows.charAt(end), separator)) {
                end++;
            }
            if (closes) {
                around++;
            } else if (close >= 0 && rows.charAt(end - 1) != MARK) {
                within++;
            }
            at = end + 1;
        }
        return new Quoting(around, within);
    }

    /** Whether cells rather hold marks than stand in them. */
    boolean isText() {
        return within > around;
    }

    /** Where the mark is that is not doubled, -1 where none is. */
    private static int closing(String rows, int open) {
        int at = rows.indexOf(MARK, open + 1);
        while (at >= 0 && at + 1 < rows.length() && rows.charAt(at + 1) == MARK) {
            at = rows.indexOf(MARK, at + 2);
        }
        return at;
    }

    private static boolean endsCell(char c, char separator) {
        return c == separator || c == LF || c == CR;
    }
}
