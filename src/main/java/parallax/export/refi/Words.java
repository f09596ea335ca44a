package parallax.export.refi;

import parallax.export.LossReport;

/** Makes words fit for XML 1.0, which has no place for most control characters, and counts where that changed them. */
final class Words {

    private static final String WHY = "Characters that XML cannot hold became “\uFFFD”.";

    private final LossReport.Counter losses;

    Words(LossReport.Counter losses) {
        this.losses = losses;
    }

    /** Whether XML can hold the text as it is. */
    static boolean fits(String text) {
        return text.codePoints().allMatch(Words::allowed);
    }

    /** The text with U+FFFD for each character that XML forbids; {@code what} names it in the loss report. */
    String text(String what, String text) {
        if (fits(text)) {
            return text;
        }
        losses.add(what, WHY);
        return cleaned(text);
    }

    static String cleaned(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.appendCodePoint(allowed(c) ? c : 0xFFFD));
        return out.toString();
    }

    /** XML 1.0, production 2. */
    private static boolean allowed(int c) {
        return c >= 0x20 && c < 0xD800
                || c == '\t'
                || c == '\n'
                || c == '\r'
                || c > 0xDFFF && c != 0xFFFE && c != 0xFFFF;
    }
}
