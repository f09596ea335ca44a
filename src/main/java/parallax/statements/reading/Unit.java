package parallax.statements.reading;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import parallax.news.Rendering;
import parallax.statements.words.Wording;

/**
 * A rendering while it is being matched.
 *
 * @param number its place among the renderings of its article
 * @param telling which telling it belongs to: all that one article has of one speaker on one occasion
 * @param sure whether the article says in so many words who speaks; else it was read off the quotes around
 * @param features what it is found by: {@link Features}
 */
public record Unit(int number, Rendering rendering, Wording wording, Telling telling, boolean sure, int[] features) {

    /** By day of publication, article id and place: the same whatever order the articles came in. */
    public static final Comparator<Unit> ORDER =
            Comparator.comparing(Unit::source, Reading.ORDER).thenComparingInt(Unit::number);

    /** What is known of its article. */
    public Source source() {
        return telling.source();
    }

    /** The name of its speaker, null where it is not known. */
    @Nullable
    public String speaker() {
        return rendering.speaker();
    }

    /** Whether both stand in one article. */
    public boolean sameArticle(Unit other) {
        return source() == other.source() || source().id().equals(other.source().id());
    }

    /** Of its place alone: all its words would be gone through each time it is looked up. */
    @Override
    public int hashCode() {
        return rendering.id().hashCode();
    }

    /** Share of the shorter one's words that a run of this many is, 0 to 1. */
    public double cover(Unit other, int run) {
        return run / (double) Math.max(1, Math.min(wording.words(), other.wording.words()));
    }

    /** Neighbours in one quote: two sentences that the speaker said one after the other. */
    public boolean samePassage(Unit other) {
        return rendering.passage() == other.rendering.passage() && sameArticle(other);
    }
}
