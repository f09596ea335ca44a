package parallax.workbench.profiles.figure;

import java.util.List;

/**
 * What stands around a picture that is saved, so that it can be read without the program.
 *
 * @param title what it shows
 * @param subtitle more of it, empty for nothing
 * @param source where the figures come from: project, day, filters, whose list of words
 */
public record Caption(String title, String subtitle, String source) {

    static final double MARGIN = 1.6;
    static final double TOP = 5.2;
    private static final double LINE = 1.3;

    /** Writes it around a content of this height. @return the height of the whole */
    double draw(Pen pen, double width, double content) {
        double x = pen.em(MARGIN);
        double room = width - 2 * x;
        pen.start(x, pen.em(2), Type.TITLE, Ink.INK, pen.cut(title, Type.TITLE, room));
        pen.start(x, pen.em(3.6), Type.NORMAL, Ink.MUTED, pen.cut(subtitle, Type.NORMAL, room));
        double y = pen.em(TOP) + content + pen.em(1.4);
        pen.line(x, y, width - x, y, Ink.RULE);
        y += pen.em(1.1);
        List<String> lines = pen.wrap(source, Type.SMALL, room);
        for (String line : lines) {
            pen.start(x, y, Type.SMALL, Ink.MUTED, line);
            y += pen.em(LINE);
        }
        return y + pen.em(0.3);
    }
}
