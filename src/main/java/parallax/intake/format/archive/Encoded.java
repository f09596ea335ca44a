package parallax.intake.format.archive;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import parallax.intake.source.CleanText;
import parallax.intake.source.Decoder;

/** Pages whose encoding is said outside of them: by a server, by the header of a mail. */
public final class Encoded {

    private Encoded() {}

    /**
     * The bytes in UTF-8 with a byte order mark, which whoever reads them next will believe; unchanged where nothing
     * was said.
     */
    public static byte[] marked(byte[] bytes, @Nullable String charset) {
        return charset == null
                ? bytes
                : ("\uFEFF" + CleanText.of(Decoder.decode(bytes, charset))).getBytes(StandardCharsets.UTF_8);
    }
}
