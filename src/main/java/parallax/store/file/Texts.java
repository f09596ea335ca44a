package parallax.store.file;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/** Words on their way into the file. */
public final class Texts {

    private Texts() {}

    /**
     * {@code text} with U+FFFD for every lone surrogate: the file holds UTF-8, which has no such thing. One unit for
     * one unit, so that offsets stay true.
     */
    public static String wellFormed(String text) {
        char[] mended = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isSurrogate(c)) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
                continue;
            }
            if (mended == null) {
                mended = text.toCharArray();
            }
            mended[i] = '\uFFFD';
        }
        return mended == null ? text : new String(mended);
    }

    /** The analyst's words: well formed and without NUL, which SQLite's own functions take for the end of a text. */
    public static String words(String text) {
        return wellFormed(text).replace('\0', '\uFFFD');
    }

    /** The same without white space at its edges, null where nothing is left. */
    public static @Nullable String wordsOrNull(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return words(text.strip());
    }

    /** A name of at least one letter. @throws StoreException if it is blank */
    public static String name(String text, String what) {
        String name = wordsOrNull(text);
        if (name == null) {
            throw new StoreException(what + " needs a name: type at least one letter.");
        }
        return name;
    }

    /** SHA-256 of a text: what tells two articles with the same text. */
    public static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(wellFormed(text).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** “1 quote”, “2 quotes”. */
    public static String count(int n, String thing) {
        return n + " " + thing + (n == 1 ? "" : "s");
    }
}
