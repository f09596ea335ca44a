package parallax.store.file;

import java.time.Instant;
import java.time.LocalDate;

/** Reads points in time: of reading thousands of annotations, the parser of the platform took most of the time. */
final class Times {

    private static final int SECONDS_END = 19;
    private static final int NANO_DIGITS = 9;

    private Times() {}

    /** What {@link Instant#toString} writes, or anything else that {@link Instant#parse} reads. */
    static Instant instant(String text) {
        int length = text.length();
        if (length <= SECONDS_END || length > SECONDS_END + NANO_DIGITS + 2 || text.charAt(length - 1) != 'Z') {
            return Instant.parse(text);
        }
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, SECONDS_END);
        int nanos = 0;
        if (length > SECONDS_END + 1) {
            int digits = length - SECONDS_END - 2;
            nanos = text.charAt(SECONDS_END) == '.' ? number(text, SECONDS_END + 1, length - 1) : -1;
            for (int i = digits; i < NANO_DIGITS; i++) {
                nanos *= 10;
            }
        }
        boolean fits = year >= 0
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= 28
                && hour >= 0
                && hour <= 23
                && minute >= 0
                && minute <= 59
                && second >= 0
                && second <= 59
                && nanos >= 0
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && text.charAt(10) == 'T'
                && text.charAt(13) == ':'
                && text.charAt(16) == ':';
        return fits
                ? Instant.ofEpochSecond(
                        LocalDate.of(year, month, day).toEpochDay() * 86_400L + hour * 3_600L + minute * 60L + second,
                        nanos)
                : Instant.parse(text);
    }

    /** The number that these digits write, -1 where they are none. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }
}
