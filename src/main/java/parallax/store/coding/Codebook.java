package parallax.store.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import parallax.news.Tag;
import parallax.store.file.Acts;
import parallax.store.file.Change.Topic;
import parallax.store.file.Sql;
import parallax.store.file.StoreException;
import parallax.store.file.Texts;
import parallax.store.file.Writing;

/** The analyst's tags, a tree. */
public final class Codebook {

    private final Acts acts;

    /** That in the file of {@code acts}. */
    public Codebook(Acts acts) {
        this.acts = acts;
    }

    /** All tags, parents before children, siblings by position. */
    public List<Tag> list() {
        return acts.database().read(Codebook::list);
    }

    /** All tags, parents before children. */
    public static List<Tag> list(Sql sql) {
        return list(
                sql,
                "(SELECT count(*) FROM annotation_tag x JOIN annotation n ON n.uuid = x.annotation"
                        + " JOIN article a ON a.id = n.article AND a.removed = 0 WHERE x.tag = t.uuid)");
    }

    /** The place of each tag among all, by id. To count what they mark would take longer than to read it. */
    public static Map<String, Integer> ranks(Sql sql) {
        Map<String, Integer> ranks = new HashMap<>();
        list(sql, "0").forEach(t -> ranks.put(t.id(), ranks.size()));
        return ranks;
    }

    private static List<Tag> list(Sql sql, String count) {
        Map<String, List<Tag>> children = new HashMap<>();
        sql.query(
                        "SELECT t.*, " + count + " AS count FROM tag t ORDER BY t.position, t.id",
                        r -> new Tag(
                                r.text("uuid"),
                                r.textOrNull("parent"),
                                r.text("name"),
                                r.text("colour"),
                                r.text("definition"),
                                r.integer("position"),
                                r.integer("count")))
                .forEach(t -> children.computeIfAbsent(t.parent() == null ? "" : t.parent(), p -> new ArrayList<>())
                        .add(t));
        List<Tag> ordered = new ArrayList<>();
        addBelow("", children, ordered);
        return ordered;
    }

    private static void addBelow(String parent, Map<String, List<Tag>> children, List<Tag> ordered) {
        for (Tag tag : children.getOrDefault(parent, List.of())) {
            ordered.add(tag);
            addBelow(tag.id(), children, ordered);
        }
    }

    /**
     * Adds a tag as the last of its siblings. An act.
     *
     * @param definition when to use it; may be empty
     * @return its id
     * @throws StoreException if a sibling has this name, or the parent is gone
     */
    public String add(@Nullable String parent, String name, String colour, String definition) {
        String words = Texts.name(name, "A tag");
        return acts.act("Added the tag ‘" + words + "’", writing -> insert(writing, parent, words, colour, definition));
    }

    /** Adds a tag; within an act. @return its id */
    public static String insert(
            Writing writing, @Nullable String parent, String name, String colour, String definition) {
        Sql sql = writing.sql();
        if (parent != null) {
            find(sql, parent);
        }
        checkFree(sql, parent, name, "");
        String id = UUID.randomUUID().toString();
        sql.update(
                "INSERT INTO tag(uuid, parent, name, colour, definition, position) VALUES (?, ?, ?, ?, ?, ?)",
                id,
                parent,
                name,
                colour,
                Texts.words(definition),
                siblings(sql, parent).size());
        return touched(writing, id);
    }

    /** Changes name, colour and definition. An act. @throws StoreException if a sibling has this name */
    public void edit(String id, String name, String colour, String definition) {
        String words = Texts.name(name, "A tag");
        acts.act("Changed the tag ‘" + words + "’", writing -> {
            change(writing, id, words, colour, definition);
            return true;
        });
    }

    /** Gives a tag another name, colour and definition; within an act. */
    public static void change(Writing writing, String id, String name, String colour, String definition) {
        Sql sql = writing.sql();
        checkFree(sql, find(sql, id).parent(), name, id);
        sql.update(
                "UPDATE tag SET name = ?, colour = ?, definition = ? WHERE uuid = ?",
                name,
                colour,
                Texts.words(definition),
                id);
        touched(writing, id);
    }

