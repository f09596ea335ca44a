package parallax.workbench.base;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Something to tell the analyst in a banner.
 *
 * @param words a whole sentence or two
 * @param details more to copy, null for none
 * @param problem whether something went wrong
 * @param file what can be opened or shown in its folder, null for nothing
 */
public record Notice(
        String words,
        @Nullable String details,
        boolean problem,
        @Nullable Path file) {

    /** One without a file. */
    public Notice(String words, @Nullable String details, boolean problem) {
        this(words, details, problem, null);
    }

    public static Notice info(String words) {
        return new Notice(words, null, false);
    }

    public static Notice problem(String words) {
        return new Notice(words, null, true);
    }
}
