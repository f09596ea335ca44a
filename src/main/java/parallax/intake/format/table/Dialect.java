package parallax.intake.format.table;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * How the bytes of a table are meant, as far as somebody says so; the rest is found from its beginning.
 *
 * @param separator what stands between the cells, null where the table shows it
 * @param charset the encoding, null where the bytes show it; UTF-16 means either order of bytes
 */
public record Dialect(
        @Nullable Character separator, @Nullable Charset charset) {

    /** Nothing is said. */
    public static final Dialect FOUND = new Dialect(null, null);

    /** @throws IllegalArgumentException with a sentence if no table can be separated like that */
    public Dialect {
        if (separator != null && !separates(separator)) {
            throw new IllegalArgumentException(
                    "Cells cannot be separated by letters, digits, spaces, “\"”, “#” or ends of lines.");
        }
    }

    /** The same with another separator. */
    public Dialect with(@Nullable Character other) {
        return new Dialect(other, charset);
    }

    /** The same in another encoding. */
    public Dialect with(@Nullable Charset other) {
        return new Dialect(separator, other);
    }

    /** Whether a sign can stand between cells, and means nothing else to a reader of tables. */
    static boolean separates(char sign) {
        return sign != '"'
                && sign != '#'
                && sign != '\n'
                && sign != '\r'
                && sign != ' '
                && !Character.isLetterOrDigit(sign)
                && !Character.isSurrogate(sign);
    }
}
