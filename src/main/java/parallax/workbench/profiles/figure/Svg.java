package parallax.workbench.profiles.figure;

import java.util.Locale;
import java.util.function.Function;

/** A picture as SVG 1.1 that stands by itself; fonts are named by their kind only. */
public final class Svg {

    private final Function<Ink, String> colours;
    private final StringBuilder out = new StringBuilder();

    private Svg(Function<Ink, String> colours) {
        this.colours = colours;
    }

    /** @param colours {@code #rrggbb} of every ink */
    public static String of(Figure figure, Function<Ink, String> colours) {
        return new Svg(colours).write(figure);
    }

    private String write(Figure figure) {
        String width = number(figure.width());
        String height = number(figure.height());
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(height)
                .append("\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height)
                .append("\" font-family=\"sans-serif\" font-size=\"")
                .append(number(figure.em()))
                .append("\" role=\"img\">\n<title>")
                .append(escaped(figure.words()))
                .append("</title>\n");
        figure.marks().forEach(mark -> {
            switch (mark) {
                case Mark.Box box -> box(box);
                case Mark.Line line -> line(line);
                case Mark.Words words -> words(words, figure.em());
                case Mark.Count count -> {
                    // Opens something on screen only.
                }
            }
        });
        return out.append("</svg>\n").toString();
    }

    private void box(Mark.Box box) {
        out.append("<rect");
        attribute("x", box.x());
        attribute("y", box.y());
        attribute("width", box.width());
        attribute("height", box.height());
        attribute("fill", colours.apply(box.ink()));
        if (box.tip().isEmpty()) {
            out.append("/>\n");
        } else {
            out.append("><title>").append(escaped(box.tip())).append("</title></rect>\n");
        }
    }

    private void line(Mark.Line line) {
        out.append("<line");
        attribute("x1", line.fromX());
        attribute("y1", line.fromY());
        attribute("x2", line.toX());
        attribute("y2", line.toY());
        attribute("stroke", colours.apply(line.ink()));
        if (line.dashed()) {
            attribute("stroke-dasharray", "3 2");
        }
        out.append("/>\n");
    }

    private void words(Mark.Words words, double em) {
        out.append("<text");
        attribute("x", words.x());
        attribute("y", words.y());
        attribute("fill", colours.apply(words.ink()));
        if (words.type().size() != 1) {
            attribute("font-size", em * words.type().size());
        }
        if (words.type().bold()) {
            attribute("font-weight", "bold");
        }
        switch (words.align()) {
            case START -> {}
            case MIDDLE -> attribute("text-anchor", "middle");
            case END -> attribute("text-anchor", "end");
        }
        out.append('>').append(escaped(words.words())).append("</text>\n");
    }

    private void attribute(String name, double value) {
        attribute(name, number(value));
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
    }

    private static String number(double value) {
        String rounded = String.format(Locale.ROOT, "%.2f", value);
        return rounded.replaceAll("\\.?0+$", "");
    }

    /** Characters that XML 1.0 cannot hold, escaped or not, become U+FFFD. */
    private static String escaped(String words) {
        StringBuilder safe = new StringBuilder(words.length());
        words.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(allowed(c) ? c : 0xFFFD);
            }
        });
        return safe.toString();
    }

    private static boolean allowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c != 0xFFFE && c != 0xFFFF;
    }
}
