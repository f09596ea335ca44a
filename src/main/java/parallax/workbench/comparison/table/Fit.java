package parallax.workbench.comparison.table;

import parallax.news.Rendering;

/**
 * How much room text takes, estimated from its length: a row's height must be known for all columns while only those on
 * screen have nodes. Text that needs more than its estimate ends in an ellipsis.
 *
 * @param em the font's size in pixels
 * @param letter average width of a letter
 * @param line height of a line
 * @param most lines of a wording that a row shows at most
 */
public record Fit(double em, double letter, double line, int most) {

    /** A plain font of 14 pixels, until the real one is measured. */
    public static final Fit USUAL = new Fit(14, 7.2, 20, 4);

    /** Lines of a text of {@code length} letters in {@code width} pixels; broken lines leave some of it empty. */
    public int lines(int length, double width) {
        double perLine = Math.max(1, width / letter);
        return (int) Math.ceil(length / perLine + (length > perLine ? 0.35 : 0));
    }

    /** White space beside the text of a cell. */
    public double side() {
        return 0.75 * em;
    }

    /** Height of the line over a cell's text. */
    public double head() {
        return 1.7 * em;
    }

    /** Between lines, in pixels. */
    public double gap() {
        return 0.5 * em;
    }

    /** Height of a line that heads rows. */
    public double heading() {
        return Math.ceil(2.2 * em);
    }

    /** Lines of text that every cell of the row has room for. */
    public int lines(RowModel row, Columns columns, Against against) {
        int needed = lines(against.wording().span().length(), columns.first() - 2 * side());
        for (int column : row.row().covering().toArray()) {
            int shown = row.entries().get(column).shown();
            if (shown >= 0 && needed < most && columns.isShown(column)) {
                needed = Math.max(needed, lines(length(row, shown), columns.width(column) - 2 * side()));
            }
        }
        return Math.clamp(needed, 1, most);
    }

    /** The width at which a text of so many letters needs no more lines than a row shows. */
    public double width(int length) {
        return Math.ceil(length / Math.max(1, most - 0.35)) * letter + 2 * side();
    }

    /** Height of a row whose cells have this many lines. */
    public double height(int lines) {
        return Math.ceil(head() + lines * line + 2 * gap() + 1);
    }

    private static int length(RowModel row, int rendering) {
        Rendering at = row.statement().renderings().get(rendering);
        return at.span().length();
    }
}
