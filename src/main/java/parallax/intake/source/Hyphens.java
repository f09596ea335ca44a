package parallax.intake.source;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins words that a line end broke. Whether the hyphen belongs to the word is told by how the document writes it elsewhere;
 * where it does not, the hyphen goes.
 */
public final class Hyphens {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:[-\u2010'\u2019][\\p{L}\\p{M}]+)*");

    /** What stands after a hyphen that stands for a word left out. */
    private static final Set<String> AND = Set.of(
            "and", "or", "to", "und", "oder", "bis", "sowie", "et", "ou", "y", "o", "\u0438", "\u0438\u043B\u0438");

    private final Set<String> words = new HashSet<>();

    /** @param lines all lines of the document */
    public Hyphens(List<String> lines) {
        boolean broken = false;
        for (String line : lines) {
            Matcher m = WORD.matcher(line);
            while (m.find()) {
                // The halves of broken words are no words.
                boolean half =
                        broken && m.start() == 0 || m.end() == line.length() - 1 && isHyphen(line.charAt(m.end()));
                if (!half) {
                    words.add(m.group().toLowerCase(Locale.ROOT).replace('\u2010', '-'));
                }
            }
            broken = !line.isEmpty() && isHyphen(line.charAt(line.length() - 1));
        }
    }

    /** Adds the next line of a paragraph to what there is of it. */
    public void join(StringBuilder text, String line) {
        int end = text.length();
        boolean broken = end > 1 && isHyphen(text.charAt(end - 1)) && Character.isLetter(text.charAt(end - 2));
        if (!broken || line.isEmpty() || !Character.isLetter(line.charAt(0))) {
            text.append(end > 0 && isWithin(text.charAt(end - 1)) ? "" : " ").append(line);
            return;
        }
        String next = first(line);
        boolean and = AND.contains(next) && line.startsWith(" ", next.length());
        char hyphen = text.charAt(end - 1);
        if (hyphen == '\u00AD' || Character.isLowerCase(line.charAt(0)) && !and && isOneWord(text, next)) {
            text.setLength(end - 1);
        } else if (and) {
            text.append(' ');
        }
        text.append(line);
    }

    private boolean isOneWord(CharSequence text, String next) {
        int end = text.length() - 1;
        int start = end;
        while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || isHyphen(text.charAt(start - 1)))) {
            start--;
        }
        String before = text.subSequence(start, end).toString().toLowerCase(Locale.ROOT);
        String rest = next.toLowerCase(Locale.ROOT);
        if (words.contains(before + rest)) {
            return true;
        }
        if (words.contains(before + "-" + rest)) {
            return false;
        }
        // Both halves are words here and the whole is none: a compound such as “north-west”.
        return !(before.length() > 2 && rest.length() > 3 && words.contains(before) && words.contains(rest));
    }

    private static String first(String line) {
        Matcher m = WORD.matcher(line);
        return m.lookingAt() ? m.group() : line.substring(0, 1);
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u00AD';
    }

    /** Whether no space follows at a line end, as after the hyphen in “1939-” and the stroke in “and/”. */
    private static boolean isWithin(char c) {
        return c == '/' || c == '\u00AD';
    }
}
