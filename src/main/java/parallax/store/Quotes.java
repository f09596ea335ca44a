package parallax.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parallax.news.Article;
import parallax.news.Kind;
import parallax.news.Quote;
import parallax.store.Change.Topic;
import parallax.text.Span;

/** The quotes of a project: suggestions with the analyst's rulings laid over them. */
public final class Quotes {

    private final Acts acts;

    Quotes(Acts acts) {
        this.acts = acts;
    }

    /** Quotes in order of article list, then place. */
    public List<QuoteRow> list(QuoteFilter filter, int offset, int limit) {
        QuoteQuery query = QuoteQuery.of(filter);
        return acts.database()
                .read(sql -> sql.query(
                        QuoteQuery.ROWS + query.where() + " ORDER BY " + ArticleTable.ORDER
                                + ", s.start, s.stop LIMIT ? OFFSET ?",
                        QuoteTable::listed,
                        query.with(limit, offset)));
    }

    public int count(QuoteFilter filter) {
        QuoteQuery query = QuoteQuery.of(filter);
        return acts.database()
                .read(sql -> (int) sql.number("SELECT count(*) AS n" + QuoteQuery.FROM + query.where(), query.with()));
    }

    public Optional<QuoteRow> find(String id) {
        return acts.database().read(sql -> sql.first(QuoteQuery.ROWS + " WHERE s.uuid = ?", QuoteTable::listed, id));
    }

    /** The quotes that count (not rejected) of every article, for the matcher; speakers carry the project's names. */
    public Map<String, List<Quote>> forMatching() {
        return acts.database().read(QuoteTable::counting);
    }

    /**
     * Replaces the engine's suggestions for an article; rulings stay and are laid over the new ones by place. Not an
     * act.
     *
     * @throws StoreException if there is no such article
     */
    public void suggest(String article, List<Quote> quotes) {
        acts.database().write(writing -> {
            Sql sql = writing.sql();
            Article found = ArticleTable.find(sql, article).orElseThrow(ArticleTable::gone);
            long row = ArticleTable.key(sql, article);
            sql.update("DELETE FROM quote WHERE article = ?", row);
            QuoteTable.insert(sql, row, found, quotes);
            sql.update("UPDATE article SET analysed = ? WHERE id = ?", Packed.regions(found.regions()), row);
            writing.touch(Topic.QUOTES, List.of(article));
            writing.touch(Topic.SPEAKERS, List.of(article));
            return true;
        });
    }

    /** Says that quotes are right. An act. */
    public void confirm(Collection<String> ids) {
        rule("Confirmed " + Texts.count(ids.size(), "quote"), ids, Rulings.KEPT, rulings -> {});
    }

    /** Says that these are no quotes; one that the analyst added goes altogether. An act. */
    public void reject(Collection<String> ids) {
        rule("Rejected " + Texts.count(ids.size(), "quote"), ids, Rulings.REJECTED, rulings -> {});
    }

    /**
     * Says who speaks; null: nobody knows. A name that is new makes a speaker. An act; the quotes count as confirmed.
     */
    public void assign(Collection<String> ids, @Nullable String speaker) {
        String name = Texts.wordsOrNull(speaker);
        String of = Texts.count(ids.size(), "quote");
        String act = name == null ? "Took the speaker off " + of : "Gave " + of + " to ‘" + name + "’";
        rule(act, ids, Rulings.KEPT, rulings -> rulings.speaker(ids, name));
    }

    /** Corrects where the content stands. An act; the quote counts as confirmed. */
    public void respan(String id, List<Span> spans) {
        rule("Moved the bounds of 1 quote", List.of(id), Rulings.KEPT, rulings -> rulings.place(id, spans));
    }

    /** Adds a quote that the engine missed. An act. @return its id */
    public String add(String article, Span span, Kind kind, @Nullable String speaker) {
        return acts.act("Added 1 quote", writing -> {
            writing.touch(Topic.QUOTES, List.of(article));
            writing.touch(Topic.SPEAKERS, List.of(article));
            String id = new Rulings(writing).add(article, span, kind, Texts.wordsOrNull(speaker));
            Naming.refresh(writing.sql());
            return id;
        });
    }

    private void rule(String act, Collection<String> ids, String verdict, Consumer<Rulings> more) {
        acts.act(act, writing -> {
            Rulings rulings = new Rulings(writing);
            ids.forEach(id -> rulings.judge(id, verdict));
            more.accept(rulings);
            Naming.refresh(writing.sql());
            return true;
        });
    }
}
