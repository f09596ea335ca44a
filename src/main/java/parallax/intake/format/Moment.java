package parallax.intake.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parallax.intake.article.Dates;

/**
 * A time as feeds, mails and tables write it.
 *
 * @param day the day in the zone it is written in, null where none can be read
 * @param at the time with its zone, null where only a day or nothing is known
 */
public record Moment(@Nullable LocalDate day, @Nullable OffsetDateTime at) {

    /** No time at all. */
    static final Moment UNKNOWN = new Moment(null, null);

    /** Longer than any date; what is longer is something else. */
    private static final int LONGEST = 100;

    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendPattern("['T'][' ']")
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendPattern("[' ']")
            .optionalStart()
            .appendOffset("+HH:MM", "Z")
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HHMM", "Z")
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HHmm", "Z")
            .optionalEnd()
            .toFormatter(Locale.ROOT);

    /** RFC 5322, section 3.3, with the old years and zones of 4.3. */
    private static final Pattern MAIL =
            Pattern.compile("(?:[A-Za-z]{3,9},?\\s*)?(\\d{1,2})[ -]([A-Za-z]{3})[a-z]*[ -](\\d{4}|\\d{2})\\s+"
                    + "(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s*(?:([+-]\\d{2}):?(\\d{2})|([A-Z]{1,5}))?");

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final Map<String, Integer> ZONES = Map.ofEntries(
            Map.entry("Z", 0),
            Map.entry("UT", 0),
            Map.entry("UTC", 0),
            Map.entry("GMT", 0),
            Map.entry("EST", -5),
            Map.entry("EDT", -4),
            Map.entry("CST", -6),
            Map.entry("CDT", -5),
            Map.entry("MST", -7),
            Map.entry("MDT", -6),
            Map.entry("PST", -8),
            Map.entry("PDT", -7),
            Map.entry("CET", 1),
            Map.entry("CEST", 2));

    /** Reads ISO 8601, the dates of mails and RSS, and whatever else {@link Dates} knows. */
    public static Moment of(@Nullable String said) {
        if (said == null || said.isBlank() || said.length() > LONGEST) {
            return UNKNOWN;
        }
        String text = said.strip();
        try {
            var parsed = ISO.parseBest(text, OffsetDateTime::from, LocalDate::from);
            return parsed instanceof OffsetDateTime at ? on(at) : new Moment(LocalDate.from(parsed), null);
        } catch (DateTimeException e) {
            Matcher m = MAIL.matcher(text);
            return m.lookingAt() ? mail(m) : new Moment(Dates.in(text), null);
        }
    }

    private static Moment on(OffsetDateTime at) {
        return new Moment(at.toLocalDate(), at);
    }

    private static Moment mail(Matcher m) {
        try {
            int year = Integer.parseInt(m.group(3));
            LocalDate day = LocalDate.of(
                    year >= 100 ? year : year + (year < 50 ? 2000 : 1900),
                    MONTHS.indexOf(m.group(2).toLowerCase(Locale.ROOT)) + 1,
                    Integer.parseInt(m.group(1)));
            ZoneOffset zone = zone(m);
            if (zone == null) {
                return new Moment(day, null);
            }
            int second = m.group(6) == null ? 0 : Math.min(59, Integer.parseInt(m.group(6)));
            return on(day.atTime(Integer.parseInt(m.group(4)), Integer.parseInt(m.group(5)), second)
                    .atOffset(zone));
        } catch (DateTimeException e) {
            return UNKNOWN;
        }
    }

    private static @Nullable ZoneOffset zone(Matcher m) {
        if (m.group(7) != null) {
            int hours = Integer.parseInt(m.group(7));
            int minutes = Integer.parseInt(m.group(8));
            return ZoneOffset.ofHoursMinutes(hours, m.group(7).startsWith("-") ? -minutes : minutes);
        }
        Integer hours = m.group(9) == null ? null : ZONES.get(m.group(9));
        return hours == null ? null : ZoneOffset.ofHours(hours);
    }
}
