package parallax.statements.profiles;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts over time, in steps as fine as leaves them readable.
 *
 * @param step how long each bucket is
 * @param buckets without a gap, empty ones included
 */
public record Timeline(Step step, List<Bucket> buckets) {

    private static final int MOST = 54;

    public Timeline {
        buckets = List.copyOf(buckets);
    }

    /** How long a bucket is; weeks begin on Monday (ISO 8601). */
    public enum Step {
        DAY,
        WEEK,
        MONTH,
        YEAR;

        /** Lower case. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        private LocalDate start(LocalDate day) {
            return switch (this) {
                case DAY -> day;
                case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case MONTH -> day.withDayOfMonth(1);
                case YEAR -> day.withDayOfYear(1);
            };
        }

        private LocalDate next(LocalDate start) {
            return switch (this) {
                case DAY -> start.plusDays(1);
                case WEEK -> start.plusWeeks(1);
                case MONTH -> start.plusMonths(1);
                case YEAR -> start.plusYears(1);
            };
        }
    }

    /**
     * One step.
     *
     * @param from its first day
     * @param until its last day
     */
    public record Bucket(LocalDate from, LocalDate until, int count) {}

    /** Counts {@code days} between {@code first} and {@code last}, both included: the same steps for all that are compared. */
    public static Timeline of(Map<LocalDate, Integer> days, LocalDate first, LocalDate last) {
        Step step = step(first, last);
        Map<LocalDate, Integer> counts = new TreeMap<>();
        days.forEach((day, count) -> counts.merge(step.start(day), count, Integer::sum));
        List<Bucket> buckets = new ArrayList<>();
        for (LocalDate at = step.start(first); !at.isAfter(last); at = step.next(at)) {
            buckets.add(new Bucket(at, step.next(at).minusDays(1), counts.getOrDefault(at, 0)));
        }
        return new Timeline(step, buckets);
    }

    private static Step step(LocalDate first, LocalDate last) {
        if (ChronoUnit.DAYS.between(first, last) < 31) {
            return Step.DAY;
        }
        if (ChronoUnit.WEEKS.between(first, last) < MOST - 1) {
            return Step.WEEK;
        }
        return ChronoUnit.MONTHS.between(first, last) < MOST ? Step.MONTH : Step.YEAR;
    }
}
