package parallax.intake.format.table;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The order of day and month in dates such as 03/12/2025, which one date does not tell and a whole column often does.
 */
enum SlashDates {
    DAY_FIRST,
    MONTH_FIRST,
    UNKNOWN;

    private static final Pattern SLASHES =
            Pattern.compile("\\s*(\\d{1,2})/(\\d{1,2})/((?:19|20)\\d\\d)\\b.*", Pattern.DOTALL);

    /** What the dates of a column show: a number over 12 is a day. */
    static SlashDates of(List<@Nullable String> column) {
        SlashDates found = UNKNOWN;
        for (String cell : column) {
            Matcher m = SLASHES.matcher(cell == null ? "" : cell);
            if (m.matches()) {
                boolean first = Integer.parseInt(m.group(1)) > 12;
                boolean second = Integer.parseInt(m.group(2)) > 12;
                SlashDates shown = first == second ? found : first ? DAY_FIRST : MONTH_FIRST;
                if (found != UNKNOWN && shown != found) {
                    return UNKNOWN;
                }
                found = shown;
            }
        }
        return found;
    }

    /** Such a date as ISO 8601 has it, null where its order is not known; anything else unchanged. */
    @Nullable
    String iso(@Nullable String cell) {
        Matcher m = SLASHES.matcher(cell == null ? "" : cell);
        if (cell == null || !m.matches()) {
            return cell;
        }
        boolean same = m.group(1).equals(m.group(2));
        if (this == UNKNOWN && !same) {
            return null;
        }
        int day = Integer.parseInt(m.group(this == MONTH_FIRST ? 2 : 1));
        int month = Integer.parseInt(m.group(this == MONTH_FIRST ? 1 : 2));
        return "%s-%02d-%02d".formatted(m.group(3), month, day);
    }
}
