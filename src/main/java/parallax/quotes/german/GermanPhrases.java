package parallax.quotes.german;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.quotes.german.GermanReport.Range;
import parallax.quotes.marks.Unit;

/** Bounds of the German phrases that name who speaks. */
final class GermanPhrases {

    private static final int LONGEST = 14;
    /** Units of a clause on either side of its verb. */
    private static final int CLAUSE = 40;

    private final List<Unit> units;
    private final GermanWords words;

    GermanPhrases(List<Unit> units, GermanWords words) {
        this.units = units;
        this.words = words;
    }

    /** “Das nennt man …”, “wird als … bezeichnet”: a name for it, by nobody in particular. */
    boolean byAll(int v, int from, int to) {
        if (!words.is(units.get(v), "calling")) {
            return false;
        }
        int start = v;
        int end = v;
        while (start > from && v - start < CLAUSE && !units.get(start - 1).mark()) {
            start--;
        }
        while (end < to && end - v < CLAUSE && !units.get(end).mark()) {
            end++;
        }
        boolean by = false;
        boolean passive = false;
        for (int i = start; i < end; i++) {
            passive |= words.is(units.get(i), "passive");
            by |= List.of("von", "vom", "durch").contains(units.get(i).form());
        }
        return passive && !by;
    }

    /** The whole of “nach Angaben …”, “laut …”, “… zufolge”, “so …” around unit {@code at}, null where none is. */
    @Nullable
    Range adjunct(int at, int from, int to) {
        return switch (units.get(at).form()) {
            case "laut" -> new Range(at, end(at + 1, to));
            case "zufolge" -> new Range(start(at, from), at + 1);
            case "nach", "gemäß" -> nach(at, from, to);
            case "so" -> so(at, from, to);
            default -> null;
        };
    }

    private @Nullable Range nach(int at, int from, int to) {
        for (int i = at + 1; i < to && i - at <= 4 && !units.get(i).mark(); i++) {
            if (words.is(units.get(i), "noun")) {
                return new Range(at, end(i + 1, to));
            }
        }
        // “Meiner Meinung nach”.
        boolean after = at > from && words.is(units.get(at - 1), "noun");
        return after ? new Range(start(at - 1, from), at + 1) : null;
    }

    /** “…, so die Polizei”, at the end or between commas. */
    private @Nullable Range so(int at, int from, int to) {
        if (at - from < 2
                || !(units.get(at - 1).form().equals(",") || units.get(at - 1).quoted())) {
            return null;
        }
        int end = end(at + 1, to);
        boolean names = at + 1 < to
                && (units.get(at + 1).capital()
                        || List.of("der", "die", "das", "ein", "eine")
                                .contains(units.get(at + 1).form()));
        while (end < to && words.is(units.get(end), "literally")) {
            end++;
        }
        boolean last = end >= to || units.get(end).mark() || end - at > 2 && to - end < 6;
        return names && last ? new Range(at, end) : null;
    }

    /** Where the noun phrase that starts at {@code from} ends: at a finite verb, a comma or a word that is no part. */
    int end(int from, int to) {
        int i = from;
        while (i < to && i - from < LONGEST && part(i, to)) {
            i++;
        }
        while (i > from + 1
                && words.is(units.get(i - 1), "phrase")
                && !units.get(i - 1).form().equals(")")) {
            i--;
        }
        return i;
    }

    /** Who speaks, without “am Mittwoch” and “gestern” behind: when somebody spoke is no part of who did. */
    Range who(Range source) {
        for (int i = source.from() + 1; i < source.to(); i++) {
            if (units.get(i - 1).capital() && time(i, source.to())) {
                return new Range(source.from(), i);
            }
        }
        return source;
    }

    private boolean time(int at, int to) {
        return words.is(units.get(at), "when")
                || words.is(units.get(at), "on") && at + 1 < to && words.is(units.get(at + 1), "day");
    }

    private boolean part(int at, int to) {
        Unit unit = units.get(at);
        if (unit.quoted()
                || unit.capital()
                || words.is(unit, "phrase") && !unit.form().equals("-")) {
            return true;
        }
        if (unit.mark() || words.verb(unit)) {
            return unit.form().equals("/");
        }
        // An adjective or a number before its noun; after it, a number starts another phrase.
        boolean number = Character.isDigit(unit.word().charAt(0));
        boolean first = at == 0 || !units.get(at - 1).capital();
        return at + 1 < to && (number ? first : units.get(at + 1).capital() && inflected(unit.form()));
    }

