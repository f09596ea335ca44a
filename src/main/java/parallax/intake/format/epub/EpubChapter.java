package parallax.intake.format.epub;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parallax.intake.source.Refusal;
import parallax.intake.source.Source;

/**
 * A chapter of a book.
 *
 * @param bytes as a browser would take them
 * @param words how many there are, roughly
 * @param headed whether it has a heading of its own
 */
record EpubChapter(byte[] bytes, int words, boolean headed) {

    private static final Pattern HEADING = Pattern.compile("<h[1-3][\\s>]", Pattern.CASE_INSENSITIVE);

    private static final Pattern EMPTY =
            Pattern.compile("<(title|script|style|a|div|p|span|i|b|em|strong|td|th|li|iframe|textarea)(\\s[^<>]*)?/>");

    static EpubChapter of(Source part) throws Refusal {
        byte[] bytes = part.bytes();
        String page = new String(bytes, StandardCharsets.ISO_8859_1);
        if (page.startsWith("<?xml") || page.startsWith("\u00EF\u00BB\u00BF<?xml")) {
            // In XML such an element ends where it begins; in HTML it would swallow what follows.
            Matcher empty = EMPTY.matcher(page);
            page = empty.replaceAll("<$1$2></$1>");
            bytes = page.getBytes(StandardCharsets.ISO_8859_1);
        }
        return new EpubChapter(bytes, words(page), HEADING.matcher(page).find());
    }

    long size() {
        return bytes.length;
    }

    /** Runs of characters between tags, behind the head. */
    private static int words(String page) {
        int words = 0;
        boolean inWord = false;
        int i = Math.max(0, page.indexOf("<body"));
        while (i < page.length()) {
            char c = page.charAt(i);
            if (c == '<') {
                int end = page.indexOf('>', i);
                i = end < 0 ? page.length() : end;
                inWord = false;
            } else {
                boolean letter = Character.isLetterOrDigit(c) || c >= 0x80;
                words += letter && !inWord ? 1 : 0;
                inWord = letter;
            }
            i++;
        }
        return words;
    }
}
