package parallax.store.annotations;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import parallax.news.Annotation;
import parallax.news.Article;
import parallax.news.Tag;
import parallax.store.articles.ArticleTable;
import parallax.store.articles.Outlets;
import parallax.store.articles.Outlets.Outlet;
import parallax.store.coding.Memos.Memo;
import parallax.store.coding.TagDetails;
import parallax.store.file.Acts;
import parallax.store.file.Change.Topic;
import parallax.store.file.Sql;
import parallax.store.file.StoreException;
import parallax.store.file.Texts;
import parallax.store.file.UndoLog;
import parallax.store.file.Writing;
import parallax.store.quotes.Naming;
import parallax.store.quotes.OfficeTable;
import parallax.store.quotes.QuoteTable;

/** Brings a project of another program into this one: one transaction, one act, nothing where it fails. */
final class Bringing {

    private final Writing writing;
    private final Sql sql;
    /** Ids of the file with those of the project. */
    private final Map<String, String> tags = new HashMap<>();

    private final Map<String, String> articles = new HashMap<>();
    private final Set<String> fresh = new HashSet<>();
    private int newTags;
    private int newAnnotations;
    private int newMemos;
    private int known;
    private int newOutlets;
    private int undecided;

    private Bringing(Writing writing) {
        this.writing = writing;
        this.sql = writing.sql();
    }

    static Incoming.Outcome bring(Acts acts, String name, Incoming incoming) {
        return acts.act(name, writing -> {
            Bringing bringing = new Bringing(writing);
            incoming.tags().forEach(bringing::tag);
            incoming.details().forEach(bringing::detail);
            incoming.articles().forEach(bringing::article);
            incoming.decisions().forEach(bringing::decision);
            bringing.quotes(incoming);
            incoming.outlets().forEach(bringing::outlet);
            incoming.annotations().forEach(bringing::annotation);
            incoming.memos().forEach(bringing::memo);
            writing.touch(Topic.TAGS, List.of());
            writing.touch(Topic.ANNOTATIONS, List.of());
            return new Incoming.Outcome(
                    bringing.newTags,
                    incoming.articles().size(),
                    bringing.newAnnotations,
                    bringing.newMemos,
                    bringing.known,
                    bringing.newOutlets,
                    bringing.undecided);
        });
    }

    /** The same id, or the same name at the same place, is the same tag; the project's own words on it stay. */
    private void tag(Tag tag) {
        @Nullable String parent = tag.parent() == null ? null : tags.get(tag.parent());
        Optional<String> there = sql.first(
                "SELECT uuid FROM tag WHERE uuid = ?1 OR parent IS ?2 AND name = ?3 ORDER BY uuid = ?1 DESC LIMIT 1",
                r -> r.text("uuid"),
                tag.id(),
                parent,
                Texts.name(tag.name(), "A tag"));
        tags.put(tag.id(), there.orElse(tag.id()));
        if (there.isPresent()) {
            return;
        }
        sql.update(
                "INSERT INTO tag(uuid, parent, name, colour, definition, position) VALUES (?1, ?2, ?3, ?4, ?5,"
                        + " (SELECT count(*) FROM tag WHERE parent IS ?2))",
                tag.id(),
                parent,
                Texts.name(tag.name(), "A tag"),
                tag.colour(),
                Texts.words(tag.definition()));
        fresh.add(tag.id());
        newTags++;
    }

    /** Of new tags only; a key that another tag of the project has stays with it. */
    private void detail(TagDetails.Detail detail) {
        if (!fresh.contains(detail.tag())) {
            return;
        }
        boolean taken = sql.exists("SELECT 1 FROM tag_detail WHERE digit = ?", detail.digit());
        TagDetails.set(
                writing,
                new TagDetails.Detail(detail.tag(), Texts.words(detail.examples()), taken ? 0 : detail.digit()));
    }

    private void article(Incoming.Arrived arrived) {
        Article given = arrived.article();
        Article article = new Article(
                free("article", given.id()),
                Texts.words(given.file()),
                Texts.wordsOrNull(given.outlet()),
                Texts.wordsOrNull(given.title()),
                given.byline(),
                given.published(),
                given.updated(),
                Texts.wordsOrNull(given.url()),
                Texts.wordsOrNull(given.language()),
                Texts.wellFormed(given.text()),
                given.regions());
        articles.put(given.id(), article.id());
        long row = ArticleTable.insert(sql, article);
        UndoLog.arrived(sql, UndoLog.acting(sql), row);
        for (Topic topic : List.of(Topic.ARTICLES, Topic.QUOTES, Topic.SPEAKERS)) {
            writing.touch(topic, List.of(article.id()));
        }
    }

