package parallax.statements.reading;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What matching knows of an article besides its renderings.
 *
 * @param id the article's id
 * @param published the day it appeared, null where unknown
 * @param stems hashes of the stems that it has more than once, ascending
 * @param times how often, at most 127
 */
public record Source(String id, @Nullable LocalDate published, int[] stems, byte[] times) {

    /** How often the article has a stem; 1 where that was not counted. */
    public int times(int stem) {
        int at = Arrays.binarySearch(stems, stem);
        return at < 0 ? 1 : times[at];
    }

    /** The day of publication in days since 1970-01-01; the last of all days where it is not known. */
    public long day() {
        return published == null ? Long.MAX_VALUE : published.toEpochDay();
    }
}
