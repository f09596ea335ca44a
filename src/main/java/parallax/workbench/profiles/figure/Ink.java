package parallax.workbench.profiles.figure;

import java.util.Locale;
import parallax.news.Cell;
import parallax.statements.words.Tone;

/** What a mark is drawn with. The colour of each, light and dark, is {@code -px-chart-WORD} in the style sheet. */
public enum Ink {
    PAPER,
    INK,
    MUTED,
    RULE,
    BAR,
    DIRECT,
    ON_DIRECT,
    MIXED,
    ON_MIXED,
    INDIRECT,
    ON_INDIRECT,
    POSSIBLE,
    ON_POSSIBLE,
    OMITTED,
    ON_OMITTED,
    HATCH,
    NEUTRAL,
    ON_NEUTRAL,
    POSITIVE,
    ON_POSITIVE,
    NEGATIVE,
    ON_NEGATIVE,
    UNLISTED,
    ON_UNLISTED,
    HEAT_0,
    HEAT_1,
    HEAT_2,
    HEAT_3,
    HEAT_4,
    HEAT_5,
    HEAT_6,
    ON_HEAT,
    ON_HOT;

    private static final int COLDEST = HEAT_0.ordinal();
    private static final int HOTTEST = HEAT_6.ordinal() - HEAT_0.ordinal();
    private static final int LAST_ON_HEAT = 4;

    /** The word in style classes and colour names: {@code on-direct}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Ink of(Cell state) {
        return state == Cell.NOT_COVERED ? PAPER : valueOf(state.name());
    }

    static Ink of(Tone tone) {
        return valueOf(tone.name());
    }

    /** What words on this ground are written in. */
    Ink on() {
        return valueOf("ON_" + name());
    }

    /**
     * The ground of a count: the paper for none, then darker (in the dark theme lighter) up to the largest. Steps grow
     * with the square: a few speakers have most of the counts, and the rest are to be told apart too. Small counts do
     * not look large where the largest is small.
     */
    public static Ink heat(int count, int largest) {
        int step = (int) Math.ceil(HOTTEST * Math.sqrt((double) count / Math.max(1, largest)));
        return values()[COLDEST + Math.min(HOTTEST, Math.min(count, step))];
    }

    /** What a count on a {@link #heat} ground is written in. */
    public static Ink onHeat(Ink heat) {
        return heat.ordinal() - COLDEST > LAST_ON_HEAT ? ON_HOT : ON_HEAT;
    }
}
