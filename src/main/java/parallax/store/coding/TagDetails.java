package parallax.store.coding;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parallax.news.Tag;
import parallax.store.file.Acts;
import parallax.store.file.Change.Topic;
import parallax.store.file.Sql;
import parallax.store.file.StoreException;
import parallax.store.file.Texts;
import parallax.store.file.Writing;

/** What tags are beyond name, colour and definition: examples, and the digit that applies them. */
public final class TagDetails {

    private final Acts acts;

    /** Those in the file of {@code acts}. */
    public TagDetails(Acts acts) {
        this.acts = acts;
    }

    /**
     * What a tag is beyond its name.
     *
     * @param tag the tag's id
     * @param examples what it is given to and what not; may be empty
     * @param digit the key from 1 to 9 that applies it, 0 for none
     */
    public record Detail(String tag, String examples, int digit) {}

    /** Those of all tags that have any. */
    public List<Detail> list() {
        return acts.database()
                .read(sql -> sql.query(
                        "SELECT tag, examples, coalesce(digit, 0) AS digit FROM tag_detail ORDER BY id",
                        r -> new Detail(r.text("tag"), r.text("examples"), r.integer("digit"))));
    }

    /** Adds a tag with all that it has. An act. @return its id @throws StoreException if a sibling has this name */
    public String add(
            @Nullable String parent, String name, String colour, String definition, String examples, int digit) {
        String words = Texts.name(name, "A tag");
        return acts.act("Added the tag ‘" + words + "’", writing -> {
            String id = Codebook.insert(writing, parent, words, colour, definition);
            set(writing, new Detail(id, Texts.words(examples), digit));
            return id;
        });
    }

    /** Changes all that a tag has. An act. @throws StoreException if a sibling has this name, or the tag is gone */
    public void edit(String id, String name, String colour, String definition, String examples, int digit) {
        String words = Texts.name(name, "A tag");
        acts.act("Changed the tag ‘" + words + "’", writing -> {
            Codebook.change(writing, id, words, colour, definition);
            set(writing, new Detail(id, Texts.words(examples), digit));
            return true;
        });
    }

    /** Gives a tag a key of its own, taking it from the tag that had it; 0 takes the tag's key away. An act. */
    public void key(String id, int digit) {
        String[] name = {""};
        acts.act(
                () -> digit == 0
                        ? "Took its key from the tag ‘" + name[0] + "’"
                        : "Gave the tag ‘" + name[0] + "’ the key " + digit,
                writing -> {
                    name[0] = Codebook.find(writing.sql(), id).name();
                    Optional<Detail> old = find(writing.sql(), id);
                    set(writing, new Detail(id, old.map(Detail::examples).orElse(""), digit));
                    return true;
                });
    }

    /** Those of a tag; empty where it has none. */
    public static Optional<Detail> find(Sql sql, String tag) {
        return sql.first(
                "SELECT tag, examples, coalesce(digit, 0) AS digit FROM tag_detail WHERE tag = ?",
                r -> new Detail(r.text("tag"), r.text("examples"), r.integer("digit")),
                tag);
    }

    /** A digit applies one tag. */
    public static void set(Writing writing, Detail detail) {
        Sql sql = writing.sql();
        if (detail.digit() < 0 || detail.digit() > 9) {
            throw new StoreException("A tag’s key is a digit from 1 to 9. Choose one of these.");
        }
        Integer digit = detail.digit() == 0 ? null : detail.digit();
        if (digit != null) {
            sql.update("UPDATE tag_detail SET digit = NULL WHERE digit = ? AND tag <> ?", digit, detail.tag());
        }
        boolean there = sql.exists("SELECT 1 FROM tag_detail WHERE tag = ?", detail.tag());
        if (there) {
            sql.update(
                    "UPDATE tag_detail SET examples = ?, digit = ? WHERE tag = ?",
                    detail.examples(),
                    digit,
                    detail.tag());
        } else if (digit != null || !detail.examples().isEmpty()) {
            sql.update(
                    "INSERT INTO tag_detail(tag, examples, digit) VALUES (?, ?, ?)",
                    detail.tag(),
                    detail.examples(),
                    digit);
        }
        writing.touch(Topic.TAGS, List.of());
    }

    /** The tag that a digit applies: the one that has it, or the codebook's so-manieth while no tag has any. */
    public static Optional<Tag> applied(int digit, List<Tag> codebook, List<Detail> details) {
        if (details.stream().allMatch(d -> d.digit() == 0)) {
            return digit >= 1 && digit <= Math.min(9, codebook.size())
                    ? Optional.of(codebook.get(digit - 1))
                    : Optional.empty();
        }
        return details.stream()
                .filter(d -> d.digit() == digit && digit > 0)
                .flatMap(d -> codebook.stream().filter(t -> t.id().equals(d.tag())))
                .findFirst();
    }

    /** The digit that applies a tag, 0 for none. */
    public static int digitOf(Tag tag, List<Tag> codebook, List<Detail> details) {
        for (int digit = 1; digit <= 9; digit++) {
            if (applied(digit, codebook, details)
                    .filter(t -> t.id().equals(tag.id()))
                    .isPresent()) {
                return digit;
            }
        }
        return 0;
    }
}
