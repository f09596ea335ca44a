package parallax.quotes.speakers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.text.Span;

/**
 * Why a quote has the speaker that it has: the way from the words beside it to a name.
 *
 * @param mention the words beside the quote that stand for the speaker (“he”), null where the quote has none
 * @param steps the way, in order: “he” is the person of the first step's place, that of the second's, and so on; empty
 *     where nobody was found
 * @param name the name at its end, null where unknown
 * @param confidence 0 to 1, that the name is right; 0 where unknown
 */
public record Resolution(
        @Nullable Span mention, List<Step> steps, @Nullable String name, double confidence) {

    public Resolution {
        steps = List.copyOf(steps);
    }

    /** No mention, no steps and no name. */
    public static Resolution unknown() {
        return new Resolution(null, List.of(), null, 0);
    }

    /**
     * One step of the way.
     *
     * @param reason what speaks for it
     * @param place the words that it leads to, in the article's text; null where there are none
     */
    public record Step(Reason reason, @Nullable Span place) {}

    /** What speaks for a step. */
    public enum Reason {
        /** The mention holds the person's name. */
        NAMED,
        /** A shorter name stands for a fuller one given elsewhere in the article. */
        FULLER_NAME,
        /** The pronoun fits a person named before it in its sentence. */
        SAME_SENTENCE,
        /** The pronoun fits whoever spoke last. */
        LAST_SPEAKER,
        /** The pronoun fits a person named in a sentence before. */
        SENTENCE_BEFORE,
        /** The article calls a person by this office or calling. */
        ROLE,
        /** The article gave the body's full name before. */
        FULL_BODY,
        /** The mention names nobody else and stands for itself. */
        OWN_WORDS,
        /** The quote goes on within a sentence, paragraph or text what the quote before began. */
        GOES_ON,
        /** The quote opens its paragraph and the next one there tells who speaks. */
        TOLD_NEXT,
        /** The sentence before the quote is about this person. */
        SUBJECT_BEFORE,
        /** The quote stands inside another one, whose speaker says “I”. */
        SPEAKER_OF_OUTER
    }
}
