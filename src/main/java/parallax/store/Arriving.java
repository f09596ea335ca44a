package parallax.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import parallax.news.Article;
import parallax.quotes.Findings;
import parallax.store.Articles.Arrived;
import parallax.store.Articles.Coming;
import parallax.store.articles.Addresses;
import parallax.store.articles.ArticleTable;
import parallax.store.articles.LineRulings;
import parallax.store.articles.Original;
import parallax.store.articles.OutletBook;
import parallax.store.articles.Outlets;
import parallax.store.articles.Versions;
import parallax.store.file.Acts;
import parallax.store.file.Change.Topic;
import parallax.store.file.Sql;
import parallax.store.file.Texts;
import parallax.store.file.UndoLog;
import parallax.store.file.Writing;
import parallax.store.quotes.Learning;
import parallax.store.quotes.OfficeTable;
import parallax.store.quotes.QuoteTable;

/** An import under way: one act, one transaction for each article. */
final class Arriving implements Articles.Arrival {

    private final Acts acts;
    private final String name;
    private volatile OutletBook outlets;
    private long act = -1;

    Arriving(Acts acts, String name) {
        this.acts = acts;
        this.name = name;
        outlets = acts.database().read(OutletBook::read);
    }

    @Override
    public @Nullable String outlet(Article article) {
        return outlets.of(Texts.wordsOrNull(article.outlet()), article.url());
    }

    @Override
    public Arrived add(Article article, Findings findings, @Nullable Original original) {
        String given = Texts.wordsOrNull(article.outlet());
        Article stored = new Article(
                UUID.randomUUID().toString(),
                Texts.words(article.file()),
                given,
                Texts.wordsOrNull(article.title()),
                article.byline(),
                article.published(),
                article.updated(),
                Texts.wordsOrNull(article.url()),
                Texts.wordsOrNull(article.language()),
                Texts.wellFormed(article.text()),
                article.regions(),
                article.origin());
        long before = act;
        try {
            return acts.database().write(writing -> store(writing, stored, given, findings, original));
        } catch (RuntimeException e) {
            if (before < 0) {
                close();
                act = -1;
            }
            throw e;
        }
    }

    private Arrived store(
            Writing writing, Article came, @Nullable String given, Findings findings, @Nullable Original original) {
        Sql sql = writing.sql();
        if (given != null && outlets.isNew(given)) {
            // Another import may have brought it in the meantime.
            outlets = OutletBook.read(sql);
        }
        Article fresh = came.withOutlet(outlets.of(given, came.url()));
        // The act begins with its first article: an import that brings nothing leaves no trace in the history.
        if (act < 0) {
            act = acts.beginLong(writing, name);
        }
        Optional<Article> there = Versions.at(sql, Addresses.canonical(fresh.url()), fresh.text());
        boolean older = there.isPresent() && Versions.isOlder(fresh, there.get());
        Article stored = named(writing, there.isPresent() ? filled(fresh, there.get()) : fresh, given);
        long row = ArticleTable.insert(sql, stored, given, original == null ? null : original.id());
        UndoLog.arrived(sql, act, row);
        if (older) {
            sql.update(
                    "UPDATE article SET removed = 1, superseded = ?, analysed = '?' WHERE id = ?",
                    ArticleTable.key(sql, there.get().id()),
                    row);
        } else {
            if (there.isPresent()) {
                UndoLog.begin(sql, act);
                Versions.supersede(writing, there.get(), stored);
                UndoLog.end(sql);
            }
            QuoteTable.insert(sql, row, stored, findings.quotes());
            OfficeTable.replace(sql, row, findings.offices());
            if (there.isPresent()) {
                Learning.refresh(writing);
            }
        }
        for (Topic topic : List.of(Topic.ARTICLES, Topic.QUOTES, Topic.SPEAKERS)) {
            writing.touch(topic, List.of(stored.id()));
        }
        return new Arrived(stored, there.isEmpty() ? Coming.NEW : older ? Coming.OLDER : Coming.VERSION);
    }

    /** Has the project's outlet take the better one of two spellings of its name. */
    private Article named(Writing writing, Article article, @Nullable String given) {
        String known = article.outlet();
        if (known == null) {
            return article;
        }
        if (given != null && !given.equals(known) && outlets.isBetter(given, known)) {
            UndoLog.begin(writing.sql(), act);
            Outlets.rename(writing, known, given);
            UndoLog.end(writing.sql());
            known = given;
        }
        outlets.learn(known, article.url());
        return article.withOutlet(known);
    }

    /** What a version says nothing of is as it was. */
    private static Article filled(Article fresh, Article there) {
        return new Article(
                fresh.id(),
                fresh.file(),
                there.outlet() == null ? fresh.outlet() : there.outlet(),
                fresh.title() == null ? there.title() : fresh.title(),
                fresh.byline().isEmpty() ? there.byline() : fresh.byline(),
                fresh.published() == null ? there.published() : fresh.published(),
                fresh.updated(),
                fresh.url(),
                fresh.language() == null ? there.language() : fresh.language(),
                fresh.text(),
                fresh.regions(),
                fresh.origin());
    }

    @Override
    public void regions(Article changed) {
        acts.database().write(writing -> {
            Sql sql = writing.sql();
            long row = ArticleTable.key(sql, changed.id());
            boolean fresh = sql.exists("SELECT 1 FROM article WHERE id = ? AND analysed = " + ArticleTable.BASIS, row);
            UndoLog.begin(sql, act);
            LineRulings.put(writing, changed);
            UndoLog.end(sql);
            // Where no quote stands in what is folded now, finding them anew would bring the same ones.
            boolean quoted = changed.regions().stream()
                    .filter(r -> r.role().folded())
                    .anyMatch(r -> sql.exists(
                            "SELECT 1 FROM quote WHERE article = ? AND start < ? AND stop > ? LIMIT 1",
                            row,
                            r.span().end(),
                            r.span().start()));
            if (fresh && !quoted) {
                sql.update("UPDATE article SET analysed = " + ArticleTable.BASIS + " WHERE id = ?", row);
            }
            return true;
        });
    }

    @Override
    public void close() {
        acts.endLong(act);
    }
}
