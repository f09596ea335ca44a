package parallax.news;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where and when something was uttered.
 *
 * @param label in words: “interview with the Harbour Courier, 25 Nov 2024”
 * @param from first day, null where unknown
 * @param to last day, null where unknown
 */
public record Occasion(
        String label, @Nullable LocalDate from, @Nullable LocalDate to) {}
