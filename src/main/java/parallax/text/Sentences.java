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
        int i = start;
        while (i < within.end()) {
            char c = text.charAt(i);
            if (c == '\n') {
                add(found, text, start, i);
                start = ++i;
            } else if (isStop(c)) {
                int end = closed(text, i + 1, within.end());
                if (ends(text, start, i, end, within.end())) {
                    add(found, text, start, end);
                    start = end;
                }
                i = end;
            } else {
                i++;
            }
        }
        add(found, text, start, within.end());
        return found;
    }

    private static void add(List<Span> found, String text, int start, int end) {
        Span sentence = new Span(start, end).trim(text);
        if (!sentence.isEmpty()) {
            found.add(sentence);
        }
    }

    private static boolean isStop(char c) {
        return c == '.'
                || c == '!'
                || c == '?'
                || c == '\u2026'
                || c == '\u3002'
                || c == '\u0589'
                || c == '\uFF01'
                || c == '\uFF1F';
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
        return "\"'\u2019\u201D\u201C\u00BB\u203A)]\u300D".indexOf(c) >= 0;
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
        return "\u201C\u201E\u00AB".indexOf(text.charAt(at)) >= 0;
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
        boolean ordinal = word.length() <= 2 && word.chars().allMatch(Character::isDigit) && a > start;
        return initial
                || ordinal && followedByMonth(text, stop)
                || ABBREVIATIONS.contains(word) && !EITHER.contains(word)
                || word.indexOf('.') > 0 && word.length() <= 3;
    }

    /** German dates: “am 3. Mai”. */
    private static boolean followedByMonth(String text, int stop) {
        String after = text.substring(Math.min(text.length(), stop + 1), Math.min(text.length(), stop + 5))
                .strip();
        return Set.of("Jan", "Feb", "M\u00E4r", "Apr", "Mai", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dez").stream()
                .anyMatch(after::startsWith);
    }
}
