package parallax.workbench.comparison.opened;

import java.util.ArrayList;
import java.util.List;

/** Breaks a row of columns into systems that fit a width, as music is broken: all lines at the same column. */
public final class Systems {

    /** Columns {@code from} up to before {@code until}. */
    public record Stave(int from, int until) {}

    private Systems() {}

    /** @param widths of the columns; one that is wider than {@code room} has a system of its own */
    public static List<Stave> of(double[] widths, double room, double gap) {
        List<Stave> systems = new ArrayList<>();
        int from = 0;
        double x = 0;
        for (int i = 0; i < widths.length; i++) {
            if (i > from && x + widths[i] > room) {
                systems.add(new Stave(from, i));
                from = i;
                x = 0;
            }
            x += widths[i] + gap;
        }
        if (from < widths.length) {
            systems.add(new Stave(from, widths.length));
        }
        return systems;
    }
}
