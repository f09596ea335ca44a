package parallax.intake.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the days that pages and texts name. */
public final class Dates {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> GERMAN =
            List.of("jan", "feb", "m\u00E4r", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez");

    private static final Pattern ISO =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[-/.]?(\\d{1,2})[-/.]?(\\d{1,2})(?!\\d)");
    private static final Pattern IN_ADDRESS =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[-/](\\d{1,2})[-/](\\d{1,2})(?!\\d)");
    private static final Pattern POINTS =
            Pattern.compile("(?<!\\d)(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|\\.)?\\s+(\\p{L}{3,9})\\.?,?\\s+((?:19|" + "20)\\d\\d)(?!\\d)");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(\\p{L}{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d\\d)(?!\\d)");

    private Dates() {}

    /**
     * The first full date in {@code text}: ISO 8601, “12 March 2025”, “March 12, 2025” or “12.3.2025”, in English or
     * German; null where there is none. The day is that of the zone it is written in.
     */
    public static @Nullable LocalDate in(String text) {
        Matcher m = ISO.matcher(text);
        if (m.find()) {
            LocalDate day = day(m.group(1), Integer.parseInt(m.group(2)), m.group(3));
            if (day != null) {
                return day;
            }
        }
        m = MONTH_FIRST.matcher(text);
        while (m.find()) {
            LocalDate day = day(m.group(3), month(m.group(1)), m.group(2));
            if (day != null) {
                return day;
            }
        }
        m = DAY_FIRST.matcher(text);
        while (m.find()) {
            LocalDate day = day(m.group(3), month(m.group(2)), m.group(1));
            if (day != null) {
                return day;
            }
        }
        m = POINTS.matcher(text);
        return m.find() ? day(m.group(3), Integer.parseInt(m.group(2)), m.group(1)) : null;
    }

    /** The day that a web address names: {@code /2025/03/12/} or {@code 2025-03-12}; null where it names none. */
    public static @Nullable LocalDate inAddress(String url) {
        Matcher m = IN_ADDRESS.matcher(url);
        return m.find() ? day(m.group(1), Integer.parseInt(m.group(2)), m.group(3)) : null;
    }

    /** Whether an English or German word is a month or its abbreviation, in lower case. */
    static boolean isMonth(String word) {
        return word.length() >= 3 && word.length() <= 9 && month(word) > 0;
    }

    private static int month(String word) {
        String head = word.toLowerCase(Locale.ROOT).substring(0, 3);
        int at = MONTHS.indexOf(head);
        return (at < 0 ? GERMAN.indexOf(head) : at) + 1;
    }

    private static @Nullable LocalDate day(String year, int month, String day) {
        if (month < 1 || month > 12) {
            return null;
        }
        try {
            return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
