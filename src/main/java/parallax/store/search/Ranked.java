package parallax.store.search;

import java.sql.SQLException;
import java.util.List;
import parallax.store.file.Marked;
import parallax.store.file.Row;
import parallax.text.Span;

/** The passages of an article or of a note, and how well it fits: less is better. */
record Ranked(List<Passage> passages, double rank) {

    /** A place in {@code text}, of the article that the row names. */
    static Passage passage(Row r, Passage.Where where, String text, Span span) throws SQLException {
        String id = r.text("uuid");
        return new Passage(
                where,
                id,
                id,
                r.text("source"),
                r.text("title"),
                r.date("published"),
                span,
                Marked.left(text, span.start()),
                Marked.words(text, span),
                Marked.right(text, span.end()));
    }

    /** The first marked place in a note or memo. */
    static Passage first(Row r, Passage.Where where) throws SQLException {
        Marked marked = Marked.of(r.text("marked"));
        Span span = marked.spans().isEmpty() ? new Span(0, 0) : marked.spans().getFirst();
        return passage(r, where, marked.text(), span);
    }
}
