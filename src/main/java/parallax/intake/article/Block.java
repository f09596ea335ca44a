package parallax.intake.article;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import parallax.text.Span;

/**
 * A line of a page.
 *
 * @param owner the block element that it stands in
 * @param text its words, single spaced
 * @param linked how many of its characters are link text
 * @param stamp the date that an element in it or just before it carries for machines, null where none does
 */
record Block(
        Element owner, String text, int linked, @Nullable String stamp) {

    /** Share of link text, 0 to 1. */
    double linkDensity() {
        return (double) linked / text.length();
    }

    /** Its shape as a line of plain text; its span is that of the words alone. */
    Line line() {
        List<Line> lines = Line.of(text);
        return lines.isEmpty() ? new Line(new Span(0, text.length()), text, 0) : lines.getFirst();
    }

    /** 1 to 6 where the block is a heading, 0 otherwise. */
    int heading() {
        for (Element e = owner; e != null && !e.normalName().equals("body"); e = e.parent()) {
            String name = e.normalName();
            if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
                return name.charAt(1) - '0';
            }
            if (e != owner && !name.equals("div")) {
                return 0;
            }
        }
        return 0;
    }
}
