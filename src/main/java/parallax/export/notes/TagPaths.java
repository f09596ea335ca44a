package parallax.export.notes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import parallax.news.Annotation;
import parallax.news.Tag;

/** The tags of annotations in words, made once for a whole export. */
public final class TagPaths {

    /** Of a mark without a tag. */
    static final String GREY = "#8c959f";

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    private final Map<String, Tag> byId = new HashMap<>();
    private final Map<String, String> paths = new HashMap<>();

    public TagPaths(List<Tag> tags) {
        // Parents come before their children.
        for (Tag tag : tags) {
            byId.put(tag.id(), tag);
            String above = tag.parent() == null ? null : paths.get(tag.parent());
            paths.put(tag.id(), above == null ? tag.name() : above + " / " + tag.name());
        }
    }

    /** An annotation's tags that the codebook has, in its order. */
    List<Tag> tags(Annotation annotation) {
        return annotation.tags().stream()
                .filter(byId::containsKey)
                .map(byId::get)
                .toList();
    }

    /** A tag with its parents: “Security / Alliance”. */
    public String path(Tag tag) {
        return paths.getOrDefault(tag.id(), tag.name());
    }

    /** An annotation's tags as words. */
    List<String> names(Annotation annotation) {
        return tags(annotation).stream().map(this::path).toList();
    }

    /** How deep a tag stands, 0 at the top. */
    int depth(Tag tag) {
        int depth = 0;
        for (Tag at = tag; at.parent() != null && byId.containsKey(at.parent()); at = byId.get(at.parent())) {
            depth++;
        }
        return depth;
    }

    /** The colour of an annotation's first tag; grey where there is none. */
    String colour(Annotation annotation) {
        List<Tag> tags = tags(annotation);
        return tags.isEmpty() ? GREY : colour(tags.getFirst());
    }

    /** {@code #rrggbb}: nothing else may reach a style sheet. */
    static String colour(Tag tag) {
        return COLOUR.matcher(tag.colour()).matches() ? tag.colour() : GREY;
    }
}
