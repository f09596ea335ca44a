package parallax.workbench.reader.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import parallax.news.Region;
import parallax.news.Role;
import parallax.text.Graphemes;
import parallax.text.Span;
import parallax.workbench.reader.marks.DisplayText.Line;
import parallax.workbench.reader.marks.DisplayText.Look;

/** Cuts an article's text into the lines of a {@link DisplayText}. */
final class LineBreaker {

    /** Above this RichTextFX takes seconds to lay out one paragraph. */
    static final int LONGEST = 5_000;

    /** What longer ones are broken into: short enough to be redrawn at every step of scrolling. */
    static final int PART = 1_500;

    /** How far back from the limit a space is looked for. */
    private static final int SLACK = 400;

    private final String article;
    private final List<Region> regions;
    private final Set<Integer> open;
    private final IntFunction<String> folded;
    private final IntFunction<String> unfolded;
    private final List<Line> lines = new ArrayList<>();
    private int next;
    private int region;

    LineBreaker(
            String article,
            List<Region> regions,
            Set<Integer> open,
            IntFunction<String> folded,
            IntFunction<String> unfolded) {
        this.article = article;
        this.regions = regions;
        this.open = open;
        this.folded = folded;
        this.unfolded = unfolded;
    }

    List<Line> lines() {
        List<Span> fold = new ArrayList<>();
        for (int start = 0; start <= article.length(); ) {
            int end = article.indexOf('\n', start);
            end = end < 0 ? article.length() : end;
            Span line = new Span(start, end);
            Span inked = line.trim(article);
            if (!inked.isEmpty()) {
                Role role = role(inked);
                if (role != null && role.folded()) {
                    fold.add(line);
                } else {
                    fold(fold);
                    paragraph(line, look(role));
                }
            }
            start = end + 1;
        }
        fold(fold);
        if (lines.isEmpty()) {
            lines.add(Line.NONE);
        }
        return List.copyOf(lines);
    }

    /** The role of the region that covers a line; the regions come in order, so each is passed once. */
    private @Nullable Role role(Span line) {
        while (region < regions.size() && regions.get(region).span().end() < line.end()) {
            region++;
        }
        return region < regions.size() && regions.get(region).span().contains(line)
                ? regions.get(region).role()
                : null;
    }

    private static Look look(@Nullable Role role) {
        return role == Role.TITLE ? Look.TITLE : role == Role.HEADING ? Look.HEADING : Look.BODY;
    }

    private void fold(List<Span> fold) {
        if (fold.isEmpty()) {
            return;
        }
        Span whole = fold.getFirst().cover(fold.getLast());
        if (open.contains(whole.start())) {
            add(unfolded.apply(fold.size()), new Span(whole.start(), whole.start()), Look.UNFOLDED, false);
            fold.forEach(line -> paragraph(line, Look.FURNITURE));
        } else {
            add(folded.apply(fold.size()), whole, Look.FOLDED, false);
        }
        fold.clear();
    }

    private void paragraph(Span line, Look look) {
        int start = line.start();
        while (line.length() > LONGEST && line.end() - start > PART) {
            int end = cut(start);
            add(shown(start, end), new Span(start, end), look, true);
            start = end;
        }
        add(shown(start, line.end()), new Span(start, line.end()), look, false);
    }

    private void add(String text, Span where, Look look, boolean goesOn) {
        lines.add(new Line(lines.size(), next, text, where, look, goesOn));
        next += text.length() + 1;
    }

    /** Where to break a paragraph that goes on past the limit: after a space, else between two whole characters. */
    private int cut(int start) {
        int limit = start + PART;
        for (int i = limit; i > limit - SLACK; i--) {
            if (article.charAt(i - 1) == ' ') {
                return i;
            }
        }
        int border = Graphemes.start(article, limit);
        return border > start ? border : limit;
    }

    /** The text with what no screen can show replaced, unit for unit. */
    private String shown(int start, int end) {
        StringBuilder out = null;
        for (int i = start; i < end; i++) {
            char c = article.charAt(i);
            if (c >= ' ' && c < '\u007F' || c > '\u009F' && c < '\u2028') {
                continue;
            }
            boolean lone = Character.isHighSurrogate(c)
                            && !(i + 1 < end && Character.isLowSurrogate(article.charAt(i + 1)))
                    || Character.isLowSurrogate(c) && !(i > start && Character.isHighSurrogate(article.charAt(i - 1)));
            boolean control = Character.isISOControl(c) && c != '\t' || c == '\u2028' || c == '\u2029';
            if (lone || control) {
                out = out == null ? new StringBuilder(article.substring(start, end)) : out;
                out.setCharAt(i - start, lone || c == 0 ? '\uFFFD' : ' ');
            }
        }
        return out == null ? article.substring(start, end) : out.toString();
    }
}
