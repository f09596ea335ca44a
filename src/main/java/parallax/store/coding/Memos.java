package parallax.store.coding;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import parallax.store.file.Acts;
import parallax.store.file.Change.Topic;
import parallax.store.file.Row;
import parallax.store.file.Sql;
import parallax.store.file.StoreException;
import parallax.store.file.Texts;

/** The analyst's free texts on anything, and the journal. */
public final class Memos {

    private final Acts acts;

    /** Those in the file of {@code acts}. */
    public Memos(Acts acts) {
        this.acts = acts;
    }

    /** What a memo is on. */
    public enum Kind {
        /** What was done and thought on a day; on nothing in particular. */
        JOURNAL,
        PROJECT,
        ARTICLE,
        TAG,
        SPEAKER,
        OUTLET,
        STATEMENT;

        /** The word in files and bundles. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What a memo is on.
     *
     * @param id an article's, a tag's or a speaker's id, an outlet's name, a passage that reports a statement as “article
     *     10-42”; empty for the project and the journal
     * @param name what it is called, in words
     */
    public record Subject(Kind kind, String id, String name) {

        public static final Subject JOURNAL = new Subject(Kind.JOURNAL, "", "");
        public static final Subject PROJECT = new Subject(Kind.PROJECT, "", "");

        /** What stands in a link to it: “tag:1234”. */
        public String target() {
            return Memos.target(kind.word(), id);
        }
    }

    /** What stands in a link to a thing of a kind, in Markdown's brackets. */
    public static String target(String kind, String id) {
        return kind + ":" + id.replace(" ", "%20").replace("(", "%28").replace(")", "%29");
    }

    /**
     * A text with who wrote it when.
     *
     * @param id stable id
     * @param on what it is on, called as it was when the memo was begun
     * @param text Markdown
     * @param author who began it
     * @param created when it was begun
     * @param changed when it was last changed
     */
    public record Memo(String id, Subject on, String text, String author, Instant created, Instant changed) {}

    /** All, the newest first. */
    public List<Memo> list() {
        return acts.database().read(sql -> sql.query("SELECT * FROM memo ORDER BY created DESC, id DESC", Memos::memo));
    }

    /** Begins a memo. An act. @return its id */
    public String add(Subject on, String text) {
        String name = on.name().isEmpty() ? "" : " ‘" + on.name() + "’";
        String act = on.kind() == Kind.JOURNAL
                ? "Wrote in the journal"
                : "Wrote a memo on the " + on.kind().word() + name;
        return acts.act(act, writing -> {
            String id = UUID.randomUUID().toString();
            Instant now = Instant.now();
            writing.sql()
                    .update(
                            "INSERT INTO memo(uuid, kind, subject, about, text, author, created, changed)"
                                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                            id,
                            on.kind().word(),
                            on.id(),
                            Texts.words(on.name()),
                            Texts.words(text),
                            Acts.author(),
                            now,
                            now);
            writing.touch(Topic.MEMOS);
            return id;
        });
    }

    /** Changes a memo's words. An act. @throws StoreException if it is gone */
    public void write(String id, String text) {
        acts.act("Changed a memo", writing -> {
            if (!writing.sql().exists("SELECT 1 FROM memo WHERE uuid = ?", id)) {
                throw new StoreException("This memo is no longer in the project. Undo, or write it anew.");
            }
            writing.sql()
                    .update(
                            "UPDATE memo SET text = ?1, changed = ?2 WHERE uuid = ?3 AND text <> ?1",
                            Texts.words(text),
                            Instant.now(),
                            id);
            writing.touch(Topic.MEMOS);
            return true;
        });
    }

    /** Deletes a memo. An act. */
    public void remove(String id) {
        acts.act("Deleted a memo", writing -> {
            writing.sql().update("DELETE FROM memo WHERE uuid = ?", id);
            writing.touch(Topic.MEMOS);
            return true;
        });
    }

    /** What memos are on, and what they link to, is another thing from now on. */
    public static void moved(Sql sql, Kind kind, String from, String to) {
        sql.update("UPDATE memo SET subject = ? WHERE kind = ? AND subject = ?", to, kind.word(), from);
        String link = "](" + target(kind.word(), from) + ")";
        sql.update(
                "UPDATE memo SET text = replace(text, ?1, ?2) WHERE instr(text, ?1) > 0",
                link,
                "](" + target(kind.word(), to) + ")");
    }

    static Memo memo(Row row) throws java.sql.SQLException {
        Kind kind = Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT));
        return new Memo(
                row.text("uuid"),
                new Subject(kind, row.text("subject"), row.text("about")),
                row.text("text"),
                row.text("author"),
                row.instant("created"),
                row.instant("changed"));
    }
}
