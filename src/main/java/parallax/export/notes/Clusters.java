package parallax.export.notes;

/** Where a text may be cut without breaking what a reader takes for one character. */
final class Clusters {

    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Clusters() {}

    /**
     * Whether no pair of surrogates, combining marks, joined emoji or CR LF goes on over this place: the rules of UAX 29 that
     * matter for words of articles.
     */
    static boolean border(String text, int offset) {
        if (offset <= 0 || offset >= text.length()) {
            return true;
        }
        char before = text.charAt(offset - 1);
        char at = text.charAt(offset);
        if (Character.isHighSurrogate(before) && Character.isLowSurrogate(at) || before == '\r' && at == '\n') {
            return false;
        }
        int next = text.codePointAt(offset);
        boolean joined = switch (Character.getType(next)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> next == ZERO_WIDTH_JOINER || next >= 0x1F3FB && next <= 0x1F3FF;
        };
        return !joined && before != ZERO_WIDTH_JOINER;
    }
}
