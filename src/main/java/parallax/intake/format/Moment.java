package parallax.intake.format;

import java.time.LocalDate;
import java.time.OffsetDateTime;
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

    /** The obsolete years of RFC 5322, section 4.3: “12 Mar 25 06:40”. */
    private static final Pattern SHORT_YEAR =
            Pattern.compile("^((?:[A-Za-z]{3},?\\s*)?\\d{1,2} [A-Za-z]{3} )(\\d\\d)(?=\\s+\\d{1,2}:)");

    /** Two digits from here on are a year of the last century. */
    private static final int OLD = 50;

    /** Reads ISO 8601, the dates of mails and RSS, and whatever else {@link Dates} knows. */
    public static Moment of(@Nullable String said) {
        if (said == null || said.isBlank() || said.length() > LONGEST) {
            return UNKNOWN;
        }
        Matcher m = SHORT_YEAR.matcher(said.strip());
        String text = m.find()
                ? m.replaceFirst("$1" + (Integer.parseInt(m.group(2)) < OLD ? "20" : "19") + "$2")
                : said.strip();
        OffsetDateTime at = Dates.moment(text);
        LocalDate day = at == null ? Dates.in(text) : at.toLocalDate();
        return day == null ? UNKNOWN : new Moment(day, at);
    }
}
