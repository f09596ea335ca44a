package parallax.store.annotations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parallax.news.Annotation;
import parallax.news.Tag;
import parallax.store.articles.ArticleTable;
import parallax.store.coding.Codebook;
import parallax.store.file.Acts;
import parallax.store.file.Change.Topic;
import parallax.store.file.Sql;
import parallax.store.file.StoreException;
import parallax.store.file.Texts;
import parallax.store.file.Writing;
import parallax.text.Span;

/** The analyst's marks in articles. */
public final class Annotations {

    private final Acts acts;

    /** Those in the file of {@code acts}. */
    public Annotations(Acts acts) {
        this.acts = acts;
    }

    /** Those of one article by place, or of all where it is null. */
    public List<Annotation> list(@Nullable String article) {
        return article == null
                ? select("1", ArticleTable.ORDER + ", ", List.of())
                : select("a.uuid = ?", "", List.of(article));
    }

    /** The annotation with this id; empty if there is none. */
    public Optional<Annotation> find(String id) {
        return select("n.uuid = ?", "", List.of(id)).stream().findFirst();
    }

    /** @param order of the articles, empty where there is but one */
    private List<Annotation> select(String condition, String order, List<String> args) {
        String from = " FROM annotation n JOIN article a ON a.id = n.article AND a.removed = 0";
        return acts.database().read(sql -> {
            Map<String, List<String>> tags = new HashMap<>();
            Map<String, Integer> rank = Codebook.ranks(sql);
            sql.query(
                    "SELECT t.annotation, t.tag" + from + " JOIN annotation_tag t ON t.annotation = n.uuid WHERE "
                            + condition,
                    r -> tags.computeIfAbsent(r.text("annotation"), x -> new ArrayList<>())
                            .add(r.text("tag")),
                    args.toArray());
            tags.values().forEach(of -> of.sort(java.util.Comparator.comparingInt(t -> rank.getOrDefault(t, 0))));
            return sql.query(
                    "SELECT n.*, a.uuid AS in_article" + from + " WHERE " + condition + " ORDER BY " + order
                            + "n.start, n.stop, n.id",
                    r -> new Annotation(
                            r.text("uuid"),
                            r.text("in_article"),
                            r.span("start", "stop"),
                            tags.getOrDefault(r.text("uuid"), List.of()),
                            r.text("note"),
                            r.text("author"),
                            r.instant("created"),
                            r.instant("changed")),
                    args.toArray());
        });
    }

    /**
     * Marks a span; where one with the same span is there already, tags and note are added to it. An act.
     *
     * @return the annotation's id
     * @throws StoreException if the span is empty or not in the article, or a tag is gone
     */
    public String add(String article, Span span, Collection<String> tags, String note) {
        String words = Texts.words(note);
        String[] act = {""};
        return acts.act(() -> act[0], writing -> {
            act[0] = nameOf(writing.sql(), tags, words);
            return insert(writing, article, span, tags, words);
        });
    }

    /**
     * Makes a tag at the top of the codebook and marks a span with it. One act.
     *
     * @return the annotation's id
     * @throws StoreException if a tag at the top has this name, or the span is empty or not in the article
     */
    public String addWithNewTag(String article, Span span, String tag, String colour) {
        String name = Texts.name(tag, "A tag");
        return acts.act("Tagged 1 passage with the new tag ‘" + name + "’", writing -> {
            String id = Codebook.insert(writing, null, name, colour, "");
            return insert(writing, article, span, List.of(id), "");
        });
    }

    static String insert(Writing writing, String article, Span span, Collection<String> tags, String note) {
        Sql sql = writing.sql();
        long row = check(sql, article, span);
        touch(writing, article, tags);
        Optional<String> there = sql.first(
                "SELECT uuid FROM annotation WHERE article = ? AND start = ? AND stop = ? ORDER BY id",
                r -> r.text("uuid"),
                row,
                span.start(),
                span.end());
        String id = there.orElseGet(() -> UUID.randomUUID().toString());
        Instant now = Instant.now();
        if (there.isEmpty()) {
            sql.update(
                    "INSERT INTO annotation(uuid, article, start, stop, note, author, created, changed)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    id,
                    row,
                    span.start(),
                    span.end(),
                    note,
                    Acts.author(),
                    now,
                    now);
        } else if (!note.isEmpty()) {
            sql.update(
                    "UPDATE annotation SET note = iif(note = '', ?1, note || char(10) || ?1), changed = ?2"
                            + " WHERE uuid = ?3",
                    note,
                    now,
                    id);
        }
        tags.forEach(tag -> sql.update(
                "INSERT INTO annotation_tag(annotation, tag) VALUES (?, ?)"
                        + " ON CONFLICT(annotation, tag) DO NOTHING",
                id,
                tag));
        return id;
    }

