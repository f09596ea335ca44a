package parallax.quotes.frames;

import java.util.List;
import parallax.quotes.marks.Unit;

/** The units that one cue may reach: its sentence, and the quoted regions that touch it on either side. */
public record Window(int from, int to) {

    private static final int LEFT = 80;
    private static final int RIGHT = 120;

    /** The window of the unit with index {@code cue}. */
    public static Window around(List<Unit> units, int cue) {
        Unit unit = units.get(cue);
        int from = cue;
        while (from > 0 && cue - from < LEFT && units.get(from - 1).sentence() == unit.sentence()) {
            from--;
        }
        while (from > 0
                && cue - from < LEFT
                && units.get(from - 1).quoted()
                && units.get(from - 1).paragraph() == unit.paragraph()) {
            from--;
        }
        int to = cue + 1;
        while (to < units.size() && to - cue < RIGHT && units.get(to).sentence() == unit.sentence()) {
            to++;
        }
        boolean colon = units.get(to - 1).form().equals(":");
        while (to < units.size()
                && to - cue < RIGHT
                && units.get(to).quoted()
                && (units.get(to).paragraph() == unit.paragraph() || colon)) {
            to++;
            colon = false;
        }
        return new Window(from, to);
    }

    /** How many units it holds. */
    public int length() {
        return to - from;
    }
}
