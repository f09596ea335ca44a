package parallax.workbench.profiles.figure;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import parallax.statements.profiles.Matrix;
import parallax.statements.profiles.Profile;
import parallax.statements.profiles.Profiles;
import parallax.workbench.base.Words;

/** The pictures of the pane. The same ones are shown and, with title and source line, saved. */
public final class Drawings {

    /** Of whom the legend is: it needs the parts only. */
    private static final Profile NOBODY = new Profile("", 0, Map.of(), List.of(), 0, List.of(), new TreeMap<>(), 0);

    private static final double GAP = 2.2;
    private static final double COLUMN = 14.5;
    private static final double CHART_HEIGHT = 12.5;

    private final Measure measure;

    public Drawings(Measure measure) {
        this.measure = measure;
    }

    /** One profile's bar of states, to stand in a list. */
    public Figure bar(Profile profile, double width) {
        Pen pen = new Pen(measure);
        List<Segments.Part> parts = Segments.states(profile);
        Segments.draw(pen, parts, 0, 0, width, pen.em(1.6));
        return pen.figure(width, pen.em(1.6), Segments.inWords(parts));
    }

    /** What the parts of the bars of states mean. */
    public Figure legend(double width) {
        Pen pen = new Pen(measure);
        double height = Segments.legend(pen, Segments.states(NOBODY), 0, 0, width);
        return pen.figure(width, height, "");
    }

    /** All that is known of one outlet or speaker; as many columns as have room. */
    public Figure sheet(Profile profile, Profiles all, double width) {
        Pen pen = new Pen(measure);
        double height = sheet(pen, profile, all, 0, 0, width);
        return pen.figure(width, height, inWords(profile));
    }

    /** The same to be saved. */
    public Figure sheet(Profile profile, Profiles all, Caption caption, double width) {
        return captioned(caption, width, inWords(profile), pen -> {
            double margin = pen.em(Caption.MARGIN);
            return sheet(pen, profile, all, margin, pen.em(Caption.TOP), width - 2 * margin);
        });
    }

    private static String inWords(Profile profile) {
        return Words.of(
                "profiles.sheet.words",
                Segments.inWords(Segments.states(profile)),
                Segments.inWords(Segments.tones(profile)));
    }

    private double sheet(Pen pen, Profile profile, Profiles all, double x, double y, double width) {
        Charts charts = new Charts(pen);
        int columns = (int) Math.clamp((width + pen.em(GAP)) / pen.em(COLUMN + GAP), 1, 4);
        columns = columns == 3 ? 2 : columns;
        double wide = (width - (columns - 1) * pen.em(GAP)) / columns;
        double step = wide + pen.em(GAP);
        double tall = pen.em(CHART_HEIGHT);
        double first = charts.states(profile, x, y, wide);
        if (columns == 4) {
            double second = charts.cues(profile, x + step, y, wide);
            charts.depths(profile, x + 2 * step, y, wide, tall);
            charts.time(profile, all.first(), all.last(), x + 3 * step, y, wide, tall);
            return Math.max(Math.max(first, second), tall);
        }
        double under = columns == 1 ? y + first + pen.em(1.6) : y;
        double second = charts.cues(profile, columns == 1 ? x : x + step, under, wide);
        double next = Math.max(y + first, under + second) + pen.em(1.6);
        charts.depths(profile, x, next, wide, tall);
        double last = columns == 1 ? next + tall + pen.em(1.6) : next;
        charts.time(profile, all.first(), all.last(), columns == 1 ? x : x + step, last, wide, tall);
        return last + tall - y;
    }

    /** Bars of many profiles one under the other, to be saved. */
    public Figure overview(List<Profile> profiles, Caption caption, double width) {
        return captioned(caption, width, caption.title(), pen -> {
            double x = pen.em(Caption.MARGIN);
            double wide = width - 2 * x;
            double y = pen.em(Caption.TOP);
            y += Segments.legend(pen, Segments.states(NOBODY), x, y, wide) + pen.em(0.7);
            double name = wide * 0.24;
            double sum = pen.em(6);
            for (Profile profile : profiles) {
                double middle = y + pen.em(0.8);
                pen.start(x, middle, Type.NORMAL, Ink.INK, pen.cut(name(profile), Type.NORMAL, name - pen.em(0.8)));
                Segments.draw(pen, Segments.states(profile), x + name, y, wide - name - sum, pen.em(1.6));
                pen.end(
                        x + wide,
                        middle,
                        Type.SMALL,
                        Ink.MUTED,
                        Words.of("profiles.reported", profile.reported(), profile.statements()));
                y += pen.em(2.1);
            }
            return y - pen.em(Caption.TOP);
        });
    }

    /** A matrix with its first rows and columns, to be saved. */
    public Figure matrix(Matrix matrix, int rows, int columns, Caption caption, double width) {
        return captioned(caption, width, caption.title(), pen -> {
            double x = pen.em(Caption.MARGIN);
            return new MatrixChart(pen).draw(matrix, rows, columns, x, pen.em(Caption.TOP), width - 2 * x);
        });
    }

    private Figure captioned(Caption caption, double width, String words, ToDoubleFunction<Pen> content) {
        Pen pen = new Pen(measure);
        Pen under = new Pen(measure);
        double height = content.applyAsDouble(pen);
        double full = Math.ceil(caption.draw(pen, width, height));
        under.box(0, 0, width, full, Ink.PAPER, "");
        return under.figure(width, full, words).under(pen.figure(width, full, words));
    }

    /** What a profile is called. */
    public static String name(Profile profile) {
        return profile.name().isEmpty() ? Words.of("profiles.unknown") : profile.name();
    }
}
