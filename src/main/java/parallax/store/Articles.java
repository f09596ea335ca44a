package parallax.store;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parallax.news.Article;
import parallax.news.Quote;
import parallax.news.Role;
import parallax.quotes.Findings;
import parallax.store.Change.Topic;
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

    /** The article that has this very text and is not removed; also how the same file twice is recognised. */
    public Optional<ArticleRow> twin(String text) {
        byte[] digest = Texts.digest(text);
        return acts.database()
                .read(sql -> sql.first(
                        "SELECT " + ArticleTable.LISTED
                                + " FROM article a WHERE a.removed = 0 AND a.digest = ? ORDER BY a.id LIMIT 1",
                        ArticleTable::listed,
                        (Object) digest));
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

    /** Articles coming in under one act. Each is durable as soon as {@link #add} returns. */
    public interface Arrival extends AutoCloseable {
        /**
         * Stores an article with what was found in it in one transaction. Its id is replaced by a UUID of the project's own, its
         * quotes' ids accordingly.
         *
         * @return the article as stored
         */
        Article add(Article article, Findings findings);

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
        writing.sql()
                .update(
                        "UPDATE article SET outlet = ?, title = ?, byline = ?, published = ?, url = ?,"
                                + " language = ? WHERE uuid = ?",
                        Texts.wordsOrNull(details.outlet()),
                        Texts.wordsOrNull(details.title()),
                        Packed.lines(details.byline()),
                        details.published(),
                        Texts.wordsOrNull(details.url()),
                        Texts.wordsOrNull(details.language()),
                        id);
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

    /** Says what a part of an article is; null makes it body. Its quotes are to be found anew. An act. */
    public void mark(String id, Span span, @Nullable Role role) {
        String what = role == null ? "body" : role.name().toLowerCase(java.util.Locale.ROOT);
        acts.act("Marked a part of an article as " + what, writing -> {
            Article article = ArticleTable.find(writing.sql(), id).orElseThrow(ArticleTable::gone);
            Span inside = new Span(
                    Math.min(span.start(), article.text().length()),
                    Math.min(span.end(), article.text().length()));
            writing.touch(Topic.ARTICLES, List.of(id));
            return writing.sql()
                    .update(
                            "UPDATE article SET regions = ? WHERE uuid = ?",
                            Packed.regions(Regions.mark(article.regions(), inside, role)),
                            id);
        });
    }

    private static String title(Article article) {
        String title = article.title();
        return title == null ? article.file() : title;
    }
}
