package parallax.text;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The form in which words are compared: lower case, without diacritics, with plain quotation marks and hyphens. */
public final class Folding {

    private Folding() {}

    /**
     * {@code text} folded for comparison (Unicode NFKD, marks removed, lower case). Its offsets no longer fit the
     * original, so it is never stored in its place.
     */
    public static String fold(String text) {
        String folded = foldEach(text, false);
        if (folded == null) {
            folded = foldEach(Normalizer.normalize(text, Normalizer.Form.NFKD), true);
        }
        return folded == null ? "" : folded.toLowerCase(Locale.ROOT);
    }

    /**
     * {@code text} with each character folded but its case.
     *
     * @param apart whether it is decomposed; if not, null is the answer where a character needs that first
     */
    private static @Nullable String foldEach(String text, boolean apart) {
        int plain = 0;
        while (plain < text.length() && text.charAt(plain) <= 126 && text.charAt(plain) != '`') {
            plain++;
        }
        if (plain == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, plain);
        for (int i = plain; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u02BC', '`' -> out.append('\'');
                case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB' -> out.append('"');
                case '\u2010', '\u2012', '\u2013', '\u2014', '\u2212' -> out.append('-');
                case '\u00AD', '\u200B', '\u200C', '\u200D', '\uFEFF' -> {}
                default -> {
                    if (c <= 126) {
                        out.append(c);
                    } else if (!apart) {
                        return null;
                    } else if (!isMark(
                            Character.isLowSurrogate(c) ? text.codePointBefore(i + 1) : text.codePointAt(i))) {
                        out.append(c);
                    }
                }
            }
        }
        return out.toString();
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }
}
