package parallax.intake.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the days that pages and texts name. */
public final class Dates {

    private static final String YEAR = "((?:19|20)\\d\\d)";

    /** A whole word, or one that a capital letter parts from the word it is stuck to: “WrenDec. 12”. */
    private static final String MONTH = "(?:(?<!\\p{L})|(?<=\\p{Ll})(?=\\p{Lu}))"
            + "(\\p{L}[\\p{Ll}\\p{Lo}\\p{M}]{2,11}|\\p{Lu}{3,12})(?!\\p{L})\\.?";

    private static final Pattern ISO =
            Pattern.compile("(?<!\\d)" + YEAR + "(?:([-/.])(\\d{1,2})\\2(\\d{1,2})|(\\d\\d)(\\d\\d))(?!\\d)");
    private static final Pattern HAN =
            Pattern.compile(YEAR + "\\s?[\u5E74\uB144]\\s?(\\d{1,2})\\s?[\u6708\uC6D4]\\s?(\\d{1,2})");
    private static final Pattern IN_ADDRESS =
            Pattern.compile("(?<!\\d)" + YEAR + "([-/])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
    private static final Pattern POINTS =
            Pattern.compile("(?<![\\d.])(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(" + YEAR + "|\\d\\d(?![\\d:.]\\d))(?!\\d)");
    private static final Pattern SLASHES =
            Pattern.compile("(?<![\\d/])(\\d{1,2})([/-])(\\d{1,2})\\2(" + YEAR + "|\\d\\d)(?![\\d/])");
    private static final Pattern DAY_FIRST = Pattern.compile("(?<!\\d)(?<!\\d:)(\\d{1,2})(?:st|nd|rd|th|er|\\.|\u00BA)?"
            + "[\\s-]+(?:de\\s+|of\\s+)?" + MONTH + ",?[\\s-]+(?:de\\s+|del\\s+)?" + YEAR + "(?!\\d)");
    private static final Pattern MONTH_FIRST =
            Pattern.compile(MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+" + YEAR + "(?!\\d)");

    /** As Hungarian and Lithuanian write it: “2025. március 4.” */
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)" + YEAR + "(?:\\.|,| m\\.)?\\s+" + MONTH + "\\s+(\\d{1,2})(?!\\d)");

    /** Two digits up to these are a year of this century. */
    private static final int NEWEST = 40;

    private Dates() {}

    private record Found(int start, int end, LocalDate day) {}

    /**
     * The first full date in {@code text}: ISO 8601, “12 March 2025”, “March 12, 2025”, “12.3.2025”, with the names of
     * months in some twenty languages; null where there is none. The day is that of the zone it is written in.
     * 3/4/2025 is none, for it may be a day of March or of April.
     */
    public static @Nullable LocalDate in(String text) {
        Found found = find(text, null);
        return found == null ? null : found.day;
    }

    /** Like {@link #in(String)}; {@code monthFirst} is how 3/4/2025 is to be read. */
    static @Nullable LocalDate in(String text, boolean monthFirst) {
        Found found = find(text, monthFirst);
        return found == null ? null : found.day;
    }

    /** Where the first full date begins, -1 where there is none. */
    static int at(String text, boolean monthFirst) {
        Found found = find(text, monthFirst);
        return found == null ? -1 : found.start;
    }

    /** The first full date with its time, where both and the distance from UTC are written; null otherwise. */
    public static @Nullable OffsetDateTime moment(String text) {
        Found found = find(text, null);
        return found == null ? null : Clock.at(found.day, text, found.end);
    }

    /** The day that a web address names: {@code /2025/03/12/} or {@code 2025-03-12}; null where it names none. */
    public static @Nullable LocalDate inAddress(String url) {
        Matcher m = IN_ADDRESS.matcher(url);
        return m.find() ? day(m.group(1), Integer.parseInt(m.group(3)), m.group(4)) : null;
    }

    /** Whether a word is a month or its abbreviation. */
    static boolean isMonth(String word) {
        return Months.number(word) > 0;
    }

    /** @param monthFirst how 3/4/2025 is to be read, null where nobody knows */
    private static @Nullable Found find(String text, @Nullable Boolean monthFirst) {
        if (!hasDigit(text)) {
            return null;
        }
        Found first = null;
        for (Pattern pattern : List.of(ISO, MONTH_FIRST, DAY_FIRST, POINTS, SLASHES, HAN, YEAR_FIRST)) {
            Matcher m = pattern.matcher(text);
            while (m.find() && (first == null || m.start() < first.start)) {
                LocalDate day = day(pattern, m, monthFirst);
                if (day != null) {
                    first = new Found(m.start(), m.end(), day);
                }
            }
        }
        return first;
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable LocalDate day(Pattern pattern, Matcher m, @Nullable Boolean monthFirst) {
        if (pattern == ISO) {
            return m.group(2) == null
                    ? day(m.group(1), Integer.parseInt(m.group(5)), m.group(6))
                    : day(m.group(1), Integer.parseInt(m.group(3)), m.group(4));
        }
        if (pattern == HAN) {
            return day(m.group(1), Integer.parseInt(m.group(2)), m.group(3));
        }
        if (pattern == YEAR_FIRST) {
            return day(m.group(1), Months.number(m.group(2)), m.group(3));
        }
        if (pattern == MONTH_FIRST) {
            return day(m.group(3), Months.number(m.group(1)), m.group(2));
        }
        if (pattern == DAY_FIRST) {
            return day(m.group(3), Months.number(m.group(2)), m.group(1));
        }
        if (pattern == POINTS) {
            return day(m.group(3), Integer.parseInt(m.group(2)), m.group(1));
        }
        int a = Integer.parseInt(m.group(1));
        int b = Integer.parseInt(m.group(3));
        if (monthFirst == null && a <= 12 && b <= 12 && a != b) {
            return null;
        }
        boolean american = b > 12 || a <= 12 && Boolean.TRUE.equals(monthFirst);
        return day(m.group(4), american ? a : b, String.valueOf(american ? b : a));
    }

    private static @Nullable LocalDate day(String year, int month, String day) {
        if (month < 1 || month > 12) {
            return null;
        }
        int written = Integer.parseInt(year);
        if (year.length() == 2 && written >= NEWEST) {
            return null;
        }
        try {
            return LocalDate.of(year.length() == 2 ? 2000 + written : written, month, Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
