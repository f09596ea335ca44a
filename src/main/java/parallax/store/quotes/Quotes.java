package parallax.store.quotes;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parallax.news.Article;
import parallax.news.Kind;
import parallax.news.Quote;
import parallax.quotes.Findings;
import parallax.store.articles.ArticleTable;
import parallax.store.file.Acts;
import parallax.store.file.Change.Topic;
import parallax.store.file.Sql;
import parallax.store.file.Texts;
import parallax.store.file.Writing;
import parallax.text.Span;

/** The quotes of a project: suggestions with the analyst's rulings laid over them. */
public final class Quotes {

    private final Acts acts;
    private Proposal proposal = new Proposal("", 0);

    /** Those in the file of {@code acts}. */
    public Quotes(Acts acts) {
        this.acts = acts;
    }

    /** Quotes in order of article list, then place. */
    public List<QuoteRow> list(QuoteFilter filter, int offset, int limit) {
        QuoteQuery query = QuoteQuery.of(filter);
        return acts.database()
                .read(sql -> sql.query(
                        QuoteQuery.ROWS + query.where() + " ORDER BY " + ArticleTable.ORDER + ", " + QuoteQuery.PLACE
                                + " LIMIT ? OFFSET ?",
                        QuoteTable::listed,
                        query.with(limit, offset)));
    }

    /**
     * The next quotes in the order of {@link #list}. Costs what it brings, wherever in the project it stands.
     *
     * @param last the one after which they come, null for the first ones
     */
    public List<QuoteRow> after(QuoteFilter filter, @Nullable QuoteRow last, int limit) {
        return acts.database().read(sql -> new QuotePages(sql, QuoteQuery.of(filter)).after(last, limit));
    }

    /** How many pass a filter. */
    public int count(QuoteFilter filter) {
        if (filter.equals(QuoteFilter.ALL)) {
            return acts.database().read(sql -> (int) sql.number(QuotePages.ALL));
        }
        QuoteQuery query = QuoteQuery.of(filter);
        return acts.database()
                .read(sql -> (int) sql.number("SELECT count(*) AS n" + QuoteQuery.FROM + query.where(), query.with()));
    }

    /** The quote with this id; empty if there is none. */
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
    public void suggest(String article, Findings findings) {
        acts.database().write(writing -> {
            Sql sql = writing.sql();
            Article found = ArticleTable.find(sql, article).orElseThrow(ArticleTable::gone);
            long row = ArticleTable.key(sql, article);
            sql.update("DELETE FROM quote WHERE article = ?", row);
            QuoteTable.insert(sql, row, found, findings.quotes());
            OfficeTable.replace(sql, row, findings.offices());
            sql.update("UPDATE article SET analysed = " + ArticleTable.BASIS + " WHERE id = ?", row);
            writing.touch(Topic.QUOTES, List.of(article));
            writing.touch(Topic.SPEAKERS, List.of(article));
            return true;
        });
    }

    /** The same for an article that gives nobody an office. */
    public void suggest(String article, List<Quote> quotes) {
        suggest(article, new Findings(quotes, List.of()));
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
        rule(giving(ids.size(), name), ids, Rulings.KEPT, rulings -> rulings.speaker(ids, name));
    }

    /**
     * Says who speaks, as {@link #assign} does. Called again for the same quote with nothing done in between, it takes
     * the place of the call before, so that trying one speaker after the other is one step of undo.
     */
    public synchronized void propose(String id, @Nullable String speaker) {
        String name = Texts.wordsOrNull(speaker);
        long last = proposal.quote().equals(id) ? proposal.act() : 0;
        long act = acts.actInPlaceOf(
                last,
                giving(1, name),
                writing -> rule(writing, List.of(id), Rulings.KEPT, rulings -> rulings.speaker(List.of(id), name)));
        proposal = new Proposal(id, act);
    }

    /** The quote that a speaker was proposed for last, and the act that did it. */
    private record Proposal(String quote, long act) {}

    private static String giving(int quotes, @Nullable String name) {
        String of = Texts.count(quotes, "quote");
        return name == null ? "Took the speaker off " + of : "Gave " + of + " to ‘" + name + "’";
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
            Learning.refresh(writing);
            return id;
        });
    }

    private void rule(String act, Collection<String> ids, String verdict, Consumer<Rulings> more) {
        acts.act(act, writing -> {
            rule(writing, ids, verdict, more);
            return true;
        });
    }

    private static void rule(Writing writing, Collection<String> ids, String verdict, Consumer<Rulings> more) {
        Rulings rulings = new Rulings(writing);
        ids.forEach(id -> rulings.judge(id, verdict));
        more.accept(rulings);
        Naming.refresh(writing.sql());
        Learning.refresh(writing);
    }
}
