package parallax.workbench.quotes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.store.QuoteRow;
import parallax.store.QuoteRow.Status;
import parallax.workbench.base.Words;

/** What a quote rests on, in words, and what of it is in doubt. */
final class Why {

    /** Below this a suggestion is shown as unsure. */
    private static final double SURE = 0.5;

    private Why() {}

    /** Whether the engine doubts that this is reported speech. */
    static boolean unsure(QuoteRow quote) {
        return quote.status() == Status.SUGGESTED && quote.confidence() < SURE;
    }

    /** Whether the engine doubts who speaks. */
    static boolean unsureOfSpeaker(QuoteRow quote) {
        return quote.status() == Status.SUGGESTED && quote.speaker() != null && quote.speakerConfidence() < SURE;
    }

    /** Mention and name, cue, and how sure the engine is or whose word it is. */
    static String words(QuoteRow quote) {
        List<String> parts = new ArrayList<>();
        parts.add(who(quote));
        parts.add(
                quote.cueText() == null ? Words.of("quotes.why.no-cue") : Words.of("quotes.why.cue", quote.cueText()));
        if (quote.status() == Status.SUGGESTED) {
            parts.add(Words.of("quotes.why.speech", percent(quote.confidence())));
            if (quote.speaker() != null) {
                parts.add(Words.of("quotes.why.speaker", percent(quote.speakerConfidence())));
            }
        } else {
            parts.add(Words.of("quotes.why." + quote.status().name().toLowerCase(java.util.Locale.ROOT)));
        }
        return String.join(" · ", parts);
    }

    private static String who(QuoteRow quote) {
        @Nullable String name = quote.speaker();
        @Nullable String mention = quote.mentionText();
        if (name == null) {
            return mention == null ? Words.of("quotes.why.nobody") : Words.of("quotes.why.mention-only", mention);
        }
        if (mention == null) {
            return Words.of("quotes.why.no-mention", name);
        }
        return mention.equals(name) ? name : Words.of("quotes.why.who", mention, name);
    }

    private static long percent(double share) {
        return Math.round(100 * share);
    }
}
