package parallax.workbench.reader.marks;

import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import parallax.news.Region;
import parallax.text.Span;

/**
 * An article's text as the screen shows it: blank lines dropped, furniture folded into one line, very long paragraphs
 * broken. The stored text and its offsets stay as they are; this class leads from one to the other. All offsets are
 * UTF-16 units.
 */
public final class DisplayText {

    /** How a line is to look. */
    public enum Look {
        BODY,
        TITLE,
        HEADING,
        /** Unfolded furniture. */
        FURNITURE,
        /** Stands for folded furniture; opens it. */
        FOLDED,
        /** Stands above unfolded furniture; closes it. */
        UNFOLDED;

        /** Whether the line's words are ours and not the article's. */
        public boolean isFold() {
            return this == FOLDED || this == UNFOLDED;
        }
    }

    /**
     * One paragraph on screen.
     *
     * @param number from 0
     * @param start its first unit on screen
     * @param text what it shows
     * @param article where its text stands in the article; for a fold line all that it folds, empty where it is open
     * @param look how it looks
     * @param goesOn whether the next line is more of the same paragraph, broken for display only
     */
    public record Line(int number, int start, String text, Span article, Look look, boolean goesOn) {

        /** No line at all: what an empty document consists of. */
        public static final Line NONE = new Line(0, 0, "", new Span(0, 0), Look.BODY, false);

        /** Unit after its last on screen, where the line break is. */
        public int end() {
            return start + text.length();
        }
    }

    private final String text;
    private final List<Line> lines;

    private DisplayText(List<Line> lines) {
        this.lines = lines;
        this.text = String.join("\n", lines.stream().map(Line::text).toList());
    }

    /**
     * Lays a text out.
     *
     * @param article the stored text
     * @param regions its regions, in order, not overlapping
     * @param open starts in the article of the folds that are open; a fold starts where its first line does
     * @param folded words for a fold of so many lines
     * @param unfolded words above an open one
     */
    public static DisplayText of(
            String article,
            List<Region> regions,
            Set<Integer> open,
            IntFunction<String> folded,
            IntFunction<String> unfolded) {
        return new DisplayText(new LineBreaker(article, regions, open, folded, unfolded).lines());
    }

    /** What the screen shows, lines joined by LF. */
    public String text() {
        return text;
    }

    /** The lines in order; at least one. */
    public List<Line> lines() {
        return lines;
    }

    /** The line that holds the unit or the line break at {@code offset} on screen. */
    public Line lineAt(int offset) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lines.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return lines.get(low);
    }

    /** The line that shows the article's unit at {@code offset}, or the one before where no line does. */
    public Line lineOf(int offset) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lines.get(middle).article().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return lines.get(low);
    }

    /** Whether the article's unit at {@code offset} is folded away. */
    public boolean folds(int offset) {
        Line line = lineOf(offset);
        return line.look() == Look.FOLDED && line.article().contains(offset);
    }

    /** All that a line stands for in the article: for a fold, open or closed, everything in it. */
    public Span whole(Line line) {
        Span whole = line.article();
        for (int next = line.number() + 1;
                line.look() == Look.UNFOLDED
                        && next < lines.size()
                        && lines.get(next).look() == Look.FURNITURE;
                next++) {
            whole = whole.cover(lines.get(next).article());
        }
        return whole;
    }

    /** Where the article's {@code offset} is on screen; folded text is where its fold begins. */
    public int toDisplay(int offset) {
        Line line = lineOf(offset);
        if (line.look().isFold()) {
            return line.start();
        }
        return line.start()
                + Math.clamp(offset - line.article().start(), 0, line.text().length());
    }

    /** A span of the article on screen; empty where all of it is folded. */
    public Span toDisplay(Span span) {
        int start = toDisplay(span.start());
        return new Span(start, Math.max(start, toDisplay(span.end())));
    }

    /** Where the unit at {@code offset} on screen stands in the article; on a fold line where the fold begins. */
    public int toArticle(int offset) {
        Line line = lineAt(offset);
        return line.look().isFold()
                ? line.article().start()
                : line.article().start()
                        + Math.min(offset - line.start(), line.text().length());
    }

    /**
     * A span on screen in the article. Folded text is in it only where the span reaches past its fold line on both
     * sides; a span inside a fold line is empty.
     */
    public Span toArticle(Span span) {
        Line first = lineAt(span.start());
        int start = first.look() == Look.FOLDED ? first.article().end() : toArticle(span.start());
        int end = toArticle(span.end());
        return new Span(start, Math.max(start, end));
    }

    /** The lines that show a part of the article's {@code span}, by number: from the first to before the last. */
    Span linesOf(Span span) {
        int first = lineOf(span.start()).number();
        int last = lineOf(Math.max(span.start(), span.end() - 1)).number();
        return new Span(first, last + 1);
    }
}
