package parallax.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a paragraph into sentences. A stop ends a sentence when the next word could start one and the word before it
 * is no abbreviation, initial or number; closing quotation marks and brackets stay with the sentence that they close.
 */
public final class Sentences {

    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "sen", "rep", "gov", "gen", "col", "lt", "sgt", "capt", "maj", "rev",
            "hon", "sr", "jr", "st", "mt", "ft", "vs", "etc", "inc", "ltd", "co", "corp", "dept", "no", "vol", "fig",
            "est", "approx", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "u.s",
            "u.k", "u.n", "e.u", "a.m", "p.m", "d.c", "i.e", "e.g", "cf", "al", "ph.d", "adm", "cmdr", "pres", "supt",
            "atty", "messrs", "bzw", "z.b", "d.h", "nr", "abs", "ca", "dipl", "ing", "hr", "fr", "bspw", "usw", "g",
            "gg");

    /** Abbreviations that end a sentence as easily as not: the next word's capital decides. */
    private static final Set<String> EITHER = Set.of(
            "u.s", "u.k", "u.n", "e.u", "a.m", "p.m", "d.c", "inc", "co", "corp", "ltd", "etc", "jr", "sr", "usw");

    private static final Set<String> MONTHS =
            Set.of("Jan", "Feb", "M\u00E4r", "Apr", "Mai", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dez");

    private Sentences() {}

    /** The sentences of every paragraph of {@code text} in order. */
    public static List<Span> of(String text) {
        List<Span> found = new ArrayList<>();
        for (Span paragraph : Paragraphs.of(text)) {
            found.addAll(of(text, paragraph));
        }
        return found;
    }

    /** The sentences inside {@code within}, trimmed, in order; a line end also ends a sentence. */
    public static List<Span> of(String text, Span within) {
        List<Span> found = new ArrayList<>();
        int start = within.start();
        while (start < within.end()) {
            int end = endOf(text, start, within.end());
            Span sentence = new Span(start, end).trim(text);
            if (!sentence.isEmpty()) {
                found.add(sentence);
            }
            start = end < within.end() && text.charAt(end) == '\n' ? end + 1 : end;
        }
        return found;
    }

    /** Where the sentence that starts at {@code start} ends: after its stop, or at a line end. */
    private static int endOf(String text, int start, int limit) {
        int i = start;
        while (i < limit && text.charAt(i) != '\n') {
            if (isStop(text.charAt(i))) {
                int end = closed(text, i + 1, limit);
                if (ends(text, start, i, end, limit)) {
                    return end;
                }
                i = end;
            } else {
                i++;
            }
        }
        return i;
    }

    private static boolean isStop(char c) {
        return switch (c) {
            case '.', '!', '?', '\u2026', '\u3002', '\u0589', '\uFF01', '\uFF1F' -> true;
            default -> false;
        };
    }

    /** After the stops: further stops, then closing marks that touch them. */
    private static int closed(String text, int from, int limit) {
        int i = from;
        while (i < limit && (isStop(text.charAt(i)) || isCloser(text.charAt(i)))) {
            i++;
        }
        return i;
    }

    private static boolean isCloser(char c) {
        return switch (c) {
            case '"', '\'', '\u2019', '\u201D', '\u201C', '\u00BB', '\u203A', ')', ']', '\u300D' -> true;
            default -> false;
        };
    }

    private static boolean ends(String text, int start, int stop, int end, int limit) {
        char mark = text.charAt(stop);
        if (mark == '\u3002' || mark == '\u0589') {
            return true;
        }
        if (end >= limit) {
            return true;
        }
        int next = end;
        while (next < limit && text.charAt(next) != '\n' && Character.isSpaceChar(text.charAt(next))) {
            next++;
        }
        if (next >= limit || text.charAt(next) == '\n') {
            return true;
        }
        if (next == end && !startsQuoted(text, next)) {
            return false;
        }
        int first = firstLetter(text, next, limit);
        if (first < limit && Character.isLowerCase(text.charAt(first))) {
            return false;
        }
        return mark != '.' || end > stop + 1 || !abbreviates(text, start, stop);
    }

    private static boolean startsQuoted(String text, int at) {
        char c = text.charAt(at);
        return c == '\u201C' || c == '\u201E' || c == '\u00AB';
    }

    /** The first letter or digit of what follows, past opening marks. */
    private static int firstLetter(String text, int from, int limit) {
        int i = from;
        while (i < limit && i < from + 4 && !Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean abbreviates(String text, int start, int stop) {
        int a = stop;
        while (a > start && (Character.isLetterOrDigit(text.charAt(a - 1)) || text.charAt(a - 1) == '.')) {
            a--;
        }
        String word = text.substring(a, stop).toLowerCase(Locale.ROOT);
        if (word.isEmpty()) {
            return false;
        }
        boolean initial = word.length() == 1 && Character.isUpperCase(text.charAt(a));
        boolean ordinal = word.length() <= 2 && a > start && isNumber(word);
        return initial
                || ordinal && followedByMonth(text, stop)
                || ABBREVIATIONS.contains(word) && !EITHER.contains(word)
                || word.indexOf('.') > 0 && word.length() <= 3;
    }

    private static boolean isNumber(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isDigit(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** German dates: “am 3. Mai”. */
    private static boolean followedByMonth(String text, int stop) {
        String after = text.substring(Math.min(text.length(), stop + 1), Math.min(text.length(), stop + 5))
                .strip();
        return after.length() >= 3 && MONTHS.contains(after.substring(0, 3));
    }
}
