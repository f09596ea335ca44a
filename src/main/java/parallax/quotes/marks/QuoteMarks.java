package parallax.quotes.marks;

import java.util.ArrayList;
import java.util.List;
import parallax.quotes.lexicon.CueLexicon;
import parallax.quotes.marks.Marks.Family;
import parallax.text.Span;

/**
 * Finds what stands between quotation marks, paragraph by paragraph, in one pass from left to right. Only the
 * outermost marks make a region. A missing closing mark costs the rest of its paragraph, never more; a quote that is
 * re-opened at the start of the next paragraph without having been closed is one region.
 */
public final class QuoteMarks {

    private final String text;
    private final CueLexicon cues;
    private final Reopening reopening;

    private QuoteMarks(String text, CueLexicon cues) {
        this.text = text;
        this.cues = cues;
        this.reopening = new Reopening(text, cues);
    }

    /** The regions of {@code paragraphs} in order, not overlapping. */
    public static List<QuotedRegion> find(String text, List<Span> paragraphs, CueLexicon cues) {
        return new QuoteMarks(text, cues).scan(paragraphs);
    }

    private List<QuotedRegion> scan(List<Span> paragraphs) {
        List<QuotedRegion> found = new ArrayList<>();
        BlockQuotes blocks = new BlockQuotes(text, paragraphs);
        // The region that the paragraph before left open, waiting to be re-opened.
        QuotedRegion open = null;
        for (int p = 0; p < paragraphs.size(); p++) {
            List<QuotedRegion> here = regions(paragraphs.get(p), blocks);
            if (open != null) {
                if (!blocks.transcript() && reopening.joins(open, here, paragraphs.get(p))) {
                    QuotedRegion next = here.removeFirst();
                    Span span = open.span().cover(next.span());
                    open = new QuotedRegion(
                            span,
                            new Span(open.inner().start(), next.inner().end()),
                            next.closed(),
                            open.paragraphs() + 1);
                    if (!open.closed() && here.isEmpty()) {
                        continue;
                    }
                }
                found.add(open);
                open = null;
            }
            if (!here.isEmpty() && !here.getLast().closed()) {
                open = here.removeLast();
            }
            found.addAll(here);
        }
        if (open != null) {
            found.add(open);
        }
        return found;
    }

    /** The regions of one paragraph, in a list of their own. */
    private List<QuotedRegion> regions(Span paragraph, BlockQuotes blocks) {
        QuotedRegion dialogue = DashDialogue.at(text, paragraph, cues);
        if (dialogue != null) {
            return new ArrayList<>(List.of(dialogue));
        }
        if (blocks.passage(paragraph)) {
            return new Line(text, new Span(paragraph.start() + 1, paragraph.end())).regions();
        }
        List<QuotedRegion> found = new Line(text, paragraph).regions();
        int speech = blocks.speechOf(paragraph);
        if (speech > 0 && !found.isEmpty() && found.getFirst().span().end() > speech) {
            QuotedRegion whole = found.removeFirst();
            found.addFirst(new QuotedRegion(
                    new Span(speech, whole.span().end()),
                    new Span(speech, whole.inner().end()),
                    whole.closed(),
                    1));
        }
        return found;
    }

    /** One paragraph under the scanner. */
    private static final class Line {

        private final String text;
        private final int start;
        private final int end;
        private final SingleMarks singles;
        private final List<QuotedRegion> found = new ArrayList<>();
        /** Curly closers minus curly openers still to come: tells nesting from a missing closer. */
        private int balance;

        Line(String text, Span span) {
            this.text = text;
            this.start = span.start();
            this.end = span.end();
            this.singles = new SingleMarks(text, span);
            for (int i = start; i < end; i++) {
                balance += step(i);
            }
        }

        private int step(int at) {
            return switch (text.charAt(at)) {
                case '\u201D' -> 1;
                case '\u201C' -> -1;
                default -> 0;
            };
        }

