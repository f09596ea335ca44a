package parallax.store;

import java.util.ArrayList;
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
 */
record QuoteQuery(String where, List<Object> args) {

    /** The quotes that are not in removed articles ({@code s}), with article ({@code a}) and speaker ({@code p}). */
    static final String FROM = " FROM said s JOIN article a ON a.id = s.article AND a.removed = 0"
            + " LEFT JOIN alias n ON n.name = s.name LEFT JOIN speaker p ON p.uuid = coalesce(s.ruled, n.speaker)";

    /** What {@link QuoteTable#listed} reads. */
    static final String ROWS = "SELECT s.uuid, a.uuid AS article, coalesce(a.outlet, a.file) AS source, s.spans,"
            + " s.kind, s.text,"
            + " p.uuid AS speaker_id, p.name AS speaker, s.mention, s.mention_text, s.cue, s.cue_text, s.confidence,"
            + " s.speaker_confidence, s.verdict" + FROM;

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
        return new QuoteQuery(terms.isEmpty() ? "" : " WHERE " + String.join(" AND ", terms), args);
    }

    private static void term(List<String> terms, List<Object> args, String term, @Nullable String arg) {
        if (arg != null) {
            terms.add(term);
            args.add(arg);
        }
    }

    /** The arguments, then {@code more}. */
    Object[] with(Object... more) {
        List<Object> all = new ArrayList<>(args);
        all.addAll(List.of(more));
        return all.toArray();
    }
}
