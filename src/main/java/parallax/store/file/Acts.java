package parallax.store.file;

import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import parallax.store.file.Change.Topic;

/** Runs what the analyst does: one act, one transaction, one step of undo. */
public final class Acts {

    private final Database database;

    /** Acts that are not over: imports under way. */
    private final Set<Long> open = ConcurrentHashMap.newKeySet();

    /** Writes acts into this database. */
    public Acts(Database database) {
        this.database = database;
    }

    /** Where they are written. */
    public Database database() {
        return database;
    }

    /** Does an act; one that changes nothing leaves no trace. */
    public <T> T act(String name, Function<Writing, T> work) {
        return act(() -> name, work);
    }

    /** Does an act whose name is known only after its work. */
    public <T> T act(Supplier<String> name, Function<Writing, T> work) {
        return database.write(writing -> {
            Sql sql = writing.sql();
            long id = begin(writing, "");
            UndoLog.begin(sql, id);
            T result = work.apply(writing);
            UndoLog.end(sql);
            if (UndoLog.isEmpty(sql, id)) {
                writing.drop();
            } else {
                sql.update("UPDATE act SET name = ? WHERE id = ?", Texts.words(name.get()), id);
            }
            return result;
        });
    }

    /**
     * Does an act; where {@code last} is still the last one done, that is taken back first and the new one stands in its
     * place. Nothing stays of both where they leave all as it was.
     *
     * @param last number of the act to replace, 0 for none
     * @return the number of the new one
     */
    public long actInPlaceOf(long last, String name, Consumer<Writing> work) {
        return database.write(writing -> {
            Sql sql = writing.sql();
            boolean replaces = sql.exists(
                    "SELECT 1 FROM act WHERE id = ? AND undone = 0 AND id = (SELECT max(id) FROM act)", last);
            if (replaces) {
                UndoLog.reverse(writing, last);
                sql.update("DELETE FROM act WHERE id = ?", last);
            }
            long id = begin(writing, Texts.words(name));
            UndoLog.begin(sql, id);
            work.accept(writing);
            UndoLog.end(sql);
            if (UndoLog.isEmpty(sql, id)) {
                sql.update("DELETE FROM act WHERE id = ?", id);
            }
            return id;
        });
    }

    /** Begins an act that goes on over several transactions; it counts from its first. */
    public long beginLong(Writing writing, String name) {
        long id = begin(writing, Texts.words(name));
        open.add(id);
        return id;
    }

    /** Ends an act that went on over several transactions. */
    public void endLong(long act) {
        open.remove(act);
    }

    /** Whether such an act still goes on. */
    public boolean isOpen(long act) {
        return open.contains(act);
    }

    private static long begin(Writing writing, String name) {
        Sql sql = writing.sql();
        sql.update("DELETE FROM act WHERE undone = 1");
        writing.touch(Topic.HISTORY);
        return sql.insert("INSERT INTO act(name, author, at) VALUES (?, ?, ?)", name, author(), Instant.now());
    }

    /** Who works here: the name of the system's user. */
    public static String author() {
        return Texts.words(System.getProperty("user.name", "unknown"));
    }
}
