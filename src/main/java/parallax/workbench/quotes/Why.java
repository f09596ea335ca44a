package parallax.workbench.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parallax.store.quotes.QuoteRow;
import parallax.store.quotes.QuoteRow.Status;
import parallax.workbench.base.Words;

/** What a quote rests on, in words, and what of it is in doubt. */
final class Why {

    /**
     * Below these a suggestion is shown as unsure: of what is marked more than half turns out wrong, so that looking at
     * it pays, and of the rest far less. Measured on the development articles: 16 % of the quotes are marked, 63 % of
     * those have other bounds than the gold; 4 % of the speakers, 59 % of those are somebody else. Speakers are rated
     * far higher on the whole, hence the higher threshold.
     */
    private static final double SURE_OF_QUOTE = 0.5;

    private static final double SURE_OF_SPEAKER = 0.75;

    private Why() {}

    /** Whether the engine doubts that this is reported speech. */
    static boolean unsure(QuoteRow quote) {
        return quote.status() == Status.SUGGESTED && quote.confidence() < SURE_OF_QUOTE;
    }

    /** Whether the engine doubts who speaks. */
    static boolean unsureOfSpeaker(QuoteRow quote) {
        return quote.status() == Status.SUGGESTED
                && quote.speaker() != null
                && quote.speakerConfidence() < SURE_OF_SPEAKER;
    }

    /** Mention and name, cue, and how sure the engine is or whose word it is, in a line. */
    static String words(QuoteRow quote) {
        List<String> parts = new ArrayList<>();
        parts.add(who(quote));
        parts.add(
                quote.cueText() == null ? Words.of("quotes.why.no-cue") : Words.of("quotes.why.cue", quote.cueText()));
        parts.add(standing(quote));
        return String.join(" · ", parts);
    }

    /** How sure the engine is of quote and speaker, or whose word they are. */
    static String standing(QuoteRow quote) {
        if (quote.status() != Status.SUGGESTED) {
            return Words.of("quotes.why." + quote.status().name().toLowerCase(Locale.ROOT));
        }
        String speech = Words.of("quotes.why.speech", sure(quote.confidence()));
        if (quote.learntFrom() != null) {
            return speech + " · " + Words.of("quotes.why.learnt");
        }
        return quote.speaker() == null
                ? speech
                : speech + " · " + Words.of("quotes.why.speaker", sure(quote.speakerConfidence()));
    }

    /** “fairly sure, 82 %”. */
    static String sure(double share) {
        String degree = share >= 0.9 ? "very" : share >= 0.75 ? "fairly" : share >= 0.5 ? "hardly" : "not";
        return Words.of("quotes.sure." + degree, percent(share));
    }

    /** 0 to 100, never 100 for what is not certain. */
    static long percent(double share) {
        return share < 1 ? Math.min(99, Math.round(100 * share)) : 100;
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
}
