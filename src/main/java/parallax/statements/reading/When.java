package parallax.statements.reading;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Days on which something may have been said. Where the text names no year and the article no date, the year is open
 * and only the days of the year are compared.
 *
 * @param from first day; in year 2000 where the year is open
 * @param to last day
 * @param year whether the year is known
 */
public record When(LocalDate from, LocalDate to, boolean year) {

    private static final int OPEN_YEAR = 2000;

    /** One day. */
    public static When day(LocalDate day) {
        return new When(day, day, true);
    }

    /** Days of a year that is read from the article's date, where it has one: the nearest that is not after it. */
    static When of(MonthDay from, MonthDay to, @Nullable Integer year, @Nullable LocalDate published) {
        if (year != null) {
            return new When(from.atYear(year), to.atYear(year), true);
        }
        if (published == null) {
            return new When(from.atYear(OPEN_YEAR), to.atYear(OPEN_YEAR), false);
        }
        LocalDate first = from.atYear(published.getYear());
        int at = first.isAfter(published.plusDays(1)) ? published.getYear() - 1 : published.getYear();
        return new When(from.atYear(at), to.atYear(at), true);
    }

    /** Days between the two at least; 0 where they overlap. */
    long apart(When other) {
        if (year && other.year) {
            return gap(from, to, other.from, other.to);
        }
        long least = Long.MAX_VALUE;
        for (int shift = -1; shift <= 1; shift++) {
            LocalDate a = from.withYear(OPEN_YEAR + shift);
            LocalDate b = a.plusDays(ChronoUnit.DAYS.between(from, to));
            LocalDate c = other.from.withYear(OPEN_YEAR);
            LocalDate d = c.plusDays(ChronoUnit.DAYS.between(other.from, other.to));
            least = Math.min(least, gap(a, b, c, d));
        }
        return least;
    }

    private static long gap(LocalDate a, LocalDate b, LocalDate c, LocalDate d) {
        if (b.isBefore(c)) {
            return ChronoUnit.DAYS.between(b, c);
        }
        return d.isBefore(a) ? ChronoUnit.DAYS.between(d, a) : 0;
    }
}
