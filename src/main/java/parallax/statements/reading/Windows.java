package parallax.statements.reading;

import java.time.LocalDate;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The stretches of time in which a rendering is looked for. Windows overlap so that any two days that are at most a week
 * apart have one in common; whoever bears no day is looked for in a window that knows no time.
 */
public final class Windows {

    /** The window without a time. */
    public static final int ANY = -1_000_000;

    /** Days from the start of one window to the next. */
    private static final int STRIDE = 14;

    private static final int LENGTH = STRIDE + Setting.NEAR;

    /** Days named by a text may be as vague as a month; what is vaguer says nothing. */
    private static final int VAGUE = 45;

    /** Features by which a dated rendering is found from undated ones. */
    private static final int FEW = 6;

    private Windows() {}

    /** The dated windows of a rendering, ascending; none where it bears no day. */
    public static int[] of(Unit unit) {
        LocalDate published = unit.source().published();
        When when = dated(unit);
        if (when == null) {
            return published == null ? new int[0] : one(published.toEpochDay());
        }
        TreeSet<Integer> windows = new TreeSet<>();
        if (published != null) {
            add(windows, published.toEpochDay(), published.toEpochDay());
        }
        add(windows, when.from().toEpochDay(), when.to().toEpochDay());
        return windows.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int[] one(long day) {
        int last = (int) Math.floorDiv(day, STRIDE);
        return day - (long) last * STRIDE < LENGTH - STRIDE ? new int[] {last - 1, last} : new int[] {last};
    }

    private static void add(TreeSet<Integer> windows, long from, long to) {
        int last = (int) Math.floorDiv(to, STRIDE);
        for (int window = (int) Math.floorDiv(from - LENGTH, STRIDE); window <= last; window++) {
            if ((long) window * STRIDE <= to && (long) window * STRIDE + LENGTH > from) {
                windows.add(window);
            }
        }
    }

    private static @Nullable When dated(Unit unit) {
        When when = unit.telling().setting().when();
        return when != null
                        && when.year()
                        && when.to().toEpochDay() - when.from().toEpochDay() <= VAGUE
                ? when
                : null;
    }

    /**
     * How many of its features, the smallest first, a rendering has in {@link #ANY}: all if it bears no day, or names a
     * channel, which may be named again weeks later; else a few, for those to find.
     */
    public static int timeless(Unit unit) {
        int all = unit.features().length;
        When when = unit.telling().setting().when();
        boolean vague = when != null && dated(unit) == null;
        boolean dated = unit.source().published() != null || dated(unit) != null;
        return !dated || vague || unit.telling().setting().channel() != null ? all : Math.min(FEW, all);
    }
}
