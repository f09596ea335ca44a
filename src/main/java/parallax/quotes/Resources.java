package parallax.quotes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the word lists and weights that ship with the package. */
final class Resources {

    private Resources() {}

    /**
     * The lines of a resource beside this class, without blank lines and those that start with {@code #} and a space.
     */
    static List<String> lines(String name) {
        try (InputStream in = Resources.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Parallax is not complete: its file " + name
                        + " is missing. Install it again.");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("# ")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Parallax could not read its own file " + name + ". Install it again.", e);
        }
    }
}
