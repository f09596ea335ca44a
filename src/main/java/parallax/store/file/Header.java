package parallax.store.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The first 100 bytes of a file (“The SQLite Database File Format”, section 1.3), read before SQLite may touch it: what
 * is not ours is refused without a byte changed.
 */
final class Header {

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int PAGE_SIZE = 16;
    private static final int PAGE_COUNT = 28;
    private static final int USER_VERSION = 60;
    private static final int APPLICATION_ID = 68;

    private Header() {}

    /** @throws StoreException if the file is missing, no project, from a newer Parallax or cut short */
    static void check(Path file, Schema schema) {
        byte[] head = head(file);
        if (head.length < 100 || !Arrays.equals(head, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw new StoreException(Failures.name(file)
                    + " is no Parallax project. Nothing in it was changed: choose another "
                    + "file, or make a new project and import this one into it.");
        }
        ByteBuffer fields = ByteBuffer.wrap(head);
        if (fields.getInt(APPLICATION_ID) != Schema.APPLICATION_ID) {
            throw new StoreException(Failures.name(file)
                    + " is a database of another program, no Parallax project. Nothing in "
                    + "it was changed: choose another file.");
        }
        if (fields.getInt(USER_VERSION) > schema.version()) {
            throw Schema.newer(file);
        }
        int pageSize = fields.getShort(PAGE_SIZE) == 1 ? 65_536 : Short.toUnsignedInt(fields.getShort(PAGE_SIZE));
        long length = Integer.toUnsignedLong(fields.getInt(PAGE_COUNT)) * pageSize;
        if (size(file) < length && !hasLog(file)) {
            throw new StoreException(Failures.name(file)
                    + " is damaged: its end is missing. Keep it as it is and go on with a "
                    + "copy or a backup (a file that ends in .bak).");
        }
    }

    /** Whether a write-ahead log lies beside the file, with what was not yet folded into it. */
    static boolean hasLog(Path file) {
        Path log = file.resolveSibling(file.getFileName() + "-wal");
        return Files.exists(log) && size(log) > 0;
    }

    private static byte[] head(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(100);
        } catch (NoSuchFileException e) {
            throw new StoreException(
                    "There is no file " + Failures.name(file) + " in "
                            + file.toAbsolutePath().getParent()
                            + ". It may have been moved or renamed.",
                    e);
        } catch (IOException e) {
            String what = Files.isDirectory(file) ? " is a folder, no project file." : " cannot be read.";
            throw new StoreException(Failures.name(file) + what + " Choose another file.", e);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new StoreException(Failures.name(file) + " cannot be read. Check the disk that it is on.", e);
        }
    }
}
