package parallax.intake.source;

/**
 * The one change that a text sees, before the first offset is taken: CR LF and CR become LF, the byte order mark
 * goes, and what no file or database can hold (NUL, lone surrogates) becomes U+FFFD. All else stays as it came.
 */
public final class CleanText {

    private CleanText() {}

    /** The text with that change. */
    public static String of(String raw) {
        int from = raw.startsWith("\uFEFF") ? 1 : 0;
        if (from == 0 && isClean(raw)) {
            return raw;
        }
        StringBuilder out = new StringBuilder(raw.length());
        for (int i = from; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\r') {
                out.append('\n');
                if (i + 1 < raw.length() && raw.charAt(i + 1) == '\n') {
                    i++;
                }
            } else if (c == 0) {
                out.append('\uFFFD');
            } else if (startsPair(raw, i)) {
                out.append(c).append(raw.charAt(++i));
            } else {
                out.append(Character.isSurrogate(c) ? '\uFFFD' : c);
            }
        }
        return out.toString();
    }

    private static boolean startsPair(String raw, int i) {
        return i + 1 < raw.length() && Character.isSurrogatePair(raw.charAt(i), raw.charAt(i + 1));
    }

    private static boolean isClean(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\r' || c == 0 || Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }
}
