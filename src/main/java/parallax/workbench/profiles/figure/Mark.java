package parallax.workbench.profiles.figure;

import parallax.statements.profiles.Slice;

/** One thing on the plane; places in pixels from the left and the top. */
public sealed interface Mark {

    /** Where words stand to their place. */
    enum Align {
        START,
        MIDDLE,
        END
    }

    /**
     * A filled rectangle.
     *
     * @param tip what it stands for, in words; empty where that is written beside it
     */
    record Box(double x, double y, double width, double height, Ink ink, String tip) implements Mark {}

    /** @param dashed whether it is broken */
    record Line(double fromX, double fromY, double toX, double toY, Ink ink, boolean dashed) implements Mark {}

    /** @param y of the line that the letters stand on */
    record Words(double x, double y, Align align, Type type, Ink ink, String words) implements Mark {}

    /**
     * A stretch of the plane that stands for a number whose passages can be opened; nothing is seen of it in a saved picture.
     *
     * @param tip the number in words
     */
    record Count(double x, double y, double width, double height, Slice slice, String tip) implements Mark {}
}
