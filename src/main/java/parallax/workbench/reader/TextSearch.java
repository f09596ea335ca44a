package parallax.workbench.reader;

import java.util.ArrayList;
import java.util.List;
import parallax.text.Span;

/**
 * Finds words in an article. Kinds of quotation marks, dashes and spaces count as equal, since nobody types the curly
 * ones.
 *
 * @param words what is looked for; nothing is found where it is empty
 * @param matchCase whether capitals count
 * @param wholeWords whether a hit must begin and end with a word
 */
record TextSearch(String words, boolean matchCase, boolean wholeWords) {

    /** The hits in order, not overlapping. */
    List<Span> in(String text) {
        List<Span> found = new ArrayList<>();
        if (words.isEmpty()) {
            return found;
        }
        String where = level(text);
        String what = level(words);
        int at = where.indexOf(what);
        while (at >= 0) {
            int end = at + what.length();
            boolean hit = !wholeWords || isBorder(text, at) && isBorder(text, end);
            if (hit) {
                found.add(new Span(at, end));
            }
            at = where.indexOf(what, hit ? end : at + 1);
        }
        return found;
    }

    /** Unit for unit, so that offsets stay. */
    private String level(String text) {
        char[] units = text.toCharArray();
        for (int i = 0; i < units.length; i++) {
            char c = matchCase ? units[i] : Character.toLowerCase(units[i]);
            units[i] = switch (c) {
                case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u02BC', '`' -> '\'';
                case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB', '\u2033' -> '"';
                case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
                case '\u00A0', '\u2009', '\u202F', '\n', '\t' -> ' ';
                default -> c;
            };
        }
        return new String(units);
    }

    private static boolean isBorder(String text, int at) {
        return at == 0 || at == text.length() || !isWord(text.codePointBefore(at)) || !isWord(text.codePointAt(at));
    }

    private static boolean isWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }
}
