package parallax.intake.source;

/**
 * The change that every text sees, before the first offset is taken: CR LF and CR become LF, the byte order mark goes, and
 * what no file or database can hold (NUL, lone surrogates) becomes U+FFFD. All else stays as it came, unless it was plain
 * text in {@link BrokenLines}.
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
        int copied = from;
        for (int i = from; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (startsPair(raw, i)) {
                i++;
            } else if (c == '\r' || c == 0 || Character.isSurrogate(c)) {
                out.append(raw, copied, i).append(c == '\r' ? '\n' : '\uFFFD');
                if (c == '\r' && i + 1 < raw.length() && raw.charAt(i + 1) == '\n') {
                    i++;
                }
                copied = i + 1;
            }
        }
        return out.append(raw, copied, raw.length()).toString();
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
