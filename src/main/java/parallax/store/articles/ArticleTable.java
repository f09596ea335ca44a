package parallax.store.articles;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parallax.news.Article;
import parallax.store.file.Packed;
import parallax.store.file.Row;
import parallax.store.file.Sql;
import parallax.store.file.StoreException;
import parallax.store.file.Texts;

/** How articles stand in their table. */
public final class ArticleTable {

    /** The order of every list: outlets by name, unknown ones last, then by day, then by file. */
    public static final String ORDER =
            "a.outlet IS NULL, coalesce(a.outlet, '') COLLATE NOCASE, coalesce(a.outlet, ''),"
                    + " a.published IS NULL, coalesce(a.published, ''), a.file, a.id";

    private static final String COLUMNS = "a.uuid, a.file, a.outlet, a.title, a.byline, a.published, a.updated, a.url,"
            + " a.language, a.regions, a.origin, a.text";

    private ArticleTable() {}

    /** The article with this id; empty if there is none. */
    public static Optional<Article> find(Sql sql, String id) {
        return sql.first("SELECT " + COLUMNS + " FROM article a WHERE a.uuid = ?", ArticleTable::article, id);
    }

    /** All articles, in the order in which they came. */
    public static List<Article> all(Sql sql) {
        return sql.query(
                "SELECT " + COLUMNS + " FROM article a WHERE a.removed = 0 ORDER BY " + ORDER, ArticleTable::article);
    }

    /** @return how many there were */
    public static int each(Sql sql, Consumer<Article> to) {
        return sql.query("SELECT " + COLUMNS + " FROM article a WHERE a.removed = 0 ORDER BY " + ORDER, row -> {
                    to.accept(article(row));
                    return true;
                })
                .size();
    }

    /** What the quotes of a row rest on; kept in {@code analysed} when they are found. */
    public static final String BASIS = "regions || coalesce('@' || language, '')";

    /** The number of an article's row. @throws StoreException if there is no such article */
    public static long key(Sql sql, String id) {
        return sql.first("SELECT id FROM article WHERE uuid = ?", r -> r.number("id"), id)
                .orElseThrow(ArticleTable::gone);
    }

    /** What to throw where there is no such article. */
    public static StoreException gone() {
        return new StoreException("This article is no longer in the project. Choose another one.");
    }

    /** Adds the row of an article whose file is not kept. @return its number */
    public static long insert(Sql sql, Article article) {
        return insert(sql, article, article.outlet(), null);
    }

    /**
     * Adds a row.
     *
     * @param givenOutlet the outlet as the article's source calls it
     * @param original number of the file that it was read from, null where none is kept
     * @return its number
     */
    public static long insert(Sql sql, Article article, @Nullable String givenOutlet, @Nullable Long original) {
        String regions = Packed.regions(article.regions());
        return sql.insert(
                "INSERT INTO article(uuid, file, outlet, title, byline, published, updated, url, language,"
                        + " regions,"
                        + " arrived, analysed, length, digest, text, origin, address, given_outlet, original)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11,"
                        + " ?10 || coalesce('@' || ?9, ''), ?12, ?13, ?14, ?15, ?16, ?17, ?18)",
                article.id(),
                article.file(),
                article.outlet(),
                article.title(),
                Packed.lines(article.byline()),
                article.published(),
                article.updated(),
                article.url(),
                article.language(),
                regions,
                java.time.Instant.now(),
                article.text().length(),
                Texts.digest(article.text()),
                article.text(),
                Origins.pack(article.origin()),
                Addresses.canonical(article.url()),
                Texts.wordsOrNull(givenOutlet),
                original);
    }

    private static Article article(Row row) throws SQLException {
        return new Article(
                row.text("uuid"),
                row.text("file"),
                row.repeatedOrNull("outlet"),
                row.textOrNull("title"),
                Packed.lines(row.text("byline")),
                row.date("published"),
                row.date("updated"),
                row.textOrNull("url"),
                row.repeatedOrNull("language"),
                row.text("text"),
                Packed.regions(row.text("regions")),
                Origins.unpack(row.text("origin")));
    }

    /** An article as lists show it. */
    public static ArticleRow listed(Row row) throws SQLException {
        return new ArticleRow(
                row.text("uuid"),
                row.text("file"),
                row.repeatedOrNull("outlet"),
                row.textOrNull("title"),
                row.date("published"),
                row.textOrNull("url"),
                row.repeatedOrNull("language"),
                row.integer("length"),
                row.integer("quotes"),
                row.integer("annotations"));
    }

    /** The columns of {@link #listed}. */
    public static final String LISTED = "a.uuid, a.file, a.outlet, a.title, a.published, a.url, a.language, a.length,"
            + " (SELECT count(*) FROM quote q WHERE q.article = a.id)"
            + " - (SELECT count(*) FROM ruling r JOIN quote q ON q.uuid = r.quote WHERE r.article = a.id"
            + " AND r.verdict = 'rejected')"
            + " + (SELECT count(*) FROM ruling r WHERE r.article = a.id AND r.verdict <> 'rejected'"
            + " AND NOT EXISTS (SELECT 1 FROM quote q WHERE q.uuid = r.quote)) AS quotes,"
            + " (SELECT count(*) FROM annotation n WHERE n.article = a.id) AS annotations";
}