    private static boolean inflected(String form) {
        return form.endsWith("e")
                || form.endsWith("en")
                || form.endsWith("er")
                || form.endsWith("es")
                || form.endsWith("em");
    }

    private int start(int at, int from) {
        int i = at;
        while (i > from
                && at - i < 8
                && part(i - 1, at + 1)
                && !units.get(i - 1).form().equals("und")) {
            i--;
        }
        return i;
    }

    /**
     * Who does what the verb at {@code v} says: the words before its finite verb, or, where that comes first or a
     * phrase of time or place leads, those after it.
     */
    @Nullable
    Range subject(int v, int from, int to) {
        int finite = finite(v, from);
        int start = finite;
        while (start > from && finite - start < LONGEST && !units.get(start - 1).mark()) {
            start--;
        }
        boolean inverted = start == finite || units.get(finite - 1).quoted();
        if (!inverted && !FRONT.contains(units.get(start).form())) {
            int end = end(start, finite);
            if (end > start) {
                return new Range(start, end);
            }
        }
        Range after = behind(finite, to);
        if (after != null) {
            return after;
        }
        // “Der Leiter des Amtes, Ada Quill, sagte”: the sentence starts with its subject, in commas what describes it.
        boolean aside = inverted && start > from && units.get(start - 1).form().equals(",");
        if (aside && !FRONT.contains(units.get(from).form())) {
            int end = end(from, start);
            return end > from && !words.verb(units.get(from)) ? new Range(from, end) : null;
        }
        return null;
    }

    private @Nullable Range behind(int verb, int to) {
        int at = verb + 1;
        while (at < to && at - verb < 3 && words.is(units.get(at), "small")) {
            at++;
        }
        if (at >= to
                || FRONT.contains(units.get(at).form()) && !units.get(at).form().equals("so")) {
            return null;
        }
        if (words.is(units.get(at), "pronoun")) {
            return new Range(at, at + 1);
        }
        int end = end(at, to);
        return end > at ? new Range(at, end) : null;
    }

    /** The auxiliary that goes with a participle at {@code v}, in the same stretch between commas; else the verb itself. */
    private int finite(int v, int from) {
        for (int i = v - 1; i >= from && v - i < 2 * LONGEST && !units.get(i).mark(); i--) {
            if (words.is(units.get(i), "auxiliary")) {
                return i;
            }
        }
        return v;
    }

    /** What fills the first place of a sentence without being its subject. */
    private static final Set<String> FRONT = Set.of(
            "in",
            "am",
            "im",
            "bei",
            "beim",
            "auf",
            "nach",
            "zu",
            "zum",
            "zur",
            "dabei",
            "damit",
            "daher",
            "auch",
            "gegenüber",
            "für",
            "mit",
            "vor",
            "aus",
            "seit",
            "weiter",
            "außerdem",
            "zudem",
            "ferner",
            "gleichzeitig",
            "unterdessen",
            "dazu",
            "darauf",
            "dagegen",
            "zugleich",
            "anschließend",
            "als",
            "an",
            "unter",
            "über",
            "während",
            "trotz",
            "wegen",
            "hier",
            "jetzt",
            "dann",
            "um",
            "bezüglich",
            "gegen",
            "laut",
            "zuvor",
            "bereits",
            "inzwischen",
            "daraufhin",
            "später",
            "heute",
            "gestern",
            "morgen",
            "danach",
            "dennoch",
            "jedoch",
            "allerdings",
            "deshalb",
            "hierzu",
            "hierbei",
            "vom",
            "von",
            "durch",
            "bis",
            "ab",
            "zwischen",
            "innerhalb",
            "angesichts",
            "zuletzt",
            "erst",
            "schon",
            "nun",
            "insgesamt",
            "weiterhin",
            "ebenso",
            "ebenfalls",
            "wörtlich",
            "dort",
            "darin",
            "davon",
            "gemäß",
            "neben",
            "ohne",
            "statt",
            "anlässlich",
            "hinsichtlich",
            "infolge",
            "so");
}
