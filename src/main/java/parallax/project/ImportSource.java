package parallax.project;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import parallax.intake.fetch.Fetched;

/**
 * Where articles come from.
 *
 * @param name for the analyst
 * @param file null where it is none
 * @param fetched what was fetched, null where nothing was
 */
record ImportSource(
        String name, @Nullable Path file, @Nullable Fetched fetched) {

    static ImportSource file(Path file) {
        return new ImportSource(String.valueOf(file.getFileName()), file, null);
    }
}
