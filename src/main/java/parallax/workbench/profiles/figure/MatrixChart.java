package parallax.workbench.profiles.figure;

import java.util.ArrayList;
import java.util.List;
import parallax.statements.profiles.Matrix;
import parallax.workbench.base.Words;

/** A matrix as a picture: counts on grounds that grow darker with them. */
final class MatrixChart {

    private static final double NAME = 17;
    private static final double SUM = 4;
    private static final double WIDEST = 13;
    private static final double CELL = 1.9;
    private static final double LINE = 1.15;
    private static final int HEAD_LINES = 3;

    private final Pen pen;

    MatrixChart(Pen pen) {
        this.pen = pen;
    }

    /** Draws the first rows and columns. @return the height that it takes */
    double draw(Matrix matrix, int rows, int columns, double x, double y, double width) {
        int down = Math.min(rows, matrix.rows().size());
        int across = Math.min(columns, matrix.columns().size());
        double wide = Math.min(pen.em(WIDEST), (width - pen.em(NAME) - pen.em(SUM)) / Math.max(1, across));
        double left = x + pen.em(NAME);
        double under = y + scale(matrix.largest(), x, y);
        double at = under + heads(matrix, across, left, under, wide);
        for (int r = 0; r < down; r++) {
            Matrix.Head head = matrix.rows().get(r);
            double middle = at + pen.em(CELL / 2);
            pen.start(x, middle, Type.NORMAL, Ink.INK, pen.cut(name(head), Type.NORMAL, pen.em(NAME - 0.8)));
            for (int c = 0; c < across; c++) {
                int count = matrix.count(r, c);
                Ink heat = Ink.heat(count, matrix.largest());
                double from = left + c * wide;
                pen.box(from + 1, at + 1, wide - 2, pen.em(CELL) - 2, heat, "");
                pen.middle(
                        from + wide / 2,
                        middle,
                        Type.NORMAL,
                        count == 0 ? Ink.MUTED : Ink.onHeat(heat),
                        count == 0 ? "·" : Numbers.of(count));
            }
            pen.end(left + across * wide + pen.em(SUM - 0.4), middle, Type.STRONG, Ink.INK, Numbers.of(head.sum()));
            at += pen.em(CELL);
        }
        String cutRows = more("profiles.matrix.rows", down, matrix.rows().size());
        String cutColumns =
                more("profiles.matrix.columns", across, matrix.columns().size());
        if (!cutRows.isEmpty() || !cutColumns.isEmpty()) {
            pen.start(x, at + pen.em(0.9), Type.SMALL, Ink.MUTED, (cutRows + " " + cutColumns).strip());
            at += pen.em(1.5);
        }
        return at - y;
    }

    private static String more(String key, int shown, int all) {
        return shown < all ? Words.of(key, shown, all) : "";
    }

    private double heads(Matrix matrix, int across, double left, double y, double wide) {
        double room = wide - pen.em(0.3);
        List<List<String>> heads = matrix.columns().stream()
                .limit(across)
                .map(column -> lines(column.name(), room))
                .toList();
        int most = heads.stream().mapToInt(List::size).max().orElse(1);
        double tall = pen.em(most * LINE + 0.4);
        double last = y + tall - pen.em(0.9);
        for (int c = 0; c < across; c++) {
            List<String> lines = heads.get(c);
            for (int i = 0; i < lines.size(); i++) {
                double middle = last - pen.em(LINE) * (lines.size() - 1 - i);
                pen.middle(left + (c + 0.5) * wide, middle, Type.SMALL, Ink.MUTED, lines.get(i));
            }
        }
        String all = Words.of("profiles.matrix.all");
        pen.end(left + across * wide + pen.em(SUM - 0.4), last, Type.SMALL, Ink.MUTED, all);
        return tall;
    }

    private List<String> lines(String name, double room) {
        List<String> lines = new ArrayList<>(pen.wrap(name, Type.SMALL, room));
        while (lines.size() > HEAD_LINES) {
            lines.removeLast();
            lines.set(lines.size() - 1, lines.getLast() + "…");
        }
        lines.replaceAll(line -> pen.cut(line, Type.SMALL, room));
        return lines;
    }

    /** Which grounds stand for which counts. */
    private double scale(int largest, double x, double y) {
        double at = x;
        double middle = y + pen.em(0.75);
        String name = Words.of("profiles.matrix.scale");
        pen.start(at, middle, Type.SMALL, Ink.MUTED, name);
        at += pen.width(name, Type.SMALL) + pen.em(0.6);
        int from = 1;
        while (from <= largest) {
            Ink heat = Ink.heat(from, largest);
            int to = from;
            while (to < largest && Ink.heat(to + 1, largest) == heat) {
                to++;
            }
            String counts = from == to ? Numbers.of(from) : Numbers.of(from) + "–" + Numbers.of(to);
            double wide = pen.width(counts, Type.SMALL) + pen.em(1);
            pen.box(at, y, wide, pen.em(1.5), heat, "");
            pen.middle(at + wide / 2, middle, Type.SMALL, Ink.onHeat(heat), counts);
            at += wide + 2;
            from = to + 1;
        }
        return pen.em(2.2);
    }

    private static String name(Matrix.Head head) {
        return head.name().isEmpty() ? Words.of("profiles.unknown") : head.name();
    }
}
