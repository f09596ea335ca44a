package parallax.store.quotes;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.news.Article;
import parallax.news.Attribution;
import parallax.news.Kind;
import parallax.news.Quote;
import parallax.store.articles.Versions;
import parallax.store.file.Packed;
import parallax.store.file.Row;
import parallax.store.file.Sql;
import parallax.store.file.Texts;
import parallax.text.Folding;
import parallax.text.Span;

/** How the engine's quotes stand in their table, and how quotes are read from the view over it. */
public final class QuoteTable {

    private static final Map<String, QuoteRow.Status> STATUS = Map.of(
            "suggested",
            QuoteRow.Status.SUGGESTED,
            "kept",
            QuoteRow.Status.CONFIRMED,
            "added",
            QuoteRow.Status.ADDED,
            "rejected",
            QuoteRow.Status.REJECTED);

    private QuoteTable() {}

    /** Adds the engine's quotes of an article that has none; those that stand where a ruling is take its id. */
    public static void insert(Sql sql, long row, Article article, List<Quote> quotes) {
        Versions.free(sql, row);
        Map<String, Quote> byId = new Adoption(sql, row, article.id()).ids(quotes);
        List<@Nullable Object[]> rows = new ArrayList<>();
        List<String> names = new ArrayList<>();
        String text = article.text();
        byId.forEach((id, quote) -> {
            Attribution speaker = quote.speaker();
            Span mention = speaker == null ? null : speaker.mention();
            String name = speaker == null || speaker.name() == null ? null : Texts.wordsOrNull(speaker.name());
            if (name != null) {
                names.add(name);
            }
            String content = quote.text(text);
            rows.add(new @Nullable Object[] {
                id,
                row,
                quote.envelope().start(),
                quote.envelope().end(),
                Packed.spans(quote.spans()),
                quote.kind().word(),
                content,
                Folding.fold(content),
                name,
                Packed.spanOrNull(mention),
                words(text, mention),
                Packed.spanOrNull(quote.cue()),
                words(text, quote.cue()),
                quote.confidence(),
                speaker == null ? 0.0 : speaker.confidence()
            });
        });
        sql.batch(
                "INSERT INTO quote(uuid, article, start, stop, spans, kind, text, folded, name, mention,"
                        + " mention_text, cue,"
                        + " cue_text, confidence, speaker_confidence) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
        Naming.add(sql, names);
        Learning.learn(sql, row);
    }

    private static @Nullable String words(String text, @Nullable Span span) {
        return span == null ? null : span.of(text);
    }

    /** The kind that a column's word means. */
    public static Kind kind(String word) {
        return Kind.valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** A row of {@link QuoteQuery#ROWS}. */
    static QuoteRow listed(Row row) throws SQLException {
        return new QuoteRow(
                row.text("uuid"),
                row.text("article"),
                row.text("source"),
                Packed.spans(row.text("spans")),
                kind(row.text("kind")),
                row.text("text"),
                row.textOrNull("speaker_id"),
                row.textOrNull("speaker"),
                Packed.unpackOrNull(row.textOrNull("mention")),
                row.textOrNull("mention_text"),
                Packed.unpackOrNull(row.textOrNull("cue")),
                row.textOrNull("cue_text"),
                row.real("confidence"),
                row.real("speaker_confidence"),
                STATUS.getOrDefault(row.text("verdict"), QuoteRow.Status.SUGGESTED),
                row.textOrNull("learnt"));
    }

    /** The quotes that count, by article; every article has its list. */
    public static Map<String, List<Quote>> counting(Sql sql) {
        Map<String, List<Quote>> byArticle = new HashMap<>();
        sql.query("SELECT uuid FROM article WHERE removed = 0", r -> byArticle.put(r.text("uuid"), new ArrayList<>()));
        sql.query(QuoteQuery.ROWS + " WHERE s.verdict <> 'rejected' ORDER BY s.article, s.start, s.stop", r -> {
            QuoteRow quote = listed(r);
            return byArticle.getOrDefault(quote.article(), new ArrayList<>()).add(counting(quote));
        });
        return byArticle;
    }

    /** The quotes of one article that count. */
    public static List<Quote> counting(Sql sql, String article) {
        return sql.query(
                QuoteQuery.ROWS
                        + " WHERE s.verdict <> 'rejected' AND s.article = (SELECT id FROM article WHERE uuid = ?)"
                        + " ORDER BY s.start, s.stop",
                r -> counting(listed(r)),
                article);
    }

    private static Quote counting(QuoteRow quote) {
        String name = quote.speaker();
        Attribution speaker = name == null ? null : new Attribution(name, quote.mention(), quote.speakerConfidence());
        return new Quote(quote.id(), quote.spans(), quote.kind(), speaker, quote.cue(), quote.confidence());
    }
}
