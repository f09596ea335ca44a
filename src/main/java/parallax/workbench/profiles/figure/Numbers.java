package parallax.workbench.profiles.figure;

import parallax.workbench.base.Words;

/** Counts as the analyst's language writes them. */
public final class Numbers {

    private Numbers() {}

    /** A count with its thousands apart: {@code 1,366}. */
    public static String of(int count) {
        return Words.of("profiles.count", count);
    }
}
