package parallax.workbench.comparison.overview;

import java.util.Arrays;
import parallax.news.Cell;

/**
 * Paints the overview into pixels; safe on any thread.
 *
 * @param scale how rows share the height
 * @param column pixels of an outlet's column
 * @param gap pixels between the columns and the histogram
 * @param bars pixels of the histogram's longest bar
 */
record OverviewPainter(OverviewScale scale, int column, int gap, int bars) {

    /** From so many pixels on, a thin line of paper sets cells apart. */
    private static final int ROOMY = 4;

    int width(int columns) {
        return columns * column + gap + bars;
    }

    /** Row after row of ARGB, {@link #width} wide and the scale's height high. */
    int[] paint(Overview overview, OverviewInks inks) {
        int columns = overview.columns().length;
        int width = width(columns);
        int[] pixels = new int[width * scale.height()];
        Arrays.fill(pixels, inks.paper());
        boolean apart = scale.rows() > 0 && scale.height() / scale.rows() >= ROOMY;
        int inked = column >= ROOMY ? column - 1 : column;
        for (int y = 0; y < scale.height(); y++) {
            int row = scale.strongest(y, overview.disagreement());
            if (apart && y + 1 == scale.y(row + 1)) {
                continue;
            }
            for (int c = 0; c < columns; c++) {
                Cell state = overview.state(row, c);
                for (int x = c * column; x < c * column + inked; x++) {
                    pixels[y * width + x] = inks.at(state, x, y);
                }
            }
            int from = y * width + columns * column + gap;
            int length = Math.round(overview.disagreement()[row] * bars);
            Arrays.fill(pixels, from, from + length, inks.bar());
        }
        return pixels;
    }

    /** The column at a pixel, -1 beside the columns. */
    int columnAt(double x, int columns) {
        int at = (int) Math.floor(x / column);
        return at >= 0 && at < columns ? at : -1;
    }
}
