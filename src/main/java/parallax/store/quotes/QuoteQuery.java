package parallax.store.quotes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.text.Folding;
import parallax.text.Token;
import parallax.text.Tokens;

/**
 * A filter as SQL.
 *
 * @param where the condition
 * @param args its arguments in order
 * @param articles a query for the numbers of the articles that can hold such quotes, empty for any
 * @param articleArgs its arguments in order
 */
public record QuoteQuery(String where, List<Object> args, String articles, List<Object> articleArgs) {

    /** The order within an article. */
    public static final String PLACE = "s.start, s.stop, s.uuid";

    /** The quotes that are not in removed articles ({@code s}), with article ({@code a}) and speaker ({@code p}). */
    public static final String FROM = " FROM said s JOIN article a ON a.id = s.article AND a.removed = 0"
            + " LEFT JOIN alias n ON n.name = s.name LEFT JOIN speaker p ON p.uuid = coalesce(s.ruled, n.speaker)";

    /** What {@link QuoteTable#listed} reads. */
    static final String ROWS = "SELECT s.uuid, a.uuid AS article, coalesce(a.outlet, a.file) AS source, s.spans,"
            + " s.kind, s.text,"
            + " p.uuid AS speaker_id, p.name AS speaker, s.mention, s.mention_text, s.cue, s.cue_text, s.confidence,"
            + " s.speaker_confidence, s.verdict, s.learnt" + FROM;

    private static final String ARTICLES_OF_SPEAKER = "SELECT q.article FROM alias n JOIN quote q ON q.name = n.name"
            + " WHERE n.speaker = ? UNION SELECT article FROM ruling WHERE coalesce(speaker, (SELECT n.speaker FROM"
            + " alias n WHERE n.name = ruling.name)) = ? UNION SELECT q.article FROM learnt l JOIN quote q ON q.id ="
            + " l.quote WHERE l.speaker = ?";

    static QuoteQuery of(QuoteFilter filter) {
        List<String> terms = new ArrayList<>();
        List<Object> args = new ArrayList<>();
        if (!filter.rejected()) {
            terms.add("s.verdict <> 'rejected'");
        }
        term(terms, args, "s.article = (SELECT id FROM article WHERE uuid = ?)", filter.article());
        term(terms, args, "p.uuid = ?", filter.speaker());
        term(terms, args, "coalesce(a.outlet, a.file) = ?", filter.source());
        term(
                terms,
                args,
                "s.kind = ?",
                filter.kind() == null ? null : filter.kind().word());
        term(
                terms,
                args,
                "EXISTS (SELECT 1 FROM annotation m JOIN annotation_tag t ON t.annotation = m.uuid AND t.tag = ?"
                        + " WHERE m.article = s.article AND m.start < s.stop AND m.stop > s.start)",
                filter.tag());
        if (filter.text() != null) {
            String text = Folding.fold(filter.text());
            for (Token token : Tokens.of(text)) {
                term(terms, args, "instr(s.folded, ?) > 0", token.of(text));
            }
        }
        List<Object> articleArgs = filter.speaker() == null ? List.of() : Collections.nCopies(3, filter.speaker());
        String articles = filter.speaker() == null ? "" : ARTICLES_OF_SPEAKER;
        if (filter.speaker() != null) {
            terms.add("s.article IN (" + articles + ")");
            args.addAll(articleArgs);
        }
        return new QuoteQuery(
                terms.isEmpty() ? "" : " WHERE " + String.join(" AND ", terms), args, articles, articleArgs);
    }

    private static void term(List<String> terms, List<Object> args, String term, @Nullable String arg) {
        if (arg != null) {
            terms.add(term);
            args.add(arg);
        }
    }

    /** The same with one more condition, on quotes of one article. */
    String and(String term) {
        return where.isEmpty() ? " WHERE " + term : where + " AND " + term;
    }

    /** The arguments, then {@code more}. */
    Object[] with(Object... more) {
        List<Object> all = new ArrayList<>(args);
        all.addAll(List.of(more));
        return all.toArray();
    }
}
