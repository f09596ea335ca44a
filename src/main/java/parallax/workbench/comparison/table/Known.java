package parallax.workbench.comparison.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.news.Annotation;
import parallax.news.Article;
import parallax.news.Omission;
import parallax.news.Rendering;
import parallax.news.Tag;
import parallax.project.Project;
import parallax.statements.collation.Reference;
import parallax.store.articles.Outlets.Outlet;
import parallax.store.statements.References;
import parallax.text.Span;

/** What the project knows besides its statements: outlets, reference texts, tags, notes on omissions. Immutable. */
public final class Known {

    static final Known NOTHING = new Known(Map.of(), List.of(), List.of(), List.of(), List.of());

    private final Map<String, Outlet> outlets;
    private final Map<String, References.Reference> texts = new LinkedHashMap<>();
    private final Map<String, Reference> read = new HashMap<>();
    private final Map<String, List<Omission>> omissions = new HashMap<>();
    private final List<Tag> tags;

    /** By tag and article, where annotations carry it or a tag under it. */
    private final Map<String, Map<String, List<Span>>> tagged = new HashMap<>();

    /** What was read of the project at one moment. */
    public Known(
            Map<String, Outlet> outlets,
            List<References.Reference> texts,
            List<Omission> omissions,
            List<Tag> tags,
            List<Annotation> annotations) {
        this.outlets = Map.copyOf(outlets);
        this.tags = List.copyOf(tags);
        for (References.Reference text : texts) {
            this.texts.put(text.id(), text);
            read.put(text.id(), Reference.of(article(text)));
        }
        omissions.forEach(o -> this.omissions
                .computeIfAbsent(o.source(), s -> new ArrayList<>())
                .add(o));
        Map<String, String> parents = new HashMap<>();
        tags.forEach(t -> parents.put(t.id(), t.parent() == null ? "" : t.parent()));
        for (Annotation annotation : annotations) {
            for (String carried : carried(annotation, parents)) {
                tagged.computeIfAbsent(carried, t -> new HashMap<>())
                        .computeIfAbsent(annotation.article(), a -> new ArrayList<>())
                        .add(annotation.span());
            }
        }
    }

    private static Set<String> carried(Annotation annotation, Map<String, String> parents) {
        Set<String> carried = new HashSet<>();
        for (String tag : annotation.tags()) {
            for (String at = tag; !at.isEmpty() && carried.add(at); at = parents.getOrDefault(at, "")) {}
        }
        return carried;
    }

    private static Article article(References.Reference text) {
        String id = "reference " + text.id();
        return new Article(
                id, text.name(), text.name(), null, List.of(), null, null, null, null, text.text(), List.of());
    }

    /** Reads it all. Blocks. */
    public static Known of(Project project) {
        return new Known(
                project.outlets().all(),
                project.references().list(),
                project.omissions().list(),
                project.codebook().list(),
                project.annotations().list(null));
    }

    /** The record of an outlet; one with its name alone where none is kept. */
    public Outlet outlet(String source) {
        return outlets.getOrDefault(source, Outlet.unknown(source));
    }

    /** The reference texts, as they were added. */
    public List<References.Reference> texts() {
        return List.copyOf(texts.values());
    }

    /** The text with this id as it is searched, null where it is gone. */
    @Nullable
    Reference text(String id) {
        return read.get(id);
    }

    /** The codebook, as it is sorted. */
    public List<Tag> tags() {
        return tags;
    }

    /** What the analyst says of a column's leaving the row out, null where nothing. */
    @Nullable
    public Omission omission(RowModel row, int column) {
        String source = row.table().columns().get(column).source();
        for (Omission omission : omissions.getOrDefault(source, List.of())) {
            for (Rendering rendering : row.statement().renderings()) {
                if (rendering.article().equals(omission.statement().article())
                        && rendering.span().overlaps(omission.statement().span())) {
                    return omission;
                }
            }
        }
        return null;
    }

    /** Whether an annotation in one of the row's wordings carries the tag or one under it. */
    boolean tagged(RowModel row, String tag) {
        Map<String, List<Span>> where = tagged.getOrDefault(tag, Map.of());
        return row.statement().renderings().stream()
                .anyMatch(
                        r -> where.getOrDefault(r.article(), List.of()).stream().anyMatch(r.span()::overlaps));
    }
}