    /** Puts a tag under another at a position. An act. @throws StoreException if that would close a circle */
    public void move(String id, @Nullable String parent, int position) {
        String[] name = {""};
        acts.act(() -> "Moved the tag ‘" + name[0] + "’", writing -> {
            Sql sql = writing.sql();
            Tag tag = find(sql, id);
            name[0] = tag.name();
            for (String above = parent; above != null; above = find(sql, above).parent()) {
                if (above.equals(id)) {
                    throw new StoreException("The tag ‘" + tag.name()
                            + "’ cannot be put under itself or a tag below it. Choose another place.");
                }
            }
            checkFree(sql, parent, tag.name(), id);
            List<String> left = siblings(sql, tag.parent());
            left.remove(id);
            number(sql, left);
            sql.update("UPDATE tag SET parent = ? WHERE uuid = ?", parent, id);
            List<String> joined = siblings(sql, parent);
            joined.remove(id);
            joined.add(Math.clamp(position, 0, joined.size()), id);
            number(sql, joined);
            return touched(writing, id);
        });
    }

    /** Deletes a tag and those under it; annotations stay, without it. An act. */
    public void remove(String id) {
        String[] name = {""};
        acts.act(() -> "Deleted the tag ‘" + name[0] + "’", writing -> {
            Sql sql = writing.sql();
            Tag tag = find(sql, id);
            name[0] = tag.name();
            removeTree(sql, id);
            List<String> left = siblings(sql, tag.parent());
            number(sql, left);
            writing.touch(Topic.ANNOTATIONS, List.of());
            return touched(writing, id);
        });
    }

    private static void removeTree(Sql sql, String id) {
        siblings(sql, id).forEach(child -> removeTree(sql, child));
        sql.update("DELETE FROM annotation_tag WHERE tag = ?", id);
        sql.update("DELETE FROM tag WHERE uuid = ?", id);
    }

    /** Whether a tag is the one with the id {@code above} or below it. */
    public static boolean isWithin(Sql sql, String id, String above) {
        for (String at = id; at != null; at = find(sql, at).parent()) {
            if (at.equals(above)) {
                return true;
            }
        }
        return false;
    }

    /** Puts the tags under one tag under another, after those that are there. */
    public static void adopt(Sql sql, String from, String into) {
        List<String> all = siblings(sql, into);
        for (String child : siblings(sql, from)) {
            checkFree(sql, into, find(sql, child).name(), child);
            sql.update("UPDATE tag SET parent = ? WHERE uuid = ?", into, child);
            all.add(child);
        }
        number(sql, all);
    }

    /** Takes a tag away that nothing carries and nothing is under. */
    public static void drop(Sql sql, Tag tag) {
        sql.update("DELETE FROM tag WHERE uuid = ?", tag.id());
        number(sql, siblings(sql, tag.parent()));
    }

    /** A tag without its count. @throws StoreException if it is gone */
    public static Tag find(Sql sql, String id) {
        return sql.first(
                        "SELECT * FROM tag WHERE uuid = ?",
                        r -> new Tag(
                                r.text("uuid"),
                                r.textOrNull("parent"),
                                r.text("name"),
                                r.text("colour"),
                                r.text("definition"),
                                r.integer("position"),
                                0),
                        id)
                .orElseThrow(() -> new StoreException("This tag is no longer in the project. Choose another one."));
    }

    private static void checkFree(Sql sql, @Nullable String parent, String name, String except) {
        if (sql.exists("SELECT 1 FROM tag WHERE parent IS ? AND name = ? AND uuid <> ?", parent, name, except)) {
            throw new StoreException(
                    "There is already a tag ‘" + name + "’ here. Choose another name or another place.");
        }
    }

    private static List<String> siblings(Sql sql, @Nullable String parent) {
        return new ArrayList<>(
                sql.query("SELECT uuid FROM tag WHERE parent IS ? ORDER BY position, id", r -> r.text("uuid"), parent));
    }

    private static void number(Sql sql, List<String> ids) {
        for (int i = 0; i < ids.size(); i++) {
            sql.update("UPDATE tag SET position = ? WHERE uuid = ?", i, ids.get(i));
        }
    }

    private static String touched(Writing writing, String id) {
        writing.touch(Topic.TAGS, List.of());
        return id;
    }
}