    /**
     * Brings in what another program made: tags, articles, marks and memos. One act, which is named {@code name}.
     *
     * @throws StoreException if something cannot be kept; nothing of it is then
     */
    public Incoming.Outcome bring(String name, Incoming incoming) {
        return Bringing.bring(acts, name, incoming);
    }

    /** Sets the note. An act. */
    public void note(String id, String note) {
        String words = Texts.words(note);
        change(
                words.isEmpty() ? "Deleted a note" : "Wrote a note",
                id,
                List.of(),
                sql -> sql.update(
                        "UPDATE annotation SET note = ?1, changed = ?2 WHERE uuid = ?3 AND note <> ?1",
                        words,
                        Instant.now(),
                        id));
    }

    /** Adds or takes away a tag. An act. */
    public void tag(String id, String tag, boolean on) {
        String[] name = {""};
        acts.act(() -> (on ? "Tagged 1 passage " : "Took off 1 passage the tag ") + name[0], writing -> {
            Sql sql = writing.sql();
            name[0] = names(sql, List.of(tag));
            touch(writing, articleOf(sql, id), List.of(tag));
            int changed = on
                    ? sql.update(
                            "INSERT INTO annotation_tag(annotation, tag) VALUES (?, ?)"
                                    + " ON CONFLICT(annotation, tag) DO NOTHING",
                            id,
                            tag)
                    : sql.update("DELETE FROM annotation_tag WHERE annotation = ? AND tag = ?", id, tag);
            return changed > 0 ? sql.update("UPDATE annotation SET changed = ? WHERE uuid = ?", Instant.now(), id) : 0;
        });
    }

    /** Moves an annotation's borders. An act. @throws StoreException if the span is empty or not in the article */
    public void respan(String id, Span span) {
        change("Moved the bounds of 1 annotation", id, List.of(), sql -> {
            check(sql, articleOf(sql, id), span);
            sql.update(
                    "UPDATE annotation SET start = ?1, stop = ?2, changed = ?3 WHERE uuid = ?4"
                            + " AND (start <> ?1 OR stop <> ?2)",
                    span.start(),
                    span.end(),
                    Instant.now(),
                    id);
        });
    }

    /** Deletes annotations. An act. */
    public void remove(Collection<String> ids) {
        acts.act("Deleted " + Texts.count(ids.size(), "annotation"), writing -> {
            Sql sql = writing.sql();
            for (String id : ids) {
                sql.query(
                                "SELECT a.uuid FROM annotation n JOIN article a ON a.id = n.article WHERE n.uuid = ?",
                                r -> r.text("uuid"),
                                id)
                        .forEach(article -> touch(writing, article, List.of(id)));
                sql.update("DELETE FROM annotation_tag WHERE annotation = ?", id);
                sql.update("DELETE FROM annotation WHERE uuid = ?", id);
            }
            return true;
        });
    }

    private void change(String act, String id, Collection<String> tags, java.util.function.Consumer<Sql> work) {
        acts.act(act, writing -> {
            touch(writing, articleOf(writing.sql(), id), tags);
            work.accept(writing.sql());
            return true;
        });
    }

    private static void touch(Writing writing, String article, Collection<String> tags) {
        writing.touch(Topic.ANNOTATIONS, List.of(article));
        if (!tags.isEmpty()) {
            // The codebook counts its uses.
            writing.touch(Topic.TAGS, List.of(article));
        }
    }

    private static String articleOf(Sql sql, String id) {
        return sql.first(
                        "SELECT a.uuid FROM annotation n JOIN article a ON a.id = n.article WHERE n.uuid = ?",
                        r -> r.text("uuid"),
                        id)
                .orElseThrow(() ->
                        new StoreException("This annotation is no longer in the project. Mark the passage again."));
    }

    private static long check(Sql sql, String article, Span span) {
        long length = sql.first("SELECT length FROM article WHERE uuid = ?", r -> r.number("length"), article)
                .orElseThrow(ArticleTable::gone);
        if (span.isEmpty() || span.end() > length) {
            throw new StoreException("There is nothing to mark there. Select at least one letter of the article.");
        }
        return ArticleTable.key(sql, article);
    }

    private static String nameOf(Sql sql, Collection<String> tags, String note) {
        if (!tags.isEmpty()) {
            return "Tagged 1 passage " + names(sql, tags);
        }
        return note.isEmpty() ? "Marked 1 passage" : "Commented on 1 passage";
    }

    private static String names(Sql sql, Collection<String> tags) {
        Map<String, String> byId = Codebook.list(sql).stream().collect(Collectors.toMap(Tag::id, Tag::name));
        return tags.stream()
                .map(tag -> {
                    String name = byId.get(tag);
                    if (name == null) {
                        throw new StoreException("This tag is no longer in the project. Choose another one.");
                    }
                    return "‘" + name + "’";
                })
                .collect(Collectors.joining(", "));
    }
}
