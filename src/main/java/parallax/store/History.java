package parallax.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import parallax.store.file.Acts;
import parallax.store.file.Change;
import parallax.store.file.Row;
import parallax.store.file.StoreException;
import parallax.store.file.UndoLog;
import parallax.store.file.Writing;
import parallax.store.quotes.Learning;
import parallax.store.quotes.Naming;

/** Every act of the analyst, over restarts. */
public final class History {

    private static final String LAST_DONE = "SELECT * FROM act WHERE undone = 0 ORDER BY id DESC LIMIT 1";
    private static final String FIRST_UNDONE = "SELECT * FROM act WHERE undone = 1 ORDER BY id LIMIT 1";

    private final Acts acts;

    History(Acts acts) {
        this.acts = acts;
    }

    /**
     * An act.
     *
     * @param id ascending
     * @param name in words: “Tagged ‘sovereignty’”
     * @param author who did it
     * @param at when
     * @param undone whether it is undone at present
     */
    public record Act(long id, String name, String author, Instant at, boolean undone) {}

    /** The latest acts, newest first. */
    public List<Act> list(int limit) {
        return acts.database()
                .read(sql -> sql.query("SELECT * FROM act ORDER BY id DESC LIMIT ?", History::act, limit));
    }

    /** The act that undo would take back. */
    public Optional<Act> undoable() {
        return acts.database().read(sql -> sql.first(LAST_DONE, History::act));
    }

    /** The act that redo would do again. */
    public Optional<Act> redoable() {
        return acts.database().read(sql -> sql.first(FIRST_UNDONE, History::act));
    }

    /**
     * Takes the last act back.
     *
     * @return it, or nothing where there was none
     * @throws StoreException if it is an import that is still going on
     */
    public Optional<Act> undo() {
        return step(LAST_DONE, true);
    }

    /**
     * Does the last undone act again; a new act forgets what was undone.
     *
     * @return it, or nothing where there was none
     */
    public Optional<Act> redo() {
        return step(FIRST_UNDONE, false);
    }

    /**
     * Takes back or does again act by act, until the act with this number is the last one done; 0 takes all back. All in
     * one transaction.
     *
     * @return how many acts were taken back, or less than 0 how many were done again
     * @throws StoreException if one of them is an import that is still going on
     */
    public int to(long act) {
        return acts.database().write(writing -> {
            List<Act> back = writing.sql()
                    .query("SELECT * FROM act WHERE undone = 0 AND id > ? ORDER BY id DESC", History::act, act);
            List<Act> forth = writing.sql()
                    .query("SELECT * FROM act WHERE undone = 1 AND id <= ? ORDER BY id", History::act, act);
            back.forEach(one -> reverse(writing, one, true));
            forth.forEach(one -> reverse(writing, one, false));
            if (back.isEmpty() && forth.isEmpty()) {
                writing.drop();
            } else {
                settle(writing);
            }
            return back.size() - forth.size();
        });
    }

    private Optional<Act> step(String which, boolean undo) {
        return acts.database().write(writing -> {
            Optional<Act> found = writing.sql().first(which, History::act);
            if (found.isEmpty()) {
                writing.drop();
                return found;
            }
            Act act = found.get();
            reverse(writing, act, undo);
            settle(writing);
            return Optional.of(new Act(act.id(), act.name(), act.author(), act.at(), undo));
        });
    }

    private void reverse(Writing writing, Act act, boolean undo) {
        if (acts.isOpen(act.id())) {
            throw new StoreException(
                    "“" + act.name() + "” is still going on. Stop it or wait for its end, then undo it.");
        }
        UndoLog.reverse(writing, act.id());
        writing.sql().update("UPDATE act SET undone = ? WHERE id = ?", undo, act.id());
    }

    private static void settle(Writing writing) {
        Naming.refresh(writing.sql());
        Learning.refresh(writing);
        writing.touch(Change.Topic.HISTORY);
    }

    private static Act act(Row row) throws java.sql.SQLException {
        return new Act(row.number("id"), row.text("name"), row.text("author"), row.instant("at"), row.flag("undone"));
    }
}
