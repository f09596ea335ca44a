package parallax.workbench.twin;

/**
 * The line of a view that is read: a third down, and at the very top and bottom of the text where that begins and ends,
 * so that two locked texts begin and end together.
 *
 * @param text height of the whole text in pixels
 * @param view height of the part in view
 */
record ReadingLine(double text, double view) {

    private static final double SHARE = 1.0 / 3;

    /** How far the text can be scrolled. */
    double furthest() {
        return Math.max(0, text - view);
    }

    private double upper() {
        return view * SHARE;
    }

    private double lower() {
        return view - upper();
    }

    /** The height in the text that is read where it is scrolled by {@code scroll}. */
    double at(double scroll) {
        double most = furthest();
        if (most < view) {
            return most == 0 ? 0 : scroll * text / most;
        }
        if (scroll < upper()) {
            return 2 * scroll;
        }
        return most - scroll < lower() ? text - 2 * (most - scroll) : scroll + upper();
    }

    /** How far to scroll to read a height in the text: what {@link #at} turns back. */
    double scroll(double height) {
        double most = furthest();
        if (most < view) {
            return text == 0 ? 0 : Math.clamp(height * most / text, 0, most);
        }
        double scroll = height < 2 * upper()
                ? height / 2
                : text - height < 2 * lower() ? most - (text - height) / 2 : height - upper();
        return Math.clamp(scroll, 0, most);
    }
}
