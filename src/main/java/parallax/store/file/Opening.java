package parallax.store.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/** From a path to an open, locked, up-to-date file, or to a sentence that says why not. */
public final class Opening {

    private static final Set<PosixFilePermission> WRITE = EnumSet.of(
            PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private static final int BUSY_MILLIS = 5_000;

    private Opening() {}

    /**
     * What was opened.
     *
     * @param lock null where the file may only be read
     */
    public record Opened(Database database, @Nullable ProjectLock lock) {}

    /** Makes a new file. @throws StoreException if it exists or cannot be written */
    public static Opened create(Path file, Schema schema) {
        if (Files.exists(file)) {
            throw new StoreException(
                    "There is already a file " + Failures.name(file) + ". Choose another name, or open that file.");
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new StoreException("The folder " + folder + " is not there, so " + Failures.name(file)
                    + " cannot be made. Choose another folder.");
        }
        ProjectLock lock = ProjectLock.take(file);
        try {
            Sql sql = connect(file, false, false);
            try {
                // Before the write-ahead log is switched on: the header on disk must say at once whose file this is.
                sql.script("PRAGMA application_id = " + Schema.APPLICATION_ID);
                schema.migrate(sql, file);
            } catch (RuntimeException e) {
                sql.close();
                Files.deleteIfExists(file);
                throw e;
            }
            return new Opened(writable(file, sql), lock);
        } catch (IOException e) {
            lock.close();
            throw new StoreException(Failures.name(file) + " could not be made. Choose another folder.", e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Opens a file, only to be read where it may not be written. @throws StoreException if it is none of ours, damaged or in use */
    public static Opened open(Path file, Schema schema) {
        Header.check(file, schema);
        if (!mayWrite(file)) {
            return new Opened(readable(file, schema), null);
        }
        ProjectLock lock = ProjectLock.take(file);
        try {
            Sql sql = connect(file, false, false);
            try {
                schema.migrate(sql, file);
                return new Opened(writable(file, sql), lock);
            } catch (RuntimeException e) {
                sql.close();
                throw e;
            }
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static Database writable(Path file, Sql sql) {
        sql.query("PRAGMA journal_mode = WAL", r -> r.text("journal_mode"));
        checkReadable(sql);
        UndoLog.install(sql);
        return new Database(file, sql, () -> connect(file, true, false));
    }

    private static Database readable(Path file, Schema schema) {
        ProjectLock.checkFree(file);
        // Without a log beside it the file is all there is, and needs no helper files that nobody may write.
        boolean still = !Header.hasLog(file);
        try (Sql sql = connect(file, true, still)) {
            int version = (int) sql.number("SELECT user_version AS n FROM pragma_user_version");
            if (version > schema.version()) {
                throw Schema.newer(file);
            }
            if (version < schema.version()) {
                throw new StoreException(Failures.name(file)
                        + " was made by an older Parallax and must be brought up to date, "
                        + "but may not be written. Make a copy that may be written and open that.");
            }
            checkReadable(sql);
        }
        return new Database(file, null, () -> connect(file, true, still));
    }

    /** Touches the schema and the first rows, so that a damaged file is refused here and not in the middle of work. */
    private static void checkReadable(Sql sql) {
        sql.number("SELECT count(*) AS n FROM sqlite_schema");
        sql.query("SELECT id FROM article LIMIT 1", r -> r.number("id"));
        sql.query("SELECT id FROM act ORDER BY id DESC LIMIT 1", r -> r.number("id"));
    }

    private static Sql connect(Path file, boolean readOnly, boolean still) {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(readOnly);
        config.setBusyTimeout(BUSY_MILLIS);
        config.enforceForeignKeys(true);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        // As a URI, because a question mark in a plain path would begin the driver's own options.
        String url = "jdbc:sqlite:" + file.toAbsolutePath().toUri() + (still ? "?immutable=1" : "");
        Connection connection = null;
        try {
            connection = config.createConnection(url);
            return new Sql(connection, file);
        } catch (SQLException e) {
            throw Failures.of(e, file);
        }
    }

    /** A file that nobody may write, by its own marks, stays unwritten even where the system would let us. */
    private static boolean mayWrite(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return Files.isWritable(file) && folder != null && Files.isWritable(folder) && !markedReadOnly(file);
    }

    private static boolean markedReadOnly(Path file) {
        try {
            Set<PosixFilePermission> permissions = EnumSet.copyOf(WRITE);
            permissions.retainAll(Files.getPosixFilePermissions(file));
            return permissions.isEmpty();
        } catch (UnsupportedOperationException | IOException e) {
            return false;
        }
    }
}
