package parallax.quotes.speakers;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Between which days articles call somebody by an office, or an office speaks.
 *
 * @param name the holder, or the office's own words
 * @param first the day of the first such article; null where no article has one
 * @param last the day of the last
 */
public record Tenure(
        String name, @Nullable LocalDate first, @Nullable LocalDate last) {

    /** Who is called by an office within a year is likely to hold it still. */
    private static final int NEAR_DAYS = 366;

    /**
     * Those who may be meant where an office speaks: who held it near in time. Empty also where the office speaks over
     * a longer time than it is known to have had these holders.
     */
    public static Set<String> near(Tenure speaking, Collection<Tenure> holders) {
        LocalDate first = speaking.first;
        LocalDate last = speaking.last;
        if (first == null || last == null) {
            return new TreeSet<>(holders.stream().map(Tenure::name).toList());
        }
        Set<String> near = new TreeSet<>();
        Set<LocalDate> starts = new HashSet<>();
        Set<LocalDate> ends = new HashSet<>();
        for (Tenure holder : holders) {
            LocalDate from = holder.first == null ? first : holder.first.minusDays(NEAR_DAYS);
            LocalDate to = holder.last == null ? last : holder.last.plusDays(NEAR_DAYS);
            if (!from.isAfter(last) && !to.isBefore(first)) {
                near.add(holder.name);
                starts.add(from);
                ends.add(to);
            }
        }
        boolean covers = starts.stream().anyMatch(day -> !day.isAfter(first))
                && ends.stream().anyMatch(day -> !day.isBefore(last));
        return covers ? near : Set.of();
    }
}
