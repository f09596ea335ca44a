package parallax.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import parallax.news.Article;
import parallax.store.articles.ArticleTable;
import parallax.store.file.Acts;
import parallax.store.file.Change.Topic;
import parallax.store.file.Packed;
import parallax.store.file.Sql;
import parallax.store.file.StoreException;
import parallax.store.file.Texts;
import parallax.store.quotes.Learning;
import parallax.store.quotes.Naming;
import parallax.text.Folding;
import parallax.text.Span;

/** What the analyst had said of passages that the newer text of their article does not have: nothing of it is lost. */
public final class Tray {

    private static final String HIDDEN = " JOIN article o ON o.id = %s.article AND o.superseded IS NOT NULL"
            + " JOIN article a ON a.id = o.superseded AND a.removed = 0";

    private final Acts acts;

    Tray(Acts acts) {
        this.acts = acts;
    }

    /** What it is that has no place. */
    public enum Kind {
        ANNOTATION,
        QUOTE
    }

    /**
     * An annotation or a quote of the analyst's without a place.
     *
     * @param id its own
     * @param article the article, in its text of today
     * @param title its headline, or its file's name
     * @param older the text that the passage stands in: {@link Articles#find} brings it
     * @param text its words there
     * @param note the annotation's note, or the quote's speaker; empty for none
     */
    public record Item(Kind kind, String id, String article, String title, String older, String text, String note) {}

    /** All, by article. */
    public List<Item> list() {
        return acts.database().read(sql -> {
            List<Item> items = new ArrayList<>(sql.query(
                    "SELECT n.uuid, a.uuid AS of, coalesce(a.title, a.file) AS title, o.uuid AS older,"
                            + " n.start, n.stop, n.note, o.text FROM annotation n" + HIDDEN.formatted("n")
                            + " ORDER BY a.id, n.start, n.id",
                    r -> new Item(
                            Kind.ANNOTATION,
                            r.text("uuid"),
                            r.text("of"),
                            r.text("title"),
                            r.text("older"),
                            r.span("start", "stop").of(r.text("text")),
                            r.text("note"))));
            items.addAll(sql.query(
                    "SELECT r.quote, a.uuid AS of, coalesce(a.title, a.file) AS title, o.uuid AS older, r.text,"
                            + " coalesce(r.name, '') AS name FROM ruling r" + HIDDEN.formatted("r")
                            + " WHERE r.verdict <> 'rejected' ORDER BY a.id, r.start, r.id",
                    r -> new Item(
                            Kind.QUOTE,
                            r.text("quote"),
                            r.text("of"),
                            r.text("title"),
                            r.text("older"),
                            r.text("text"),
                            r.text("name"))));
            return items;
        });
    }

    /** How many there are of an article, in its text of today. */
    public int count(String article) {
        return acts.database()
                .read(sql -> sql.first(
                        "SELECT (SELECT count(*) FROM annotation n" + HIDDEN.formatted("n")
                                + " WHERE a.uuid = ?1) + (SELECT count(*) FROM ruling r"
                                + HIDDEN.formatted("r")
                                + " WHERE r.verdict <> 'rejected' AND a.uuid = ?1) AS waiting",
                        r -> r.integer("waiting"),
                        article))
                .orElse(0);
    }

    /**
     * Puts one where the analyst says it belongs in the text of today. An act.
     *
     * @throws StoreException if the span is empty or not in the article
     */
    public void place(Item item, Span span) {
        String act = item.kind() == Kind.ANNOTATION ? "Placed 1 annotation by hand" : "Placed 1 quote by hand";
        acts.act(act, writing -> {
            Sql sql = writing.sql();
            Article article = ArticleTable.find(sql, item.article()).orElseThrow(ArticleTable::gone);
            if (span.isEmpty() || span.end() > article.text().length()) {
                throw new StoreException("Select the words of the article that it belongs to, then place it.");
            }
            long row = ArticleTable.key(sql, item.article());
            if (item.kind() == Kind.ANNOTATION) {
                sql.update(
                        "UPDATE annotation SET article = ?, start = ?, stop = ? WHERE uuid = ?",
                        row,
                        span.start(),
                        span.end(),
                        item.id());
                writing.touch(Topic.ANNOTATIONS, List.of(item.article()));
                return true;
            }
            String words = span.of(article.text());
            sql.update(
                    "UPDATE ruling SET article = ?1, start = ?2, stop = ?3, spans = ?4, text = ?5, folded = ?6,"
                            + " found_start = NULL, found_stop = NULL, mention = NULL, mention_text = NULL, cue = NULL,"
                            + " cue_text = NULL WHERE quote = ?7",
                    row,
                    span.start(),
                    span.end(),
                    Packed.span(span),
                    words,
                    Folding.fold(words),
                    item.id());
            // The engine's quotes take the ruling's id where they stand in its place.
            sql.update("UPDATE article SET analysed = '?' WHERE id = ?", row);
            writing.touch(Topic.QUOTES, List.of(item.article()));
            writing.touch(Topic.SPEAKERS, List.of(item.article()));
            Naming.refresh(sql);
            Learning.refresh(writing);
            return true;
        });
    }

    /** Does away with some. An act. */
    public void discard(Collection<Item> items) {
        acts.act("Discarded " + Texts.count(items.size(), "passage") + " of older versions", writing -> {
            Sql sql = writing.sql();
            for (Item item : items) {
                if (item.kind() == Kind.ANNOTATION) {
                    sql.update("DELETE FROM annotation_tag WHERE annotation = ?", item.id());
                    sql.update("DELETE FROM annotation WHERE uuid = ?", item.id());
                } else {
                    sql.update("DELETE FROM ruling WHERE quote = ?", item.id());
                }
                writing.touch(Topic.ANNOTATIONS, List.of(item.article()));
                writing.touch(Topic.QUOTES, List.of(item.article()));
            }
            return true;
        });
    }
}
