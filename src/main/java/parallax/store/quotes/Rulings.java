package parallax.store.quotes;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.news.Article;
import parallax.news.Kind;
import parallax.news.Quote;
import parallax.store.articles.ArticleTable;
import parallax.store.file.Change.Topic;
import parallax.store.file.Packed;
import parallax.store.file.Sql;
import parallax.store.file.StoreException;
import parallax.store.file.Writing;
import parallax.text.Folding;
import parallax.text.Span;

/**
 * Writes what the analyst says of quotes. A ruling copies the whole quote, so that it stands whatever the engine finds
 * later.
 */
final class Rulings {

    static final String KEPT = "kept";
    static final String REJECTED = "rejected";

    private static final String COPY = """
            INSERT INTO ruling(quote, article, verdict, found_start, found_stop, start, stop, spans, kind, text, folded,
                name, speaker, mention, mention_text, cue, cue_text, found_name)
            SELECT uuid, article, ?2, found_start, found_stop, start, stop, spans, kind, text, folded, name,
                ruled, mention, mention_text, cue, cue_text, found_name
            FROM said WHERE uuid = ?1
            ON CONFLICT(quote) DO UPDATE SET
                verdict = iif(ruling.verdict = 'added' AND excluded.verdict = 'kept', 'added', excluded.verdict),
                found_start = excluded.found_start, found_stop = excluded.found_stop,
                found_name = coalesce(excluded.found_name, ruling.found_name)""";

    private final Writing writing;
    private final Sql sql;

    Rulings(Writing writing) {
        this.writing = writing;
        this.sql = writing.sql();
    }

    /** Rules over a quote; one that is gone is passed over. */
    void judge(String quote, String verdict) {
        sql.query(
                        "SELECT a.uuid FROM said s JOIN article a ON a.id = s.article WHERE s.uuid = ?",
                        r -> r.text("uuid"),
                        quote)
                .forEach(article -> {
                    writing.touch(Topic.QUOTES, List.of(article));
                    writing.touch(Topic.SPEAKERS, List.of(article));
                });
        boolean own = sql.exists(
                "SELECT 1 FROM ruling r WHERE r.quote = ?1 AND r.verdict = 'added'"
                        + " AND NOT EXISTS (SELECT 1 FROM quote q WHERE q.uuid = ?1)",
                quote);
        if (own && verdict.equals(REJECTED)) {
            // Nothing would be left to reject: it was the analyst's alone.
            sql.update("DELETE FROM ruling WHERE quote = ?", quote);
        } else {
            sql.update(COPY, quote, verdict);
        }
    }

    void speaker(Collection<String> quotes, @Nullable String name) {
        String speaker = name == null ? null : Speakers.named(sql, name);
        for (String quote : quotes) {
            sql.update("UPDATE ruling SET name = ?, speaker = ? WHERE quote = ?", name, speaker, quote);
        }
    }

    void place(String quote, List<Span> spans) {
        Article article = sql.first(
                        "SELECT a.uuid FROM ruling r JOIN article a ON a.id = r.article WHERE r.quote = ?",
                        r -> r.text("uuid"),
                        quote)
                .flatMap(id -> ArticleTable.find(sql, id))
                .orElseThrow(() -> new StoreException("This quote is no longer in the project. Choose another one."));
        Quote moved = new Quote(quote, within(article, spans), Kind.DIRECT, null, null, 1);
        String text = moved.text(article.text());
        sql.update(
                "UPDATE ruling SET start = ?, stop = ?, spans = ?, text = ?, folded = ? WHERE quote = ?",
                moved.envelope().start(),
                moved.envelope().end(),
                Packed.spans(moved.spans()),
                text,
                Folding.fold(text),
                quote);
    }

    String add(String articleId, Span span, Kind kind, @Nullable String name) {
        Article article = ArticleTable.find(sql, articleId).orElseThrow(ArticleTable::gone);
        List<Span> spans = within(article, List.of(span));
        String id = Quote.idAt(articleId, span);
        String text = span.of(article.text());
        String speaker = name == null ? null : Speakers.named(sql, name);
        sql.update(
                """
                INSERT INTO ruling(quote, article, verdict, start, stop, spans, kind, text, folded, name, speaker)
                VALUES (?, ?, 'added', ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT(quote) DO UPDATE SET verdict = 'added', start = excluded.start, stop = excluded.stop,
                    spans = excluded.spans, kind = excluded.kind, text = excluded.text, folded = excluded.folded,
                    name = excluded.name, speaker = excluded.speaker""",
                id,
                ArticleTable.key(sql, articleId),
                span.start(),
                span.end(),
                Packed.spans(spans),
                kind.word(),
                text,
                Folding.fold(text),
                name,
                speaker);
        return id;
    }

    /** @throws StoreException if a span is empty, reaches past the text or they overlap */
    private static List<Span> within(Article article, List<Span> spans) {
        int last = 0;
        for (Span span : spans) {
            if (span.isEmpty()
                    || span.start() < last
                    || span.end() > article.text().length()) {
                throw new StoreException("A quote cannot stand there. Select at least one word of the article.");
            }
            last = span.end();
        }
        if (spans.isEmpty()) {
            throw new StoreException("A quote needs content. Select at least one word of the article.");
        }
        return spans;
    }
}
