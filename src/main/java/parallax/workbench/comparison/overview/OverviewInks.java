package parallax.workbench.comparison.overview;

import java.util.EnumMap;
import java.util.Map;
import parallax.news.Cell;

/**
 * Colours of the overview as ARGB.
 *
 * @param paper behind everything
 * @param ink of each state
 * @param ground behind the pattern of a state that has one
 * @param bar of the histogram
 */
record OverviewInks(int paper, Map<Cell, Integer> ink, Map<Cell, Integer> ground, int bar) {

    OverviewInks {
        ink = new EnumMap<>(ink);
        ground = new EnumMap<>(ground);
    }

    /**
     * The colour of a state at a pixel: what is reported is filled, the darker the nearer to the speaker's words; what
     * is left out is hatched, what is possible dotted, so that they are told apart in grey.
     */
    int at(Cell state, int x, int y) {
        boolean inked = switch (state) {
            case DIRECT, MIXED -> true;
            case INDIRECT -> (y & 1) == 0;
            case POSSIBLE -> (x & 1) == 0 && (y & 1) == 0;
            case OMITTED -> (x + y) % 3 == 0;
            case NOT_COVERED -> false;
        };
        return inked ? ink.getOrDefault(state, paper) : ground.getOrDefault(state, paper);
    }
}
