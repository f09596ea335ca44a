package parallax.workbench.profiles.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.statements.profiles.Slice;
import parallax.workbench.profiles.figure.Mark.Align;

/** Draws marks; places are in pixels. */
final class Pen {

    /** How far the letters of a line reach up from the line that they stand on, and where that lies in its height. */
    private static final double RISE = 0.36;

    private final Measure measure;
    private final List<Mark> marks = new ArrayList<>();

    Pen(Measure measure) {
        this.measure = measure;
    }

    /** {@code ems} in pixels. */
    double em(double ems) {
        return ems * measure.em();
    }

    double width(String words, Type type) {
        return measure.width(words, type);
    }

    void box(double x, double y, double width, double height, Ink ink, String tip) {
        if (width > 0 && height > 0) {
            marks.add(new Mark.Box(x, y, width, height, ink, tip));
        }
    }

    /** Where a number stands whose passages can be opened; none where there is nothing to open. */
    void count(double x, double y, double width, double height, @Nullable Slice slice, int count, String tip) {
        if (slice != null && count > 0 && width > 0 && height > 0) {
            marks.add(new Mark.Count(x, y, width, height, slice, tip));
        }
    }

    void line(double fromX, double fromY, double toX, double toY, Ink ink) {
        marks.add(new Mark.Line(fromX, fromY, toX, toY, ink, false));
    }

    /** The outline of a rectangle, drawn inside it. */
    void outline(double x, double y, double width, double height, Ink ink, boolean dashed) {
        double left = x + 0.5;
        double top = y + 0.5;
        double right = x + Math.max(1, width) - 0.5;
        double bottom = y + height - 0.5;
        marks.add(new Mark.Line(left, top, right, top, ink, dashed));
        marks.add(new Mark.Line(left, bottom, right, bottom, ink, dashed));
        marks.add(new Mark.Line(left, top, left, bottom, ink, dashed));
        marks.add(new Mark.Line(right, top, right, bottom, ink, dashed));
    }

    /** Slanting lines over a rectangle. */
    void hatch(double x, double y, double width, double height, Ink ink) {
        double gap = em(0.45);
        for (double at = gap; at < width + height; at += gap) {
            double fromX = Math.min(at, width);
            double toX = Math.max(0, at - height);
            marks.add(new Mark.Line(x + fromX, y + at - fromX, x + toX, y + at - toX, ink, false));
        }
    }

    /** Words whose middle height is {@code middle}. */
    void words(double x, double middle, Align align, Type type, Ink ink, String words) {
        if (!words.isEmpty()) {
            marks.add(new Mark.Words(x, middle + RISE * em(type.size()), align, type, ink, words));
        }
    }

    void start(double x, double middle, Type type, Ink ink, String words) {
        words(x, middle, Align.START, type, ink, words);
    }

    void middle(double x, double middle, Type type, Ink ink, String words) {
        words(x, middle, Align.MIDDLE, type, ink, words);
    }

    void end(double x, double middle, Type type, Ink ink, String words) {
        words(x, middle, Align.END, type, ink, words);
    }

    /** {@code words}, cut with an ellipsis where they are wider than {@code room}. */
    String cut(String words, Type type, double room) {
        if (width(words, type) <= room) {
            return words;
        }
        int end = words.length();
        while (end > 1 && width(words.substring(0, end).strip() + "…", type) > room) {
            end = words.offsetByCodePoints(end, -1);
        }
        return words.substring(0, end).strip() + "…";
    }

    /** Lines no wider than {@code room} where their words allow it. */
    List<String> wrap(String words, Type type, double room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            if (!line.isEmpty() && width(line + " " + word, type) > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    Figure figure(double width, double height, String words) {
        return new Figure(width, height, measure.em(), words, marks);
    }
}
