package parallax.quotes.speakers;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.news.Attribution;
import parallax.quotes.speakers.Resolution.Reason;
import parallax.quotes.speakers.Resolution.Step;
import parallax.text.Span;

/**
 * The speaker found for one quote.
 *
 * @param person the person of the article, null for bodies, crowds and the unknown
 * @param why how it was found
 */
public record Resolved(@Nullable Person person, Resolution why) {

    /** Nobody is known to have spoken. */
    public static final Resolved UNKNOWN = new Resolved(null, Resolution.unknown());

    /** A speaker with the way that led there; the person is null where a body or an office spoke. */
    public static Resolved of(
            @Nullable Person person, String name, @Nullable Span mention, List<Step> steps, double sure) {
        return new Resolved(person, new Resolution(mention, steps, name, sure));
    }

    /** What the quote carries; null where nothing is known. */
    @Nullable
    public Attribution attribution() {
        return why.name() == null && why.mention() == null
                ? null
                : new Attribution(why.name(), why.mention(), why.confidence());
    }

    boolean named() {
        return why.name() != null;
    }

    /** The same speaker for a quote that leans on this one. */
    public Resolved leaning(Reason reason, @Nullable Span mention, double share) {
        if (why.name() == null) {
            return UNKNOWN;
        }
        return new Resolved(person, new Resolution(mention, stepsFrom(reason), why.name(), why.confidence() * share));
    }

    /** The same, less sure. */
    Resolved trusted(double share) {
        return new Resolved(person, new Resolution(why.mention(), why.steps(), why.name(), why.confidence() * share));
    }

    /** The way to this speaker by way of this quote: a pronoun on it is left out, since it names nobody. */
    List<Step> stepsFrom(Reason reason) {
        List<Step> steps = new ArrayList<>();
        boolean own = why.mention() != null
                && !why.steps().isEmpty()
                && naming(why.steps().getFirst().reason());
        if (own) {
            steps.add(new Step(reason, why.mention()));
            why.steps().stream().filter(s -> !repeats(s)).forEach(steps::add);
        } else if (!why.steps().isEmpty()) {
            steps.add(new Step(reason, why.steps().getFirst().place()));
            steps.addAll(why.steps().subList(1, why.steps().size()));
        }
        return steps;
    }

    private static boolean naming(Reason reason) {
        return switch (reason) {
            case NAMED, FULLER_NAME, ROLE, FULL_BODY, OWN_WORDS -> true;
            default -> false;
        };
    }

    private boolean repeats(Step step) {
        return step.reason() == Reason.NAMED || step.reason() == Reason.OWN_WORDS;
    }
}
