package parallax.statements.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parallax.text.Span;

/** Reads days and channels from the words around a quote. */
final class Settings {

    private static final String MONTHS =
            "(January|February|March|April|May|June|July|August|September|October|November|December"
                    + "|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Jun\\.|Jul\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.)";
    private static final String YEAR = "(?:,?\\s+(\\d{4}))?\\b";
    private static final Pattern MONTH_DAY =
            Pattern.compile("\\b" + MONTHS + "\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b(?!:)" + YEAR);
    private static final Pattern DAY_MONTH =
            Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?" + MONTHS + YEAR);
    private static final Pattern WEEKDAY =
            Pattern.compile("\\b(last\\s+|next\\s+)?(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b");
    private static final Pattern MONTH_ONLY =
            Pattern.compile("\\b(?:in|since)\\s+(mid-|early\\s+|late\\s+)?" + MONTHS + YEAR);
    private static final Set<String> STARTS = Set.of(
            "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Mon", "Tue", "Wed",
            "Thu", "Fri", "Sat", "Sun");
    private static final Pattern ASIDE =
            Pattern.compile("\\b(?:who|which|whose|where|when|after|before|ahead of|since)\\b");

    /** Characters between the cue and a day that is still the cue's; a mere month must stand closer. */
    private static final int NEAR_CUE = 90;

    private static final int CLOSE = 30;

    private Settings() {}

    /**
     * What {@code sentence} says of where and when.
     *
     * @param masked the article's text with the reported words blanked
     * @param cue where the words that report stand, null where there are none
     */
    static Setting in(String masked, Span sentence, @Nullable Span cue, @Nullable LocalDate published) {
        Channels.Found channel = Channels.in(masked, sentence);
        return new Setting(
                channel == null ? null : channel.name(),
                channel == null ? null : channel.form(),
                when(masked, sentence, cue, published));
    }

    /** The day nearest to the cue; days in a clause of their own (“who left on 3 March”) do not count. */
    private static @Nullable When when(
            String masked, Span sentence, @Nullable Span cue, @Nullable LocalDate published) {
        String text = sentence.of(masked);
        if (!mayNameADay(text)) {
            return null;
        }
        int anchor = cue == null ? 0 : Math.clamp((long) cue.start() - sentence.start(), 0, text.length());
        // The day nearest to the cue is the day of speaking; others in the sentence are of what is spoken of.
        When nearest = null;
        int least = Integer.MAX_VALUE;
        for (Pattern pattern : new Pattern[] {MONTH_DAY, DAY_MONTH, WEEKDAY, MONTH_ONLY}) {
            Matcher found = pattern.matcher(text);
            while (found.find()) {
                int far = found.start() < anchor ? anchor - found.end() : found.start() - anchor;
                boolean away = cue != null && far > (pattern == MONTH_ONLY ? CLOSE : NEAR_CUE);
                When when = away || aside(text, anchor, found.start()) ? null : read(pattern, found, published);
                if (when != null && far < least) {
                    nearest = when;
                    least = far;
                }
            }
        }
        return nearest;
    }

    /** Whether a word starts like a month or a day of the week; most sentences have none, and this is quick. */
    private static boolean mayNameADay(String text) {
        for (int i = 0; i + 3 <= text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i)) && STARTS.contains(text.substring(i, i + 3))) {
                return true;
            }
        }
        return false;
    }

    private static boolean aside(String text, int anchor, int at) {
        return ASIDE.matcher(text.substring(Math.min(anchor, at), Math.max(anchor, at)))
                .find();
    }

    private static @Nullable When read(Pattern pattern, Matcher found, @Nullable LocalDate published) {
        if (pattern == WEEKDAY) {
            return found.group(1) != null && found.group(1).startsWith("next") || published == null
                    ? null
                    : weekday(DayOfWeek.valueOf(found.group(2).toUpperCase(Locale.ROOT)), published);
        }
        if (pattern == MONTH_ONLY) {
            Month month = month(found.group(2));
            return When.of(
                    MonthDay.of(month, 1), MonthDay.of(month, month.minLength()), year(found.group(3)), published);
        }
        int day = Integer.parseInt(found.group(pattern == MONTH_DAY ? 2 : 1));
        Month month = month(found.group(pattern == MONTH_DAY ? 1 : 2));
        if (day < 1 || day > month.minLength()) {
            return null;
        }
        MonthDay at = MonthDay.of(month, day);
        return When.of(at, at, year(found.group(3)), published);
    }

    private static When weekday(DayOfWeek day, LocalDate published) {
        return When.day(published.with(TemporalAdjusters.previousOrSame(day)));
    }

    private static Month month(String word) {
        String head = word.substring(0, 3).toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.name().startsWith(head)) {
                return month;
            }
        }
        throw new IllegalArgumentException(word);
    }

    private static @Nullable Integer year(@Nullable String digits) {
        if (digits == null) {
            return null;
        }
        int year = Integer.parseInt(digits);
        return year < 1000 ? null : year;
    }
}
