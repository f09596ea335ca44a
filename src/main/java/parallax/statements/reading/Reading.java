package parallax.statements.reading;

import java.util.Comparator;
import java.util.List;

/**
 * An article read for matching: a pure function of the article and its quotes, without its text.
 *
 * @param source the article
 * @param tellings each at its number
 * @param units each at its number
 */
public record Reading(Source source, List<Telling> tellings, List<Unit> units) {

    /** By day of publication, then id. */
    public static final Comparator<Source> ORDER =
            Comparator.comparingLong(Source::day).thenComparing(Source::id);

    /** The id of the article. */
    public String id() {
        return source.id();
    }
}
