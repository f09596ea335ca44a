package parallax.store.file;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Says in a sentence what SQLite says in a code. */
public final class Failures {

    private Failures() {}

    static StoreException of(SQLException e, Path file) {
        return new StoreException(sentence(code(e), name(file), e), e);
    }

    /** Whether the words of the statement were at fault, not the file. */
    public static boolean isBadQuery(StoreException e) {
        return e.getCause() instanceof SQLException cause && code(cause) == SQLiteErrorCode.SQLITE_ERROR;
    }

    static String name(Path file) {
        return "“" + file.getFileName() + "”";
    }

    private static SQLiteErrorCode code(SQLException e) {
        if (!(e instanceof SQLiteException known)) {
            return SQLiteErrorCode.UNKNOWN_ERROR;
        }
        // An extended code carries its plain one in the lowest byte.
        return SQLiteErrorCode.getErrorCode(known.getResultCode().code & 0xff);
    }

    private static String sentence(SQLiteErrorCode code, String file, SQLException e) {
        return switch (code) {
            case SQLITE_FULL ->
                "The disk is full, so the last change to " + file
                        + " was not saved. All that was saved before is safe: make room on the disk, then do it again.";
            case SQLITE_IOERR ->
                "The disk that holds " + file
                        + " could not be read or written, so the last change was not saved. Check the disk and its free"
                        + " space, "
                        + "then do it again.";
            case SQLITE_CORRUPT ->
                file
                        + " is damaged and cannot be read in full. Keep it as it is and go on with a copy "
                        + "or a backup (a file that ends in .bak).";
            case SQLITE_NOTADB ->
                file + " is no Parallax project, or it is damaged. Nothing in it was changed: choose "
                        + "another file.";
            case SQLITE_BUSY, SQLITE_LOCKED ->
                file + " is in use by another program. Close it there, then do it again.";
            case SQLITE_READONLY, SQLITE_PERM ->
                file + " may be read but not written. Make it writable, or work on a copy.";
            case SQLITE_CANTOPEN ->
                file
                        + " cannot be opened. Check that the file and its folder are there and that you "
                        + "may write to them.";
            case SQLITE_TOOBIG -> "The text is too long to be kept in " + file + ".";
            default -> file + " could not be read or written (" + e.getMessage() + ").";
        };
    }
}
