package parallax.store.annotations;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.news.Link;
import parallax.news.Tag;
import parallax.store.coding.Codebook;
import parallax.store.coding.Memos;
import parallax.store.coding.NewTag;
import parallax.store.coding.TagDetails;
import parallax.store.file.Acts;
import parallax.store.file.Change.Topic;
import parallax.store.file.Sql;
import parallax.store.file.StoreException;
import parallax.store.file.Texts;
import parallax.store.file.Writing;

/** Acts over many passages at once: tagging them, merging tags, splitting one. */
public final class Recoding {

    private final Acts acts;

    /** Works on the file of {@code acts}. */
    public Recoding(Acts acts) {
        this.acts = acts;
    }

    /**
     * Tags passages; where one is marked already, the tag is added to its annotation. One act.
     *
     * @throws StoreException if a span is empty or not in its article, or the tag is gone
     */
    public void tag(Collection<Link.Place> places, String tag) {
        String[] name = {""};
        acts.act(() -> "Tagged " + Texts.count(places.size(), "passage") + " ‘" + name[0] + "’", writing -> {
            name[0] = Codebook.find(writing.sql(), tag).name();
            places.forEach(place -> Annotations.insert(writing, place.article(), place.span(), List.of(tag), ""));
            return true;
        });
    }

    /** Makes a tag at the top of the codebook and tags passages with it. One act. */
    public void tagNew(Collection<Link.Place> places, String tag, String colour) {
        String name = Texts.name(tag, "A tag");
        acts.act("Tagged " + Texts.count(places.size(), "passage") + " with the new tag ‘" + name + "’", writing -> {
            String id = Codebook.insert(writing, null, name, colour, "");
            places.forEach(place -> Annotations.insert(writing, place.article(), place.span(), List.of(id), ""));
            return true;
        });
    }

    /**
     * Makes two tags one: what carries the first carries the second, which takes in the tags under the first, its
     * definition and its examples. An act.
     *
     * @throws StoreException if the second is under the first or the same, or one is gone, or tags under both have the
     *     same name
     */
    public void merge(String from, String into) {
        String[] names = {"", ""};
        acts.act(() -> "Merged the tag ‘" + names[0] + "’ into ‘" + names[1] + "’", writing -> {
            Sql sql = writing.sql();
            Tag gone = Codebook.find(sql, from);
            Tag kept = Codebook.find(sql, into);
            names[0] = gone.name();
            names[1] = kept.name();
            if (Codebook.isWithin(sql, into, from)) {
                throw new StoreException("The tag ‘" + gone.name()
                        + "’ cannot be merged into itself or a tag below it. " + "Choose another tag.");
            }
            sql.update(
                    "INSERT INTO annotation_tag(annotation, tag) SELECT annotation, ?1 FROM annotation_tag WHERE tag = ?2"
                            + " AND annotation NOT IN (SELECT annotation FROM annotation_tag WHERE tag = ?1) ORDER BY id",
                    into,
                    from);
            sql.update("DELETE FROM annotation_tag WHERE tag = ?", from);
            Codebook.adopt(sql, from, into);
            String definition = both(kept.definition(), gone.definition());
            Codebook.change(writing, into, kept.name(), kept.colour(), definition);
            TagDetails.Detail old = detail(sql, from);
            TagDetails.Detail mine = detail(sql, into);
            sql.update("DELETE FROM tag_detail WHERE tag = ?", from);
            int digit = mine.digit() == 0 ? old.digit() : mine.digit();
            TagDetails.set(writing, new TagDetails.Detail(into, both(mine.examples(), old.examples()), digit));
            Memos.moved(sql, Memos.Kind.TAG, from, into);
            Codebook.drop(sql, gone);
            writing.touch(Topic.ANNOTATIONS, List.of());
            writing.touch(Topic.TAGS, List.of());
            return true;
        });
    }

    /**
     * Splits a tag: some of the annotations that carry it carry a new tag beside it instead. An act.
     *
     * @return the new tag's id
     * @throws StoreException if a sibling has this name, or none of the annotations carries the tag
     */
    public String split(String tag, Collection<String> annotations, String name, String colour) {
        String words = Texts.name(name, "A tag");
        String[] old = {""};
        return acts.act(() -> "Split ‘" + words + "’ off the tag ‘" + old[0] + "’", writing -> {
            Sql sql = writing.sql();
            Tag whole = Codebook.find(sql, tag);
            old[0] = whole.name();
            String id = Codebook.insert(writing, whole.parent(), words, colour, "");
            int moved = 0;
            for (String annotation : annotations) {
                moved += sql.update(
                        "UPDATE annotation_tag SET tag = ? WHERE tag = ? AND annotation = ?", id, tag, annotation);
            }
            if (moved == 0) {
                throw new StoreException("None of the chosen passages carries the tag ‘" + whole.name()
                        + "’. Choose some that do, then split it.");
            }
            writing.touch(Topic.ANNOTATIONS, List.of());
            return id;
        });
    }

    /**
     * Takes tags in from elsewhere: those that are not there yet are added, with those above them; of those that are
     * there what is given is changed. One act.
     *
     * @param colour of tags that come without one
     * @return how many were not there before
     */
    public int bring(List<NewTag> tags, String colour) {
        int[] fresh = {0};
        acts.act(() -> "Imported " + Texts.count(tags.size(), "tag") + " into the codebook", writing -> {
            for (NewTag tag : tags) {
                String parent = null;
                for (String name : tag.path()) {
                    parent = there(writing, parent, Texts.name(name, "A tag"), colour, fresh);
                }
                describe(writing, tag, java.util.Objects.requireNonNull(parent));
            }
            return true;
        });
        return fresh[0];
    }

    private static String there(Writing writing, @Nullable String parent, String name, String colour, int[] fresh) {
        return writing.sql()
                .first("SELECT uuid FROM tag WHERE parent IS ? AND name = ?", r -> r.text("uuid"), parent, name)
                .orElseGet(() -> {
                    fresh[0]++;
                    return Codebook.insert(writing, parent, name, colour, "");
                });
    }

    private static void describe(Writing writing, NewTag given, String id) {
        Tag tag = Codebook.find(writing.sql(), id);
        String colour = given.colour().isEmpty() ? tag.colour() : given.colour();
        String definition = given.definition().isEmpty() ? tag.definition() : given.definition();
        Codebook.change(writing, id, tag.name(), colour, definition);
        TagDetails.Detail old = detail(writing.sql(), id);
        String examples = given.examples().isEmpty() ? old.examples() : Texts.words(given.examples());
        int digit = given.digit() == 0 ? old.digit() : given.digit();
        TagDetails.set(writing, new TagDetails.Detail(id, examples, digit));
    }

    private static TagDetails.Detail detail(Sql sql, String tag) {
        return TagDetails.find(sql, tag).orElse(new TagDetails.Detail(tag, "", 0));
    }

    private static String both(String first, String second) {
        return second.isEmpty() || first.equals(second) ? first : first.isEmpty() ? second : first + "\n" + second;
    }
}
