package parallax.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

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

    private Optional<Act> step(String which, boolean undo) {
        return acts.database().write(writing -> {
            Sql sql = writing.sql();
            Optional<Act> found = sql.first(which, History::act);
            if (found.isEmpty()) {
                writing.drop();
                return found;
            }
            Act act = found.get();
            if (acts.isOpen(act.id())) {
                throw new StoreException(
                        "“" + act.name() + "” is still going on. Stop it or wait for its end, then undo it.");
            }
            UndoLog.reverse(writing, act.id());
            sql.update("UPDATE act SET undone = ? WHERE id = ?", undo, act.id());
            Naming.refresh(sql);
            Learning.refresh(writing);
            writing.touch(Change.Topic.HISTORY);
            return Optional.of(new Act(act.id(), act.name(), act.author(), act.at(), undo));
        });
    }

    private static Act act(Row row) throws java.sql.SQLException {
        return new Act(row.number("id"), row.text("name"), row.text("author"), row.instant("at"), row.flag("undone"));
    }
}
