package parallax.store.quotes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.news.Kind;
import parallax.text.Span;

/**
 * A quote as lists and the reader show it: the engine's suggestion with the analyst's ruling laid over it.
 *
 * @param id the quote's id
 * @param article its article's id
 * @param source its outlet's name, or the file's
 * @param spans the content
 * @param kind how it is reported
 * @param text the content in words
 * @param speakerId id of its speaker, null where unknown
 * @param speaker the speaker's name in the project, null where unknown
 * @param mention the words that stand for the speaker, null where there are none
 * @param mentionText those words, null where there are none
 * @param cue the words that report, null where there are none
 * @param cueText those words, null where there are none
 * @param confidence that it is reported speech, 0 to 1
 * @param speakerConfidence that the speaker is right, 0 to 1; 0 where unknown
 * @param status whose word it is
 * @param learntFrom id of the quote whose decided speaker this suggestion takes over, null where the speaker is the
 *     engine's or the quote's own decision
 */
public record QuoteRow(
        String id,
        String article,
        String source,
        List<Span> spans,
        Kind kind,
        String text,
        @Nullable String speakerId,
        @Nullable String speaker,
        @Nullable Span mention,
        @Nullable String mentionText,
        @Nullable Span cue,
        @Nullable String cueText,
        double confidence,
        double speakerConfidence,
        Status status,
        @Nullable String learntFrom) {

    /** Whose word a quote is. */
    public enum Status {
        /** The engine's. */
        SUGGESTED,
        /** The engine's, confirmed or corrected by the analyst. */
        CONFIRMED,
        /** The analyst's own. */
        ADDED,
        /** The engine's, rejected by the analyst. */
        REJECTED
    }

    /** From the first unit of the content to its last. */
    public Span envelope() {
        return new Span(spans.getFirst().start(), spans.getLast().end());
    }
}
