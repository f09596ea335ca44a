package parallax.intake.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parallax.text.Span;

/**
 * A line that says where a text was published and nothing else: “Source: Basin Monitor”, “The Lisse Lantern, 12 March
 * 2025”, “Dunmore Courier · Page 3”, as press reviews and copied articles have it beside the headline.
 *
 * @param outlet who published the text
 * @param day when, null where the line does not say
 * @param span where the line stands
 */
record SourceLine(String outlet, @Nullable LocalDate day, Span span) {

    /** It stands among so many first lines. */
    private static final int HEAD = 6;

    private static final int LONGEST = 90;

    /** Words with a capital or a digit, and the small ones between them. */
    private static final String NAME =
            "([\\p{Lu}\\d][\\p{L}\\p{M}\\d.&'\u2019-]*(?: (?:of|the|and|for|in|de|du|del|della|"
                    + "des|der|die|das|den|la|le|el|et|und|am|an|y|e|&|[\\p{Lu}\\d(][\\p{L}\\p{M}\\d.&'\u2019()-]*)){0,5}?)";

    private static final Pattern LABELLED = Pattern.compile(
            "(?i:source|outlet|publication|publisher|newspaper|medium|quelle|zeitung|fuente|fonte|journal)"
                    + "\\s*:\\s*" + NAME + "(?:\\s*[,|\u2013\u2014\u00B7\u2022-]\\s*(.+))?");

    private static final Pattern DATED = Pattern.compile(NAME + "(?:,|\\s+[|\u2013\u2014\u00B7\u2022-])\\s*(.+)");

    private static final Pattern NAMED = Pattern.compile(NAME);

    /** The page that a line names beside other things, in the words of several languages. */
    private static final Pattern PAGE = Pattern.compile("\\s*[,|\u2013\u2014\u00B7\u2022-]\\s*"
            + "(?iu:pages?|pp?\\.|seiten?|s\\.|p\u00E1gina|p\u00E1g\\.|pagina|pag\\.|\u0441\u0442\u0440\\.|\u0441\\.)"
            + "\\s*\\p{L}?\\d{1,4}(?:\\s?[\u2013-]\\s?\\d{1,4})?(?=\\s*(?:[,|\u2013\u2014\u00B7\u2022-]|$))");

    /** What papers, stations and agencies call themselves; a place or a person before a date is none. */
    private static final Set<String> KINDS =
            Set.of(("times post news journal gazette herald tribune courier echo monitor chronicle daily mail observer "
                            + "guardian telegraph star sun mirror press lantern record review weekly standard dispatch "
                            + "examiner inquirer bulletin agency wire radio television tv magazine zeitung anzeiger kurier "
                            + "tagblatt tageblatt rundschau allgemeine nachrichten bote presse spiegel woche zeit monde "
                            + "figaro gazeta correo diario correio giornale corriere pravda vedomosti newspaper online")
                    .split(" "));

    /** The first such line at the head of a text, null where there is none. */
    static @Nullable SourceLine of(List<Line> lines) {
        for (int i = 0; i < Math.min(HEAD, lines.size()) && !lines.get(i).isProse(); i++) {
            SourceLine found = of(lines.get(i));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** What a line says, null where it is another. */
    static @Nullable SourceLine of(Line line) {
        if (line.text().length() > LONGEST || line.quotes()) {
            return null;
        }
        String text = PAGE.matcher(line.text()).replaceFirst("");
        if (!text.equals(line.text()) && NAMED.matcher(text).matches() && isOutlet(text)) {
            return new SourceLine(text, null, line.span());
        }
        Matcher labelled = LABELLED.matcher(text);
        if (labelled.matches()) {
            String rest = labelled.group(2);
            return rest == null || Bylines.isDate(rest)
                    ? new SourceLine(labelled.group(1), rest == null ? null : Dates.in(rest), line.span())
                    : null;
        }
        Matcher dated = DATED.matcher(text);
        return dated.matches() && Bylines.isDate(dated.group(2)) && isOutlet(dated.group(1))
                ? new SourceLine(dated.group(1), Dates.in(dated.group(2)), line.span())
                : null;
    }

    private static boolean isOutlet(String name) {
        for (String word : name.toLowerCase(Locale.ROOT).split("[ -]")) {
            if (KINDS.contains(word)) {
                return true;
            }
        }
        return name.matches("The \\p{Lu}.*");
    }
}