        List<QuotedRegion> regions() {
            int i = start;
            while (i < end) {
                int width = Marks.width(text, i, end);
                Family family = Marks.family(text.charAt(i), width);
                int next = switch (family) {
                    case NONE -> i + 1;
                    case SINGLE -> single(i);
                    default -> paired(i, width, family);
                };
                for (int k = i; k < next; k++) {
                    balance -= step(k);
                }
                i = next;
            }
            return found;
        }

        private int single(int at) {
            int close = singles.closerOf(at);
            if (close < 0) {
                if (close == SingleMarks.UNCLOSED && at == start) {
                    found.add(new QuotedRegion(new Span(at, end), new Span(at + 1, end), false, 1));
                    return end;
                }
                return at + 1;
            }
            add(at, 1, close, 1);
            return close + 1;
        }

        private void add(int open, int openWidth, int close, int closeWidth) {
            found.add(new QuotedRegion(new Span(open, close + closeWidth), new Span(open + openWidth, close), true, 1));
        }

        /** Handles a double, angled or corner mark met outside any region; returns where to go on. */
        private int paired(int at, int width, Family family) {
            char opener = text.charAt(at);
            if (!opens(at, width, family)) {
                return at + width;
            }
            int depth = 0;
            int left = balance;
            int i = at + width;
            for (int k = at; k < i; k++) {
                left -= step(k);
            }
            char inner = 0;
            while (i < end) {
                int w = Marks.width(text, i, end);
                char c = text.charAt(i);
                if (w == 0 || Marks.family(c, w) != family) {
                    i++;
                    continue;
                }
                int after = left - step(i);
                if (depth > 0 && Marks.closes(inner, c) && c != '\u201C') {
                    depth--;
                } else if (depth == 0 && closesHere(opener, c, i, w)) {
                    add(at, width, i, w);
                    return i + w;
                } else if (reopens(opener, c, i, w)) {
                    // A second opener: nested where closers for both are still to come, else the first closer is
                    // missing.
                    if (nests(opener, c, after)) {
                        depth++;
                        inner = c;
                    } else {
                        Span cut = new Span(at, i).trim(text);
                        found.add(
                                new QuotedRegion(cut, new Span(at + width, Math.max(at + width, cut.end())), false, 1));
                        return i;
                    }
                }
                left = after;
                i += w;
            }
            Span rest = new Span(at, end);
            found.add(new QuotedRegion(rest, new Span(at + width, end), false, 1));
            return end;
        }

        private boolean nests(char opener, char c, int closersLeft) {
            if (c == '"' || c == '\'') {
                return false;
            }
            return opener == '"'
                    ? closersLeft >= 1
                    : c == '\u201E' || c == '\u00AB' || c == '\u300C' || closersLeft >= 2;
        }

        private boolean opens(int at, int width, Family family) {
            char c = text.charAt(at);
            if (Marks.onlyOpens(c)) {
                return true;
            }
            boolean before = Marks.openBefore(text, at, start);
            if (family == Family.CORNER) {
                return false;
            }
            if (family == Family.ANGLE) {
                return before || c == '\u00AB' && !Character.isLetterOrDigit(text.charAt(at - 1));
            }
            if (c == '\u201C') {
                return true;
            }
            return before && Marks.wordAfter(text, at + width, end);
        }

        private boolean closesHere(char opener, char c, int at, int width) {
            if (!Marks.closes(opener, c)) {
                return false;
            }
            if (opener == '"' && c == '\u201C') {
                return false;
            }
            if (c == '"' || width == 2) {
                boolean inch = c == '"'
                        && at > start + 2
                        && Character.isDigit(text.charAt(at - 1))
                        && "'\u2019\u2032".indexOf(text.charAt(at - 2)) >= 0
                        && text.indexOf('"', at + 1) >= 0;
                return !inch
                        && !(Marks.openBefore(text, at, start)
                                && Marks.wordAfter(text, at + width, end)
                                && Marks.isGap(text.charAt(at - 1)));
            }
            return true;
        }

        private boolean reopens(char opener, char c, int at, int width) {
            if (c == '\u201D' || c == '\u00BB' && opener != '\u00BB') {
                return false;
            }
            return Marks.onlyOpens(c) || Marks.openBefore(text, at, start) && Marks.wordAfter(text, at + width, end);
        }
    }
}
