package parallax.quotes.drafts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.news.Kind;
import parallax.text.Span;

/**
 * A quote whose speaker is not resolved yet.
 *
 * @param spans the content
 * @param kind how it is reported
 * @param cue the cue's words, null where there are none
 * @param mention the words that name its speaker, null where there are none beside it
 * @param unit the unit around which it was found: the cue, or the region itself
 * @param confidence that it is one
 */
public record Draft(
        List<Span> spans,
        Kind kind,
        @Nullable Span cue,
        @Nullable Span mention,
        int unit,
        double confidence) {

    /** Where its first part begins, in UTF-16 units. */
    public int start() {
        return spans.getFirst().start();
    }

    /** The same with another mention. */
    public Draft by(Span other) {
        return new Draft(spans, kind, cue, other, unit, confidence);
    }
}
