package parallax.intake.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the time of day with its zone that stands behind a date. A time without a zone is none: nobody knows when it was. */
final class Clock {

    private static final Pattern TIME = Pattern.compile("(?:\\s*[T,]|\\s+(?:at|um|\\|))?\\s*(\\d{1,2})[:.](\\d\\d)"
            + "(?:[:.](\\d\\d)(?:[.,](\\d{1,9}))?)?\\s*((?i:[ap]\\.?m\\b\\.?))?\\s*(?:Uhr\\s*)?"
            + "\\(?(?:(Z)(?!\\p{L})|(?:UTC|GMT)?\\s?([+\u2212-]\\d\\d?)(?::?(\\d\\d))?(?![\\d:])|(\\p{Lu}{2,5})\\b)");

    /** RFC 5322 section 4.3, and what newspapers write. Those of two letters follow the season. */
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("UT", "Z"),
            Map.entry("UTC", "Z"),
            Map.entry("GMT", "Z"),
            Map.entry("EST", "-05:00"),
            Map.entry("EDT", "-04:00"),
            Map.entry("CST", "-06:00"),
            Map.entry("CDT", "-05:00"),
            Map.entry("MST", "-07:00"),
            Map.entry("MDT", "-06:00"),
            Map.entry("PST", "-08:00"),
            Map.entry("PDT", "-07:00"),
            Map.entry("ET", "America/New_York"),
            Map.entry("CT", "America/Chicago"),
            Map.entry("MT", "America/Denver"),
            Map.entry("PT", "America/Los_Angeles"),
            Map.entry("BST", "+01:00"),
            Map.entry("CET", "+01:00"),
            Map.entry("CEST", "+02:00"),
            Map.entry("MEZ", "+01:00"),
            Map.entry("MESZ", "+02:00"),
            Map.entry("EET", "+02:00"),
            Map.entry("EEST", "+03:00"),
            Map.entry("MSK", "+03:00"),
            Map.entry("IST", "+05:30"),
            Map.entry("JST", "+09:00"),
            Map.entry("KST", "+09:00"),
            Map.entry("AEST", "+10:00"),
            Map.entry("AEDT", "+11:00"));

    private Clock() {}

    /** The moment on {@code day} that {@code text} tells from {@code from} on, null where there is none with a zone. */
    static @Nullable OffsetDateTime at(LocalDate day, String text, int from) {
        Matcher m = TIME.matcher(text).region(from, text.length());
        if (!m.lookingAt()) {
            return null;
        }
        try {
            LocalDateTime local = day.atTime(time(m));
            if (m.group(7) != null) {
                String hours = m.group(7).replace('\u2212', '-');
                int minutes = m.group(8) == null ? 0 : Integer.parseInt(m.group(8));
                return local.atOffset(
                        ZoneOffset.ofHoursMinutes(Integer.parseInt(hours), hours.startsWith("-") ? -minutes : minutes));
            }
            String zone = m.group(6) != null ? "Z" : ZONES.get(m.group(9));
            return zone == null ? null : local.atZone(ZoneId.of(zone)).toOffsetDateTime();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static LocalTime time(Matcher m) {
        int hour = Integer.parseInt(m.group(1));
        if (m.group(5) != null && hour <= 12) {
            hour = hour % 12 + (m.group(5).toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
        }
        // A leap second is no time of the clock.
        int second = m.group(3) == null ? 0 : Math.min(59, Integer.parseInt(m.group(3)));
        String part = m.group(4) == null ? "0" : m.group(4);
        return LocalTime.of(
                hour, Integer.parseInt(m.group(2)), second, Integer.parseInt((part + "00000000").substring(0, 9)));
    }
}