    private void decision(Decision decision) {
        if (!DecisionBook.bring(sql, decision, id -> articles.getOrDefault(id, id))) {
            undecided++;
        }
    }

    /** After the decisions: a quote at the place of one takes its id. */
    private void quotes(Incoming incoming) {
        if (incoming.articles().isEmpty() && incoming.decisions().isEmpty()) {
            return;
        }
        for (Incoming.Arrived one : incoming.articles()) {
            String id = articles.getOrDefault(one.article().id(), "");
            long row = ArticleTable.key(sql, id);
            Article article = ArticleTable.find(sql, id).orElseThrow(ArticleTable::gone);
            QuoteTable.insert(sql, row, article, one.findings().quotes());
            OfficeTable.replace(sql, row, one.findings().offices());
        }
        Naming.refresh(sql);
        for (Topic topic : List.of(Topic.QUOTES, Topic.SPEAKERS, Topic.LINKS, Topic.STATEMENTS)) {
            writing.touch(topic);
        }
    }

    private void outlet(Outlet outlet) {
        Outlet there = Outlets.list(sql).stream()
                .filter(o -> o.name().equals(outlet.name()))
                .findFirst()
                .orElse(Outlet.unknown(outlet.name()));
        Outlet both = there.with(outlet);
        if (!both.equals(there)) {
            Outlets.put(sql, both);
            writing.touch(Topic.CONTEXT);
            newOutlets++;
        }
    }

    /** The id itself, or a new one where a row has it already: of an article that was taken away. */
    private String free(String table, String id) {
        return sql.exists("SELECT 1 FROM " + table + " WHERE uuid = ?", id)
                ? UUID.randomUUID().toString()
                : id;
    }

    private void annotation(Annotation annotation) {
        String article = articles.getOrDefault(annotation.article(), annotation.article());
        long row = ArticleTable.key(sql, article);
        long length = sql.number("SELECT length AS n FROM article WHERE id = ?", row);
        if (annotation.span().isEmpty() || annotation.span().end() > length) {
            throw new StoreException("A mark reaches out of its article, so nothing was imported.");
        }
        boolean same = sql.exists(
                "SELECT 1 FROM annotation WHERE uuid = ? AND article = ? AND start = ? AND stop = ?",
                annotation.id(),
                row,
                annotation.span().start(),
                annotation.span().end());
        String id = same ? annotation.id() : free("annotation", annotation.id());
        if (same) {
            known++;
        } else {
            newAnnotations++;
            sql.update(
                    "INSERT INTO annotation(uuid, article, start, stop, note, author, created, changed)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    id,
                    row,
                    annotation.span().start(),
                    annotation.span().end(),
                    Texts.words(annotation.note()),
                    Texts.words(annotation.author()),
                    annotation.created(),
                    annotation.changed());
        }
        for (String tag : annotation.tags()) {
            sql.update(
                    "INSERT INTO annotation_tag(annotation, tag) VALUES (?, ?)"
                            + " ON CONFLICT(annotation, tag) DO NOTHING",
                    id,
                    tags.getOrDefault(tag, tag));
        }
    }

    private void memo(Memo memo) {
        String subject = switch (memo.on().kind()) {
            case ARTICLE -> articles.getOrDefault(memo.on().id(), memo.on().id());
            case TAG -> tags.getOrDefault(memo.on().id(), memo.on().id());
            case STATEMENT -> passage(memo.on().id());
            case JOURNAL, PROJECT, SPEAKER, OUTLET -> memo.on().id();
        };
        if (sql.exists("SELECT 1 FROM memo WHERE uuid = ?", memo.id())) {
            return;
        }
        newMemos++;
        writing.touch(Topic.MEMOS);
        sql.update(
                "INSERT INTO memo(uuid, kind, subject, about, text, author, created, changed)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                memo.id(),
                memo.on().kind().word(),
                subject,
                Texts.words(memo.on().name()),
                Texts.words(memo.text()),
                Texts.words(memo.author()),
                memo.created(),
                memo.changed());
    }

    /** “article 10-42” with the article's id in this project. */
    private String passage(String passage) {
        int space = passage.lastIndexOf(' ');
        String article = passage.substring(0, Math.max(0, space));
        return articles.getOrDefault(article, article) + passage.substring(Math.max(0, space));
    }
}
