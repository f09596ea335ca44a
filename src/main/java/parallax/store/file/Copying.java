package parallax.store.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Copies an open project. */
public final class Copying {

    private Copying() {}

    /** Writes the whole project into a new file. @throws StoreException if that exists or cannot be written */
    public static void copy(Database database, Path to) {
        if (Files.exists(to)) {
            throw new StoreException(
                    "There is already a file " + Failures.name(to) + ". Choose another name for the copy.");
        }
        Path part = to.resolveSibling(to.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            try {
                database.copy(part);
                Files.move(part, to, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new StoreException(
                    "The copy " + Failures.name(to) + " could not be written. Choose another folder.", e);
        }
    }
}
