package parallax.intake.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Undoes what mail programs, terminals and databases do to plain text: paragraphs broken into lines of one width. A line
 * was broken where the next word would not have fitted. Texts of other making stay as they are.
 */
public final class BrokenLines {

    /** Narrower is a poem or a table, wider is no width that anybody breaks at. */
    private static final int NARROWEST = 40;

    private static final int WIDEST = 100;

    /** Of lines that follow each other this share must be broken at the width, and this share of these. */
    private static final double MOST = 0.5;

    private static final double WITHIN = 0.5;

    /** Fewer breaks are chance. */
    private static final int FEWEST = 3;

    /** Lines of running text have this many words, those of listings fewer. */
    private static final int WORDS = 4;

    /** And on average they are this full. */
    private static final double FULL = 0.87;

    /** Some programs break a character or two before the width. */
    private static final int SLACK = 2;

    /** What begins a line of its own: an indent, a bullet, a number of a list, a mark of quoted mail. */
    private static final Pattern OPENS =
            Pattern.compile("[ \\t]{2,}.*|\\t.*|[-*+\u2022\u2013\u2014>|#].*|\\(?\\d{1,2}[.)] .*");

    private static final Pattern ENDS = Pattern.compile(".*[.!?\u2026:][\\p{Pf}\\p{Pe}\"']*");

    private final List<String> lines;
    private final int width;

    private BrokenLines(List<String> lines) {
        this.lines = lines;
        this.width = IntStream.range(1, lines.size())
                .filter(this::follows)
                .mapToObj(i -> lines.get(i - 1))
                .filter(line -> line.indexOf(' ') > 0)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** The text with its paragraphs in one line each, where it was broken at a width; else the same text. */
    public static String joined(String text) {
        List<String> lines = text.lines().map(String::stripTrailing).toList();
        BrokenLines broken = new BrokenLines(lines);
        return broken.isLikely() ? broken.join() + (text.endsWith("\n") ? "\n" : "") : text;
    }

    private boolean isLikely() {
        if (width < NARROWEST || width > WIDEST) {
            return false;
        }
        int following = 0;
        int broken = 0;
        int within = 0;
        int words = 0;
        int length = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (follows(i)) {
                following++;
                if (isBroken(i)) {
                    broken++;
                    within += ENDS.matcher(lines.get(i - 1)).matches() ? 0 : 1;
                    length += lines.get(i - 1).length();
                    words += lines.get(i - 1).split(" +").length;
                }
            }
        }
        return broken >= FEWEST
                && broken >= following * MOST
                && within >= broken * WITHIN
                && words >= broken * WORDS
                && length >= broken * width * FULL;
    }

    private boolean follows(int i) {
        return !lines.get(i).isBlank()
                && !lines.get(i - 1).isBlank()
                && !OPENS.matcher(lines.get(i)).matches();
    }

    /** Whether the first word of a line would not have fitted into the line before it. */
    private boolean isBroken(int i) {
        String line = lines.get(i);
        int space = line.indexOf(' ');
        int word = space < 0 ? line.length() : space;
        return lines.get(i - 1).length() + 1 + word > width - SLACK;
    }

    private String join() {
        Hyphens hyphens = new Hyphens(lines);
        List<String> paragraphs = new ArrayList<>();
        @Nullable StringBuilder open = null;
        for (int i = 0; i < lines.size(); i++) {
            if (open != null && follows(i) && isBroken(i)) {
                hyphens.join(open, lines.get(i));
            } else {
                if (open != null) {
                    paragraphs.add(open.toString());
                }
                open = new StringBuilder(lines.get(i));
            }
        }
        if (open != null) {
            paragraphs.add(open.toString());
        }
        return String.join("\n", paragraphs);
    }
}
