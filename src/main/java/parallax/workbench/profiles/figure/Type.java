package parallax.workbench.profiles.figure;

import java.util.Locale;

/** Sizes and weights of letters. */
public enum Type {
    NORMAL(1, false),
    SMALL(0.87, false),
    STRONG(1, true),
    MARK(0.87, true),
    TITLE(1.25, true);

    private final double size;
    private final boolean bold;

    Type(double size, boolean bold) {
        this.size = size;
        this.bold = bold;
    }

    /** In em. */
    public double size() {
        return size;
    }

    public boolean bold() {
        return bold;
    }

    /** The word in style classes. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
