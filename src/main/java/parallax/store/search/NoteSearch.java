package parallax.store.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parallax.news.Tag;
import parallax.store.coding.Codebook;
import parallax.store.file.Marked;
import parallax.store.file.Sql;
import parallax.text.Folding;
import parallax.text.Span;

/** Finds what the analyst wrote: notes, memos and tags. */
final class NoteSearch {

    private NoteSearch() {}

    static List<Ranked> notes(Sql sql, SearchQuery asked, int limit) {
        if (asked.words().isEmpty() || asked.quotesOnly()) {
            return List.of();
        }
        SearchScope scope = new SearchScope(sql, asked);
        List<Object> args = new ArrayList<>(List.of(asked.words()));
        args.addAll(scope.args());
        args.add(limit);
        return sql
                .query(
                        "SELECT n.article AS id, n.uuid AS note_id, a.uuid, coalesce(a.outlet, a.file) AS source,"
                                + " coalesce(a.title, a.file) AS title, a.published, n.start, n.stop,"
                                + " " + Marked.highlight("note_words", 0) + ", f.rank AS rank"
                                + " FROM note_words f JOIN annotation n ON n.id = f.rowid JOIN article a ON a.id ="
                                + " n.article WHERE note_words MATCH ?" + scope.articles("n.article")
                                + " AND a.removed = 0 ORDER BY f.rank LIMIT ?",
                        r -> {
                            Passage found = Ranked.first(r, Passage.Where.NOTE);
                            Span place = r.span("start", "stop");
                            boolean allowed = scope.allows(r.number("id"), place);
                            return allowed
                                    ? Optional.of(new Ranked(
                                            List.of(new Passage(
                                                    found.where(),
                                                    r.text("note_id"),
                                                    found.article(),
                                                    found.source(),
                                                    found.title(),
                                                    found.published(),
                                                    place,
                                                    found.left(),
                                                    found.words(),
                                                    found.right())),
                                            r.real("rank")))
                                    : Optional.<Ranked>empty();
                        },
                        args.toArray())
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    static List<Ranked> memos(Sql sql, SearchQuery asked, int limit) {
        if (asked.words().isEmpty() || asked.narrowed()) {
            return List.of();
        }
        return sql.query(
                "SELECT m.uuid, iif(m.about = '', m.kind, m.about) AS source, m.kind AS title, NULL AS published,"
                        + " " + Marked.highlight("memo_words", 0) + ", f.rank AS rank"
                        + " FROM memo_words f JOIN memo m ON m.id = f.rowid WHERE memo_words MATCH ? ORDER BY f.rank"
                        + " LIMIT ?",
                r -> {
                    Passage p = Ranked.first(r, Passage.Where.MEMO);
                    return new Ranked(
                            List.of(new Passage(
                                    p.where(),
                                    p.id(),
                                    "",
                                    p.source(),
                                    p.title(),
                                    null,
                                    new Span(0, 0),
                                    p.left(),
                                    p.words(),
                                    p.right())),
                            r.real("rank"));
                },
                asked.words(),
                limit);
    }

    /** Tags whose names or definitions hold all that was typed. */
    static List<Ranked> tags(Sql sql, SearchQuery asked) {
        String typed =
                Folding.fold(asked.said().replaceAll("[\"*()]", " ").strip().replaceAll("\\s+", " "));
        if (typed.isEmpty() || asked.narrowed()) {
            return List.of();
        }
        return Codebook.list(sql).stream()
                .filter(tag -> Folding.fold(tag.name() + " " + tag.definition()).contains(typed))
                .map(NoteSearch::tag)
                .toList();
    }

    private static Ranked tag(Tag tag) {
        String more = tag.definition().isEmpty()
                ? ""
                : " \u00B7 " + Marked.line(tag.definition(), 0, tag.definition().length());
        return new Ranked(
                List.of(new Passage(
                        Passage.Where.TAG,
                        tag.id(),
                        "",
                        tag.name(),
                        tag.name(),
                        null,
                        new Span(0, 0),
                        "",
                        tag.name(),
                        more)),
                0);
    }
}
