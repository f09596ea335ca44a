package parallax.workbench.base;

import org.jspecify.annotations.Nullable;

/**
 * Something to tell the analyst in a banner.
 *
 * @param words a whole sentence or two
 * @param details more to copy, null for none
 * @param problem whether something went wrong
 */
public record Notice(String words, @Nullable String details, boolean problem) {

    public static Notice info(String words) {
        return new Notice(words, null, false);
    }

    public static Notice problem(String words) {
        return new Notice(words, null, true);
    }
}
