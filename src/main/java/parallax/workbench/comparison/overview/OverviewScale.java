package parallax.workbench.comparison.overview;

/**
 * How rows share the height of a picture: several pixels a row where there are few, several rows a pixel where there
 * are many.
 *
 * @param rows how many rows
 * @param height pixels that they take, at most one row's {@code most} each
 */
record OverviewScale(int rows, int height) {

    /**
     * The scale of so many rows in a room.
     *
     * @param room pixels there are
     * @param most pixels that a row has at most, so that a few rows do not look like a flag
     */
    static OverviewScale of(int rows, int room, int most) {
        return new OverviewScale(rows, Math.clamp((long) rows * most, 0, Math.max(0, room)));
    }

    /** The first row at a pixel line; the last one below the picture, 0 above it or where there are no rows. */
    int first(int y) {
        return rows == 0 ? 0 : Math.clamp((long) y * rows / Math.max(1, height), 0, rows - 1);
    }

    /** The row after the last at a pixel line; at least one more than the first. */
    int end(int y) {
        return Math.max(first(y) + 1, (int) Math.min(rows, ((long) y + 1) * rows / Math.max(1, height)));
    }

    /** The first pixel line of a row, or the one that it shares; for the number of rows the picture's end. */
    int y(int row) {
        int up = height < rows ? 0 : rows - 1;
        return rows == 0 ? 0 : (int) (((long) row * height + up) / rows);
    }

    /**
     * The row that a pixel line shows: of all that fall on it the one over which outlets differ most, of such the
     * first.
     */
    int strongest(int y, float[] disagreement) {
        int best = first(y);
        for (int row = best + 1; row < end(y); row++) {
            if (disagreement[row] > disagreement[best]) {
                best = row;
            }
        }
        return best;
    }
}
