package parallax.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a file whole or not at all: into a neighbour first, which then takes its place. */
public final class OutputFile {

    /** What is written. */
    @FunctionalInterface
    public interface Content {
        void writeTo(Appendable out) throws IOException;
    }

    private OutputFile() {}

    /**
     * Writes {@code target} as UTF-8; an older file of that name is replaced only when the new one is complete.
     *
     * @throws IOException if it cannot be written; the message is for the analyst
     */
    public static void write(Path target, Content content) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        Path neighbour = folder.resolve("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            Files.createDirectories(folder);
            try (BufferedWriter out =
                    Files.newBufferedWriter(neighbour, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW)) {
                content.writeTo(out);
            }
            move(neighbour, target);
        } catch (IOException e) {
            Files.deleteIfExists(neighbour);
            throw new IOException(
                    target + " could not be written (" + e.getMessage()
                            + "). Check that the folder exists, can be written to and has room, or choose another.",
                    e);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
