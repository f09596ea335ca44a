package parallax.workbench.reader.marks;

import javafx.geometry.Insets;
import parallax.workbench.reader.marks.DisplayText.Line;

/**
 * Room at the sides of the text, in pixels: bars of annotations on the left, names of speakers on the right. The text
 * itself is never wider than what reads well, and stands in the middle.
 *
 * @param left from the pane's edge to the text
 * @param right from the text to the pane's edge
 * @param names the room for names within {@code right}; 0 where there is none
 * @param em the size of the text
 */
public record Margins(double left, double right, double names, double em) {

    /** The usual length of a line in em: about 72 letters. */
    public static final double MEASURE = 40;

    private static final double GUTTER = 2.8;
    private static final double NAMES = 9.8;
    private static final double EDGE = 1.2;

    /** Names give way before the text gets narrower than this. */
    private static final double NARROW = 24;

    /** For a pane and a font size, both in pixels. */
    public static Margins of(double width, double em) {
        return of(width, em, MEASURE * em);
    }

    /** @param measure the longest line */
    public static Margins of(double width, double em, double measure) {
        boolean named = width >= (GUTTER + NARROW + NAMES) * em;
        double side = (named ? NAMES : EDGE) * em;
        double spare = Math.max(0, width - GUTTER * em - side - measure);
        return new Margins(
                Math.round(GUTTER * em + spare / 2), Math.round(side + spare / 2), named ? NAMES * em : 0, em);
    }

    /** The padding of one line. */
    Insets padding(Line line) {
        double above = switch (line.look()) {
            case TITLE -> line.number() == 0 ? 0.4 : 0.8;
            case HEADING -> 0.9;
            default -> line.number() == 0 ? 0.6 : 0;
        };
        double below = line.goesOn()
                ? 0
                : switch (line.look()) {
                    case FURNITURE -> 0.2;
                    case HEADING -> 0.3;
                    default -> 0.75;
                };
        return new Insets(above * em, right, below * em, left);
    }
}
