package parallax.statements;

import java.util.Comparator;
import java.util.List;

/**
 * An article read for matching: a pure function of the article and its quotes, without its text.
 *
 * @param source the article
 * @param tellings each at its number
 * @param units each at its number
 */
record Reading(Source source, List<Telling> tellings, List<Unit> units) {

    /** By day of publication, then id. */
    static final Comparator<Source> ORDER =
            Comparator.comparingLong(Source::day).thenComparing(Source::id);

    String id() {
        return source.id();
    }
}
