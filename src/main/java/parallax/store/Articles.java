package parallax.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parallax.news.Article;
import parallax.news.Quote;
import parallax.news.Role;
import parallax.quotes.Findings;
import parallax.store.articles.Addresses;
import parallax.store.articles.ArticleRow;
import parallax.store.articles.ArticleTable;
import parallax.store.articles.LineRulings;
import parallax.store.articles.Original;
import parallax.store.articles.Regions;
import parallax.store.file.Acts;
import parallax.store.file.Change.Topic;
import parallax.store.file.Packed;
import parallax.store.file.Texts;
import parallax.store.file.Writing;
import parallax.store.quotes.Learning;
import parallax.text.Span;

/** The articles of a project. A removed article is hidden, not deleted: undo brings it back whole. */
public final class Articles {

    private final Acts acts;

    Articles(Acts acts) {
        this.acts = acts;
    }

    /** What the analyst can correct of an article; null means unknown. */
    public record Details(
            @Nullable String outlet,
            @Nullable String title,
            List<String> byline,
            @Nullable LocalDate published,
            @Nullable String url,
            @Nullable String language) {}

    /** All articles by outlet (unknown ones last), then date, then file. */
    public List<ArticleRow> list() {
        return acts.database()
                .read(sql -> sql.query(
                        "SELECT " + ArticleTable.LISTED + " FROM article a WHERE a.removed = 0 ORDER BY "
                                + ArticleTable.ORDER,
                        ArticleTable::listed));
    }

    /** The article with this id, removed or not. */
    public Optional<Article> find(String id) {
        return acts.database().read(sql -> ArticleTable.find(sql, id));
    }

    /** Every article with its text, in the order of {@link #list}. */
    public List<Article> all() {
        return acts.database().read(ArticleTable::all);
    }

    /** Hands out every article with its text, in the order of {@link #list}; no more than one is held. */
    public void each(Consumer<Article> to) {
        acts.database().read(sql -> ArticleTable.each(sql, to));
    }

    /**
     * The article that has this very text, now or in an older version, and is not removed; also how the same file twice is
     * recognised.
     */
    public Optional<ArticleRow> twin(String text) {
        byte[] digest = Texts.digest(text);
        return acts.database()
                .read(sql -> sql.first(
                        "SELECT " + ArticleTable.LISTED
                                + " FROM article t JOIN article a ON a.id = coalesce(t.superseded, t.id)"
                                + " WHERE (t.removed = 0 OR t.superseded IS NOT NULL) AND a.removed = 0 AND t.digest = ?"
                                + " ORDER BY t.id LIMIT 1",
                        ArticleTable::listed,
                        (Object) digest));
    }

    /**
     * The id under which an article is shown now: a newer version may have taken its place, or undo may have brought an
     * older one back. The same where it is shown itself, or not at all.
     */
    public String current(String id) {
        return acts.database()
                .read(sql -> sql.first(
                        "SELECT coalesce(s.uuid, (SELECT o.uuid FROM article o WHERE a.removed = 1"
                                + " AND o.address = a.address AND o.removed = 0 ORDER BY o.id DESC LIMIT 1),"
                                + " a.uuid) AS shown FROM article a LEFT JOIN article s ON s.id = a.superseded"
                                + " AND s.removed = 0 WHERE a.uuid = ?",
                        r -> r.text("shown"),
                        id))
                .orElse(id);
    }

    /**
     * A text that an article has had.
     *
     * @param id of the text: {@link #find} brings it
     * @param arrived when it came in
     * @param dated what it says of its own day, null where nothing
     * @param current whether it is the one that is shown
     */
    public record Version(
            String id, Instant arrived, @Nullable LocalDate dated, int length, boolean current) {}

    /** The versions of an article, given any of them, newest first; one where it has not changed. */
    public List<Version> versions(String id) {
        return acts.database()
                .read(sql -> sql.query(
                        "SELECT v.uuid, v.arrived, coalesce(v.updated, v.published) AS dated, v.length,"
                                + " v.superseded IS NULL AS current FROM article a"
                                + " JOIN article v ON coalesce(v.superseded, v.id) = coalesce(a.superseded, a.id)"
                                + " WHERE a.uuid = ? AND (v.removed = 0 OR v.superseded IS NOT NULL)"
                                + " ORDER BY current DESC, coalesce(v.updated, v.published, '') DESC, v.id DESC",
                        r -> new Version(
                                r.text("uuid"),
                                r.instant("arrived"),
                                r.date("dated"),
                                r.integer("length"),
                                r.flag("current")),
                        id));
    }

    /** The articles that have older versions. */
    public Set<String> withVersions() {
        return Set.copyOf(acts.database()
                .read(sql -> sql.query(
                        "SELECT DISTINCT a.uuid FROM article v JOIN article a ON a.id = v.superseded"
                                + " WHERE v.superseded IS NOT NULL AND a.removed = 0",
                        r -> r.text("uuid"))));
    }

    /** Ids of the articles of an outlet that came last, newest first. */
    public List<String> latestOf(String outlet, int most) {
        return acts.database()
                .read(sql -> sql.query(
                        "SELECT uuid FROM article WHERE outlet = ? AND removed = 0 ORDER BY id DESC LIMIT ?",
                        r -> r.text("uuid"),
                        outlet,
                        most));
    }

