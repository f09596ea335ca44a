package parallax.project;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.quotes.speakers.Resolution.Reason;
import parallax.store.quotes.QuoteRow;
import parallax.text.Span;

/**
 * Why a quote has its speaker, and who else it may be.
 *
 * @param quote as it is at present
 * @param found the name that the engine's way ends in, as the project calls its bearer; null where it found nobody
 * @param sure 0 to 1, how sure the engine is of it; 0 where it found nobody
 * @param steps the engine's way from the quote's mention to the name; empty where it found nobody
 * @param likely who may have spoken it, best first, by the project's names, each once; the engine's choice leads
 * @param decision the decided quote that this suggestion takes its speaker over from, null where it does not
 */
public record Explanation(
        QuoteRow quote,
        @Nullable String found,
        double sure,
        List<Step> steps,
        List<Likely> likely,
        @Nullable QuoteRow decision) {

    public Explanation {
        steps = List.copyOf(steps);
        likely = List.copyOf(likely);
    }

    /**
     * A step on the way to a name.
     *
     * @param reason what speaks for it
     * @param place the words that it leads to, in the quote's article; null where there are none
     * @param words those words; empty where there are none
     */
    public record Step(Reason reason, @Nullable Span place, String words) {}

    /**
     * Somebody who may have spoken the quote.
     *
     * @param name the speaker's name in the project
     * @param place where the article names it nearest to the quote, null where it does not
     * @param sure 0 to 1
     */
    public record Likely(String name, @Nullable Span place, double sure) {}
}
