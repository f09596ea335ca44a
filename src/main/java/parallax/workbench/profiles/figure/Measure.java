package parallax.workbench.profiles.figure;

/** How wide words come out. */
public interface Measure {

    /** The size of normal letters in pixels: what one em is. */
    double em();

    /** The width in pixels. */
    double width(String words, Type type);
}
