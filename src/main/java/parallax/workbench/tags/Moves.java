package parallax.workbench.tags;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parallax.news.Tag;

/**
 * Where a tag goes in the codebook's tree by a drag or a key.
 *
 * @param tag id of the tag that goes
 * @param parent id of the tag that it goes under, null for the top
 * @param position among its new siblings, itself not counted
 */
record Moves(String tag, @Nullable String parent, int position) {

    /** Where on a line of the tree something is dropped. */
    enum Onto {
        BEFORE,
        INTO,
        AFTER
    }

    /** One place up among its siblings. */
    static Optional<Moves> up(List<Tag> tags, Tag tag) {
        int at = siblings(tags, tag.parent()).indexOf(tag);
        return at <= 0 ? Optional.empty() : Optional.of(new Moves(tag.id(), tag.parent(), at - 1));
    }

    /** One place down among its siblings. */
    static Optional<Moves> down(List<Tag> tags, Tag tag) {
        List<Tag> siblings = siblings(tags, tag.parent());
        int at = siblings.indexOf(tag);
        return at < 0 || at == siblings.size() - 1
                ? Optional.empty()
                : Optional.of(new Moves(tag.id(), tag.parent(), at + 1));
    }

    /** Under the sibling before it. */
    static Optional<Moves> in(List<Tag> tags, Tag tag) {
        List<Tag> siblings = siblings(tags, tag.parent());
        int at = siblings.indexOf(tag);
        if (at <= 0) {
            return Optional.empty();
        }
        String parent = siblings.get(at - 1).id();
        return Optional.of(new Moves(tag.id(), parent, siblings(tags, parent).size()));
    }

    /** Out of its parent, to stand after it. */
    static Optional<Moves> out(List<Tag> tags, Tag tag) {
        return find(tags, tag.parent())
                .map(parent -> new Moves(
                        tag.id(),
                        parent.parent(),
                        siblings(tags, parent.parent()).indexOf(parent) + 1));
    }

    /** Onto another tag's line; nothing where that is itself, below itself or where it stands already. */
    static Optional<Moves> drop(List<Tag> tags, Tag tag, Tag onto, Onto where) {
        if (isWithin(tags, onto, tag.id())) {
            return Optional.empty();
        }
        @Nullable String parent = where == Onto.INTO ? onto.id() : onto.parent();
        List<Tag> siblings = siblings(tags, parent).stream()
                .filter(t -> !t.id().equals(tag.id()))
                .toList();
        int position = switch (where) {
            case BEFORE -> siblings.indexOf(onto);
            case AFTER -> siblings.indexOf(onto) + 1;
            case INTO -> siblings.size();
        };
        boolean there =
                Objects.equals(parent, tag.parent()) && siblings(tags, parent).indexOf(tag) == position;
        return there ? Optional.empty() : Optional.of(new Moves(tag.id(), parent, position));
    }

    /** To the end of the top. */
    static Optional<Moves> last(List<Tag> tags, Tag tag) {
        List<Tag> top = siblings(tags, null);
        int others = top.size() - (tag.parent() == null ? 1 : 0);
        return !top.isEmpty() && top.getLast().equals(tag)
                ? Optional.empty()
                : Optional.of(new Moves(tag.id(), null, others));
    }

    /** Whether a tag is the one with this id or below it. */
    static boolean isWithin(List<Tag> tags, Tag tag, String id) {
        for (Optional<Tag> at = Optional.of(tag);
                at.isPresent();
                at = find(tags, at.get().parent())) {
            if (at.get().id().equals(id)) {
                return true;
            }
        }
        return false;
    }

    private static List<Tag> siblings(List<Tag> tags, @Nullable String parent) {
        return tags.stream().filter(t -> Objects.equals(t.parent(), parent)).toList();
    }

    private static Optional<Tag> find(List<Tag> tags, @Nullable String id) {
        return tags.stream().filter(t -> t.id().equals(id)).findFirst();
    }
}