    /** Ids of the articles whose regions or language have changed since their quotes were last found. */
    public List<String> unanalysed() {
        return acts.database()
                .read(sql -> sql.query(
                        "SELECT uuid FROM article WHERE analysed <> " + ArticleTable.BASIS
                                + " AND removed = 0 ORDER BY id",
                        r -> r.text("uuid")));
    }

    /** Opens an act that articles can be added to; undo takes back all that came with it. */
    public Arrival arrive(String actName) {
        return new Arriving(acts, actName);
    }

    /** What became of an article that was brought in. */
    public enum Coming {
        /** It is new. */
        NEW,
        /** It is the new text of an article that was there. */
        VERSION,
        /** It is an older text of an article that was there. */
        OLDER
    }

    /**
     * An article that has come in.
     *
     * @param article as stored
     * @param as what it came in as
     */
    public record Arrived(Article article, Coming as) {}

    /** Articles coming in under one act. Each is durable as soon as {@link #add} returns. */
    public interface Arrival extends AutoCloseable {
        /**
         * Stores an article with what was found in it in one transaction. Its id is replaced by a UUID of the project's own, its
         * quotes' ids accordingly.
         *
         * @return the article as stored
         */
        default Article add(Article article, Findings findings) {
            return add(article, findings, null).article();
        }

        /**
         * The same for an article out of a file that is kept. Its outlet is given the name that it has in the project; where an
         * article of its address is there with another text, the newer of the two is shown from here on, with all that
         * the analyst said of the older one.
         */
        Arrived add(Article article, Findings findings, @Nullable Original original);

        /** Gives an article that came, or was there, other regions; undo takes it back with the import. */
        void regions(Article changed);

        /** What an article of this outlet and address will be called here, as far as is known now. For any thread. */
        @Nullable
        String outlet(Article article);

        /** The same for an article that gives nobody an office. */
        default Article add(Article article, List<Quote> quotes) {
            return add(article, new Findings(quotes, List.of()));
        }

        @Override
        void close();
    }

    /** Corrects what is known of an article. An act. */
    public void edit(String id, Details details) {
        String[] title = {""};
        acts.act(() -> "Changed the details of ‘" + title[0] + "’", writing -> {
            Article article = ArticleTable.find(writing.sql(), id).orElseThrow(ArticleTable::gone);
            title[0] = title(article);
            set(writing, id, details);
            return true;
        });
    }

    /** Corrects what is known of several articles, by id. One act; nothing is changed where one of them is gone. */
    public void edit(Map<String, Details> details) {
        acts.act("Changed the details of " + Texts.count(details.size(), "article"), writing -> {
            for (Map.Entry<String, Details> one : details.entrySet()) {
                ArticleTable.find(writing.sql(), one.getKey()).orElseThrow(ArticleTable::gone);
                set(writing, one.getKey(), one.getValue());
            }
            return true;
        });
    }

    private static void set(Writing writing, String id, Details details) {
        writing.touch(Topic.ARTICLES, List.of(id));
        Article was = ArticleTable.find(writing.sql(), id).orElseThrow(ArticleTable::gone);
        writing.sql()
                .update(
                        "UPDATE article SET outlet = ?, title = ?, byline = ?, published = ?, url = ?,"
                                + " language = ?, address = ? WHERE uuid = ?",
                        Texts.wordsOrNull(details.outlet()),
                        Texts.wordsOrNull(details.title()),
                        Packed.lines(details.byline()),
                        details.published(),
                        Texts.wordsOrNull(details.url()),
                        Texts.wordsOrNull(details.language()),
                        Addresses.canonical(details.url()),
                        id);
        LineRulings.joined(writing, was, id);
    }

    /** Hides articles with all that is in them. An act. */
    public void remove(Collection<String> ids) {
        acts.act("Removed " + Texts.count(ids.size(), "article"), writing -> {
            for (String id : ids) {
                writing.sql().update("UPDATE article SET removed = 1 WHERE uuid = ?", id);
            }
            Learning.refresh(writing);
            for (Topic topic : Arrays.asList(Topic.ARTICLES, Topic.QUOTES, Topic.ANNOTATIONS)) {
                writing.touch(topic, ids);
            }
            return true;
        });
    }

    /**
     * Says what a part of an article is; null makes it body. It is remembered for the lines of this outlet, and answers
     * what intake had suggested there. The article's quotes are to be found anew. An act.
     */
    public void mark(String id, Span span, @Nullable Role role) {
        String what = role == null ? "body" : role.name().toLowerCase(java.util.Locale.ROOT);
        acts.act("Marked a part of an article as " + what, writing -> {
            Article article = ArticleTable.find(writing.sql(), id).orElseThrow(ArticleTable::gone);
            Span inside = new Span(
                    Math.min(span.start(), article.text().length()),
                    Math.min(span.end(), article.text().length()));
            LineRulings.remember(writing, article, inside, role);
            LineRulings.put(
                    writing,
                    article.with(
                            Regions.mark(article.regions(), inside, role),
                            LineRulings.without(article.origin().suggested(), inside)));
            return true;
        });
    }

    private static String title(Article article) {
        String title = article.title();
        return title == null ? article.file() : title;
    }
}
