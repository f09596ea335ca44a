package parallax.quotes.marks;

import java.util.List;
import parallax.quotes.lexicon.CueLexicon;
import parallax.text.Span;

/** Decides whether a region that its paragraph left open goes on in the next one. */
final class Reopening {

    /** A cue at the end of a paragraph, with its speaker, is no longer than this. */
    private static final int TAIL = 60;

    private final String text;
    private final CueLexicon cues;

    Reopening(String text, CueLexicon cues) {
        this.text = text;
        this.cues = cues;
    }

    /**
     * Whether {@code next} starts by opening {@code open} again. Where the open paragraph ends in “…, Somebody
     * said.” its closing mark was forgotten, and what follows is another quote.
     */
    boolean joins(QuotedRegion open, List<QuotedRegion> next, Span paragraph) {
        if (next.isEmpty() || next.getFirst().span().start() != paragraph.start()) {
            return false;
        }
        char mark = text.charAt(open.span().start());
        return Marks.family(mark, 1) == Marks.family(text.charAt(paragraph.start()), 1) && !endsInCue(open.span());
    }

    private boolean endsInCue(Span span) {
        int comma = span.end() - 1;
        while (comma > span.start() && span.end() - comma <= TAIL && text.charAt(comma) != ',') {
            comma--;
        }
        if (comma <= span.start() || text.charAt(comma) != ',') {
            return false;
        }
        String tail = text.substring(comma + 1, span.end());
        return cues.reports(tail);
    }
}
