package parallax.export;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
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

    /** What is written, where it is not text. */
    @FunctionalInterface
    public interface Bytes {
        void writeTo(OutputStream out) throws IOException;
    }

    private OutputFile() {}

    /**
     * Writes {@code target} as UTF-8; an older file of that name is replaced only when the new one is complete.
     *
     * @throws IOException if it cannot be written; the message is for the analyst
     */
    public static void write(Path target, Content content) throws IOException {
        writeBytes(target, out -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            content.writeTo(writer);
            writer.flush();
        });
    }

    /** {@link #write} for what is not text. */
    public static void writeBytes(Path target, Bytes content) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        Path neighbour = folder.resolve("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            Files.createDirectories(folder);
            try (OutputStream out =
                    new BufferedOutputStream(Files.newOutputStream(neighbour, StandardOpenOption.CREATE_NEW))) {
                content.writeTo(out);
            }
            move(neighbour, target);
        } catch (IOException e) {
            throw new IOException(
                    target + " could not be written (" + e.getMessage()
                            + "). Check that the folder exists, can be written to and has room, or choose another.",
                    e);
        } finally {
            Files.deleteIfExists(neighbour);
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
