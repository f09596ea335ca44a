package parallax.intake.format.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import parallax.intake.source.Decoder;
import parallax.intake.source.Refusal;

/**
 * The first bytes of a table as text.
 *
 * @param charset in which they were read
 * @param found the encoding that they show
 * @param text without a byte order mark
 * @param unreadable how many characters are none in this encoding
 */
record Opening(Charset charset, Charset found, String text, int unreadable) {

    private static final char BAD = '\uFFFD';

    /** One bad character among this many that are not ASCII is damage; more is another encoding. */
    private static final int GOOD = 20;

    /**
     * Reads them as somebody says, else as they show themselves.
     *
     * @param cut whether the table goes on, so that the last character may be cut in two
     * @throws Refusal if they are not what somebody says they are
     */
    static Opening of(byte[] head, boolean cut, @Nullable Charset said, String name) throws Refusal {
        Charset found = Decoder.charset(head);
        Charset charset = said == null ? found : ordered(said, found);
        String text = new String(head, charset);
        text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        int end = text.length();
        while (cut && end > 0 && text.charAt(end - 1) == BAD) {
            end--;
        }
        text = text.substring(0, end);
        Opening opening = new Opening(
                charset, found, text, (int) text.chars().filter(c -> c == BAD).count());
        if (!charset.equals(found) && !opening.isLikely()) {
            throw new Refusal("%s is not in %s: many of its bytes stand for no letter there. Choose another encoding."
                    .formatted(name, (said == null ? charset : said).displayName()));
        }
        return opening;
    }

    /** UTF-16 in the order of bytes that the beginning shows, else in that of most programs. */
    private static Charset ordered(Charset said, Charset found) {
        if (!said.equals(StandardCharsets.UTF_16)) {
            return said;
        }
        return found.equals(StandardCharsets.UTF_16BE) ? found : StandardCharsets.UTF_16LE;
    }

    /** Whether it can be a table: hardly a bad character, no zeros, and something between cells or rows. */
    private boolean isLikely() {
        long good = text.chars().filter(c -> c > 127 && c != BAD).count();
        return (unreadable == 0 || good > (long) unreadable * GOOD)
                && text.indexOf('\0') < 0
                && text.chars().anyMatch(c -> c == '\n' || c == '\r' || CsvText.isUsual(c));
    }
}
