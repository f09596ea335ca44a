package parallax.workbench;

import java.nio.file.Files;
import java.nio.file.Path;
import parallax.store.file.StoreException;
import parallax.workbench.base.Words;

/** The sample articles that come with the program. */
final class Sample {

    private Sample() {}

    /**
     * Their folder.
     *
     * @throws StoreException if they are not there
     */
    static Path articles() {
        Path folder = Path.of(System.getProperty("parallax.home", "assets")).resolve("sample");
        if (!Files.isDirectory(folder)) {
            throw new StoreException(Words.of("sample.missing", folder.toAbsolutePath()));
        }
        return folder;
    }
}
