package parallax.quotes.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the word lists and weights that ship with the package. */
public final class Resources {

    private Resources() {}

    /** All of a file of the package's data. */
    public static byte[] bytes(String name) {
        try (InputStream in = Resources.class.getResourceAsStream("/parallax/quotes/" + name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "Parallax is not complete: its file " + name + " is missing. Install it again.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Parallax could not read its own file " + name + ". Install it again.", e);
        }
    }

    /** The lines of a resource, without blank lines and those that start with {@code #} and a space. */
    public static List<String> lines(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("# "))
                .toList();
    }

    /** What to throw when a file of the program itself cannot be understood. */
    public static IllegalStateException broken(String name, @Nullable Exception cause) {
        return new IllegalStateException("Parallax's own file " + name + " is damaged. Install Parallax again.", cause);
    }
}
