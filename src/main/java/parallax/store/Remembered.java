package parallax.store;

import org.jspecify.annotations.Nullable;
import parallax.store.file.Database;
import parallax.store.file.Texts;

/** Small things kept with the project by key; not part of undo. Where the file may only be read, nothing is kept. */
public final class Remembered {

    private final Database database;

    Remembered(Database database) {
        this.database = database;
    }

    /** What is kept under a key, null where nothing is. */
    public @Nullable String get(String key) {
        return database.read(sql -> sql.first("SELECT value FROM remembered WHERE key = ?", r -> r.text("value"), key))
                .orElse(null);
    }

    /** @param value null forgets */
    public void put(String key, @Nullable String value) {
        if (database.readOnly()) {
            return;
        }
        database.write(writing -> value == null
                ? writing.sql().update("DELETE FROM remembered WHERE key = ?", key)
                : writing.sql()
                        .update(
                                "INSERT INTO remembered VALUES (?, ?)"
                                        + " ON CONFLICT(key) DO UPDATE SET value = excluded.value",
                                key,
                                Texts.words(value)));
    }
}
