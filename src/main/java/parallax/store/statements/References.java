package parallax.store.statements;

import java.util.List;
import java.util.UUID;
import parallax.store.file.Acts;
import parallax.store.file.Change.Topic;
import parallax.store.file.StoreException;
import parallax.store.file.Texts;

/** The texts that the analyst compares everything to: transcripts, original interviews. */
public final class References {

    private final Acts acts;

    /** Those in the file of {@code acts}. */
    public References(Acts acts) {
        this.acts = acts;
    }

    /**
     * A reference text.
     *
     * @param id stable id
     * @param name what the analyst calls it
     * @param source where it comes from; empty where not given
     * @param text the words; line ends are LF
     */
    public record Reference(String id, String name, String source, String text) {}

    /** All, oldest first. */
    public List<Reference> list() {
        return acts.database()
                .read(sql -> sql.query(
                        "SELECT * FROM reference_text ORDER BY id",
                        r -> new Reference(r.text("uuid"), r.text("name"), r.text("source"), r.text("text"))));
    }

    /**
     * Keeps a text. An act.
     *
     * @return its id
     * @throws StoreException if its name or its text is blank
     */
    public String add(String name, String source, String text) {
        if (name.isBlank() || text.isBlank()) {
            throw new StoreException("A reference text needs a name and words. Type both, then save it again.");
        }
        String id = UUID.randomUUID().toString();
        String lines = Texts.words(text).replace("\r\n", "\n").replace('\r', '\n');
        acts.act("Added reference text " + name.strip(), writing -> {
            writing.sql()
                    .update(
                            "INSERT INTO reference_text(uuid, name, source, text) VALUES (?, ?, ?, ?)",
                            id,
                            Texts.words(name.strip()),
                            Texts.words(source.strip()),
                            lines);
            writing.touch(Topic.CONTEXT);
            return true;
        });
        return id;
    }

    /** Takes a text away. An act. */
    public void remove(Reference reference) {
        acts.act("Removed reference text " + reference.name(), writing -> {
            writing.sql().update("DELETE FROM reference_text WHERE uuid = ?", reference.id());
            writing.touch(Topic.CONTEXT);
            return true;
        });
    }
}
