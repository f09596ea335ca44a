package parallax.intake.article;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the lines at the head of a text say of who wrote it, when and for whom. */
final class Bylines {

    private static final int LONGEST = 120;

    private static final Pattern AUTHOR =
            Pattern.compile("(?:By|BY|Von|Par|Por)\\s+((?:\\p{Lu}[\\p{L}.'\u2019-]*)(?:\\s+(?:de|van|von|der|al|bin|"
                    + "\\p{Lu}[\\p{L}.'\u2019-]*)){1,4})"
                    + "(?:,? in \\p{Lu}[\\p{L} ]{1,40})?");

    private static final String NAME =
            "\\p{Lu}[\\p{L}.'\u2019-]+(?: (?:de|del|da|van|von|der|den|al|bin|la|le|\\p{Lu}[\\p{L}.'\u2019-]*)){1,4}";

    /** “By A and B”, with what else such a line may hold: a place, a day, a title. */
    private static final Pattern NAMED = Pattern.compile(
            "(?:(?:(?:[Ww]ritten |[Pp]osted |[Pp]ublished |[Ss]tory |[Ww]ords )?[Bb]y|BY|[Vv]on|VON|[Pp]ar|[Pp]or|Di|Door|Text|Texte|Texto"
                    + "|Autor|Autorin|Auteur|Author|\u0410\u0432\u0442\u043E\u0440)\\s*:?\\s+)("
                    + NAME + "(?:(?:, | and | und | et | y | e | & )" + NAME + ")*)"
                    + "(?:$|\\s*[,|/\u00B7\u2022(\u2013\u2014-]|\\s+(?:in|on|am|le|el|at|for|\\d))",
            Pattern.UNICODE_CHARACTER_CLASS);

    /** What stands beside a date in a line that says when: all else makes it a sentence. */
    private static final Set<String> BESIDE_DATE = Set.of(
            "published",
            "updated",
            "posted",
            "on",
            "at",
            "last",
            "date",
            "first",
            "am",
            "pm",
            "a.m",
            "p.m",
            "gmt",
            "utc",
            "est",
            "edt",
            "et",
            "pst",
            "pt",
            "cet",
            "bst",
            "ist",
            "st",
            "nd",
            "rd",
            "th",
            "mon",
            "monday",
            "tue",
            "tuesday",
            "wed",
            "wednesday",
            "thu",
            "thursday",
            "fri",
            "friday",
            "sat",
            "saturday",
            "sun",
            "sunday",
            "uhr",
            "um",
            "vom",
            "stand",
            "montag",
            "dienstag",
            "mittwoch",
            "donnerstag",
            "freitag",
            "samstag",
            "sonntag",
            "aktualisiert",
            "ver\u00F6ffentlicht",
            "erstellt",
            "publi\u00E9",
            "mis",
            "\u00E0",
            "jour",
            "le",
            "publicado",
            "actualizado",
            "de",
            "pubblicato",
            "aggiornato",
            "alle",
            "\u043E\u043F\u0443\u0431\u043B\u0438\u043A\u043E\u0432\u0430\u043D\u043E",
            "\u043E\u0431\u043D\u043E\u0432\u043B\u0435\u043D\u043E",
            "\u0433",
            "\u0432",
            "\u5E74",
            "\u6708",
            "\u65E5",
            "\u6642",
            "\u65F6",
            "\u5206",
            "t",
            "z");

    /** “PORT LISSE, March 11, 2025 (Northern Wire) — ”: place, day and, in brackets, the agency. */
    private static final Pattern DATELINE =
            Pattern.compile("^\\p{Lu}[\\p{Lu} .'\u2019-]{2,40},? \\(?((?:\\p{L}{3,9}\\.? \\d{1,2},? \\d{4}|"
                    + "\\d{1,2} \\p{L}{3,9}\\.? \\d{4}))\\)?"
                    + "(?:\\s*[(/]([\\p{L}][\\p{L} .&-]{1,40})[)/])?\\s*(?:\u2014|\u2013|--?|\\.)\\s");

    /** “Reporting by A; Editing by B” and “A contributed to this report.” */
    private static final Pattern CREDITS = Pattern.compile(
            "\\(?(?:Additional )?(?:Reporting|Writing|Editing|Compiled) by \\p{Lu}.{3,250}\\b[Ee]diting by .*"
                    + "|\\(?(?:Additional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting) by (?:\\p{Lu}[\\p{L}.'\u2019-]+ ?){2,4}\\W{0,3}"
                    + "|.{4,90} contributed (?:reporting )?to this (?:story|report|article)\\.?");

    private Bylines() {}

    /** Whether the line says who else worked on the article, and nothing else. */
    static boolean isCredits(String line) {
        return line.length() <= 400
                && (line.contains("ing by ") || line.contains("contributed"))
                && CREDITS.matcher(line).matches();
    }

    /** The author that a line of nothing else names, null otherwise. */
    static @Nullable String author(String line) {
        if (line.length() > LONGEST) {
            return null;
        }
        Matcher m = AUTHOR.matcher(line);
        return m.matches() ? m.group(1) : null;
    }

    /** The authors that a line near a headline names, as they stand there, null where it names none. */
    static @Nullable String authors(String line) {
        if (line.length() > LONGEST) {
            return null;
        }
        Matcher m = NAMED.matcher(line);
        return m.lookingAt() ? m.group(1) : null;
    }

    /** Whether the line is a full date, with its time perhaps, and nothing else. */
    static boolean isDate(String line) {
        if (line.length() > 60 || Dates.in(line) == null) {
            return false;
        }
        for (String word : line.toLowerCase(Locale.ROOT).split("[^\\p{L}.]+|\\.(?:\\s|$)")) {
            if (!word.isEmpty() && !BESIDE_DATE.contains(word) && !Dates.isMonth(word)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The day and the agency of a dateline.
     *
     * @param day when it was sent
     * @param agency who sent it, null where the line does not say
     * @param length of the dateline, in UTF-16 units
     */
    record Dateline(LocalDate day, @Nullable String agency, int length) {}

    /** The dateline that opens a paragraph, null where there is none with a full date. */
    static @Nullable Dateline dateline(String paragraph) {
        Matcher m = DATELINE.matcher(paragraph.substring(0, Math.min(paragraph.length(), LONGEST)));
        if (!m.find()) {
            return null;
        }
        LocalDate day = Dates.in(m.group(1));
        return day == null ? null : new Dateline(day, m.group(2), m.end());
    }
}
