package parallax.quotes.marks;

import org.jspecify.annotations.Nullable;
import parallax.quotes.lexicon.CueLexicon;
import parallax.text.Span;

/** Speech that a dash at the head of the paragraph opens and the cue closes: “— Nous gagnerons, dit-elle.” */
final class DashDialogue {

    /** A cue stands this near after the comma that ends the speech. */
    private static final int NEAR = 24;

    private DashDialogue() {}

    /** The speech at the head of {@code paragraph}, null where it does not start with a dash or holds no cue. */
    static @Nullable QuotedRegion at(String text, Span paragraph, CueLexicon cues) {
        int start = paragraph.start();
        char dash = text.charAt(start);
        boolean dashed = (dash == '\u2014' || dash == '\u2013' || dash == '\u2015')
                && start + 2 < paragraph.end()
                && Marks.isGap(text.charAt(start + 1));
        if (!dashed) {
            return null;
        }
        for (int i = start + 2; i < paragraph.end(); i++) {
            char c = text.charAt(i);
            if (c == '\u201C' || c == '"' || c == '\u00AB') {
                return null;
            }
            if ((c == ',' || c == '!' || c == '?') && cueAfter(text, i + 1, paragraph.end(), cues)) {
                int end = c == ',' ? i : i + 1;
                return new QuotedRegion(new Span(start, end), new Span(start + 1, end), true, 1);
            }
        }
        return null;
    }

    private static boolean cueAfter(String text, int from, int limit, CueLexicon cues) {
        int end = Math.min(limit, from + NEAR);
        if (end < limit && Character.isLowSurrogate(text.charAt(end))) {
            end--;
        }
        int stop = from;
        while (stop < end && ",.;:!?\u2014\u2013".indexOf(text.charAt(stop)) < 0) {
            stop++;
        }
        return stop > from && cues.reports(text.substring(from, stop));
    }
}
