package parallax.store.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The numbered scripts that make a project file what it is. A file's {@code user_version} n means that scripts 1 to n
 * ran.
 *
 * @param scripts in order; each runs in one transaction together with its number
 */
public record Schema(List<String> scripts) {

    /** “PRLX”: in the header of every project, so that no other program's SQLite file is taken for one. */
    public static final int APPLICATION_ID = 0x50524C58;

    /** The scripts that ship with the program. */
    public static Schema shipped() {
        return new Schema(List.of(
                resource("001.sql"),
                resource("002.sql"),
                resource("003.sql"),
                resource("004.sql"),
                resource("005.sql"),
                resource("006.sql"),
                resource("007.sql"),
                resource("008.sql"),
                resource("010.sql"),
                resource("011.sql"),
                resource("012.sql")));
    }

    /** The number of the newest migration. */
    public int version() {
        return scripts.size();
    }

    /** Brings a file up to date; an older one is first copied to {@code name.v<n>.bak} beside it. */
    void migrate(Sql sql, Path file) {
        int at = (int) sql.number("SELECT user_version AS n FROM pragma_user_version");
        if (at > version()) {
            throw newer(file);
        }
        if (at > 0 && at < version()) {
            backUp(sql, file, at);
        }
        for (int next = at + 1; next <= version(); next++) {
            sql.script("BEGIN IMMEDIATE");
            try {
                sql.script(scripts.get(next - 1));
                sql.script("PRAGMA user_version = " + next);
                sql.script("COMMIT");
            } catch (RuntimeException e) {
                sql.rollBack();
                throw e;
            }
        }
    }

    static StoreException newer(Path file) {
        return new StoreException(Failures.name(file) + " was made by a newer Parallax and was left as it is. "
                + "Update Parallax to open it.");
    }

    private static void backUp(Sql sql, Path file, int version) {
        Path backup = file.resolveSibling(file.getFileName() + ".v" + version + ".bak");
        try {
            // One that is there comes from an attempt that did not end: the file is still of that version.
            Files.deleteIfExists(backup);
        } catch (IOException e) {
            throw new StoreException(
                    "The backup " + Failures.name(backup)
                            + " cannot be replaced, so the project was not "
                            + "brought up to date. Move that file away, then open the project again.",
                    e);
        }
        sql.update("VACUUM INTO ?", backup.toString());
    }

    private static String resource(String name) {
        try (InputStream in = Schema.class.getResourceAsStream("/parallax/store/" + name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the program: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
