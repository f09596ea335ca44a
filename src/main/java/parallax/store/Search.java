package parallax.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import parallax.news.Region;
import parallax.news.Tag;
import parallax.text.Folding;
import parallax.text.Span;

/**
 * Full-text search over articles, notes, memos and tags (FTS5). Words are joined by AND; “quoted phrases”, prefix*, OR, NOT
 * and NEAR work. The fields {@code outlet:}, {@code speaker:}, {@code tag:}, {@code kind:}, {@code after:} (from that day on)
 * and {@code before:} narrow it. Anything that is no valid query is searched as plain words. What the reader folds away
 * is not found.
 */
public final class Search {

    /** Noncharacters of Unicode: they stand in no text, so they can show where a hit begins and ends. */
    private static final char OPEN = '\uFDD0';

    private static final char SHUT = '\uFDD1';

    /** UTF-16 units of text before and after a hit. */
    private static final int AROUND = 140;

    private final Database database;

    Search(Database database) {
        this.database = database;
    }

    /**
     * A place that was found.
     *
     * @param article the article's id
     * @param source its outlet's name, or the file's
     * @param title its headline, or the file's name
     * @param span the first hit in the article's text, or the annotation whose note was found; empty where only the
     *     headline holds it
     * @param snippet words around it, the hit between U+2039 and U+203A
     * @param note whether a note was found rather than the article
     */
    public record Hit(String article, String source, String title, Span span, String snippet, boolean note) {}

    /** The passages of an article or of a note, and how well it fits: less is better. */
    private record Ranked(List<Passage> passages, double rank) {}

    /** The first place of every article and note that fits, the best first. */
    public List<Hit> find(String query, int limit) {
        return run(query, (sql, asked) -> {
                    List<Ranked> found = new ArrayList<>(articles(sql, asked, limit, 1));
                    found.addAll(notes(sql, asked, limit));
                    found.sort(Comparator.comparingDouble(Ranked::rank));
                    return found.stream().limit(limit).toList();
                })
                .stream()
                .map(of -> of.passages().getFirst())
                .map(p -> new Hit(
                        p.article(), p.source(), p.title(), p.span(), p.snippet(), p.where() == Passage.Where.NOTE))
                .toList();
    }

    /** Every place that fits, best articles first and in the order of the text; then notes, memos and tags. */
    public List<Passage> passages(String query, int limit) {
        return run(query, (sql, asked) -> {
                    List<Ranked> found = new ArrayList<>(articles(sql, asked, limit, limit));
                    found.addAll(notes(sql, asked, limit));
                    found.addAll(memos(sql, asked, limit));
                    found.addAll(tags(sql, asked));
                    return found;
                })
                .stream()
                .flatMap(of -> of.passages().stream())
                .limit(limit)
                .toList();
    }

    private List<Ranked> run(String query, BiFunction<Sql, SearchQuery, List<Ranked>> search) {
        SearchQuery asked = SearchQuery.of(query);
        if (asked.isEmpty()) {
            return List.of();
        }
        return attempt(asked, search).or(() -> attempt(asked.plain(), search)).orElse(List.of());
    }

    /** What was found, or nothing if this is no query. */
    private Optional<List<Ranked>> attempt(SearchQuery asked, BiFunction<Sql, SearchQuery, List<Ranked>> search) {
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        return database.read(sql -> {
            try {
                return Optional.of(search.apply(sql, asked));
            } catch (StoreException e) {
                if (Failures.isBadQuery(e)) {
                    return Optional.empty();
                }
                throw e;
            }
        });
    }

    /** @param each how many places of an article are wanted */
    private static List<Ranked> articles(Sql sql, SearchQuery asked, int limit, int each) {
        SearchScope scope = new SearchScope(sql, asked);
        List<Object> args = new ArrayList<>();
        if (!asked.words().isEmpty()) {
            args.add(asked.words());
        }
        args.addAll(scope.args());
        String columns = "SELECT a.id, a.uuid, coalesce(a.outlet, a.file) AS source, coalesce(a.title, a.file) AS"
                + " title, a.published, a.regions, ";
        int[] fitting = {0};
        // Some of what fits is folded or outside the fields: read on until there is enough, marking nothing in vain.
        return sql
                .until(
                        rows -> fitting[0] >= limit,
                        asked.words().isEmpty()
                                ? columns
                                        + "a.text AS marked, NULL AS whole, 0.0 AS rank FROM article a WHERE a.removed"
                                        + " = 0" + scope.articles("a.id") + " ORDER BY a.id"
                                : columns + "highlight(article_words, 1, '" + OPEN + "', '" + SHUT + "') AS marked,"
                                        + " iif(instr(a.text, char(0)) > 0, a.text, NULL) AS whole, f.rank AS rank"
                                        + " FROM article_words f JOIN article a ON a.id = f.rowid"
                                        + " WHERE article_words MATCH ?" + scope.articles("f.rowid")
                                        + " AND a.removed = 0 ORDER BY f.rank",
                        r -> {
                            Optional<Ranked> row = passages(r, scope, asked, each);
                            fitting[0] += row.isPresent() ? 1 : 0;
                            return row;
                        },
                        args.toArray())
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Ranked> passages(Row r, SearchScope scope, SearchQuery asked, int each)
            throws java.sql.SQLException {
        long key = r.number("id");
        List<Span> folded = Packed.regions(r.text("regions")).stream()
                .filter(region -> region.role().folded())
                .map(Region::span)
                .toList();
        Marked marked = asked.words().isEmpty()
                ? new Marked(r.text("marked"), spans(scope, asked, key))
                : Marked.of(r.text("marked"), r.textOrNull("whole"));
        List<Passage> found = new ArrayList<>();
        for (Span span : marked.spans()) {
            if (found.size() < each && scope.allows(key, span, folded)) {
                found.add(passage(r, Passage.Where.TEXT, marked.text(), span));
            }
        }
        boolean headline =
                marked.spans().isEmpty() && !asked.quotesOnly() && asked.tags().isEmpty();
        if (headline) {
            Passage here = passage(r, Passage.Where.HEADLINE, r.text("title"), new Span(0, 0));
            found.add(new Passage(
                    here.where(),
                    here.id(),
                    here.article(),
                    here.source(),
                    here.title(),
                    here.published(),
                    here.span(),
                    "",
                    here.title(),
                    ""));
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(new Ranked(found, r.real("rank")));
    }

    /** What fields alone find in an article: its quotes, else what is tagged; nothing where only the article was named. */
    private static List<Span> spans(SearchScope scope, SearchQuery asked, long article) {
        return asked.quotesOnly() ? scope.quotes(article) : asked.tags().isEmpty() ? List.of() : scope.tagged(article);
    }

    private static Passage passage(Row r, Passage.Where where, String text, Span span) throws java.sql.SQLException {
        return new Passage(
                where,
                r.text("uuid"),
                r.text("uuid"),
                r.text("source"),
                r.text("title"),
                r.date("published"),
                span,
                line(text.substring(from(text, span.start()), span.start())),
                line(span.of(text)),
                line(text.substring(span.end(), to(text, span.end()))));
    }

    private static List<Ranked> notes(Sql sql, SearchQuery asked, int limit) {
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
                                + " highlight(note_words, 0, '" + OPEN + "', '" + SHUT + "') AS marked, f.rank AS rank"
                                + " FROM note_words f JOIN annotation n ON n.id = f.rowid JOIN article a ON a.id ="
                                + " n.article WHERE note_words MATCH ?" + scope.articles("n.article")
                                + " AND a.removed = 0 ORDER BY f.rank LIMIT ?",
                        r -> {
                            Passage found = first(r, Passage.Where.NOTE, r.text("marked"));
                            Span place = r.span("start", "stop");
                            boolean allowed = scope.allows(r.number("id"), place, List.of());
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

    private static Passage first(Row r, Passage.Where where, String words) throws java.sql.SQLException {
        Marked marked = Marked.of(words, null);
        Span span = marked.spans().isEmpty() ? new Span(0, 0) : marked.spans().getFirst();
        return passage(r, where, marked.text(), span);
    }

    private static List<Ranked> memos(Sql sql, SearchQuery asked, int limit) {
        if (asked.words().isEmpty() || asked.narrowed()) {
            return List.of();
        }
        return sql.query(
                "SELECT m.uuid, iif(m.about = '', m.kind, m.about) AS source, m.kind AS title, NULL AS published,"
                        + " highlight(memo_words, 0, '" + OPEN + "', '" + SHUT + "') AS marked, f.rank AS rank"
                        + " FROM memo_words f JOIN memo m ON m.id = f.rowid WHERE memo_words MATCH ? ORDER BY f.rank"
                        + " LIMIT ?",
                r -> {
                    Passage p = first(r, Passage.Where.MEMO, r.text("marked"));
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
    private static List<Ranked> tags(Sql sql, SearchQuery asked) {
        String typed = Folding.fold(asked.words().replaceAll("[\"*()]", " ").strip());
        if (typed.isEmpty() || asked.narrowed()) {
            return List.of();
        }
        return Codebook.list(sql).stream()
                .filter(tag -> Folding.fold(tag.name() + " " + tag.definition()).contains(typed))
                .map(Search::tag)
                .toList();
    }

    private static Ranked tag(Tag tag) {
        String more = tag.definition().isEmpty() ? "" : " \u00B7 " + line(tag.definition());
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

    /** Where what stands before begins: no word is cut. */
    private static int from(String text, int start) {
        int from = Math.max(0, start - AROUND);
        int word = from;
        while (word > 0 && word < start && !Character.isWhitespace(text.charAt(word - 1))) {
            word++;
        }
        return word == start ? from : word;
    }

    /** Where what stands after ends: no word is cut. */
    private static int to(String text, int end) {
        int to = Math.min(text.length(), end + AROUND);
        int word = to;
        while (word < text.length() && word > end && !Character.isWhitespace(text.charAt(word))) {
            word--;
        }
        return word == end ? to : word;
    }

    /** White space as single blanks; by hand, since it is done for every place of a search. */
    private static String line(String words) {
        StringBuilder line = new StringBuilder(words.length());
        boolean blank = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean white = c <= ' ';
            if (!white) {
                line.append(c);
            } else if (!blank) {
                line.append(' ');
            }
            blank = white;
        }
        return line.toString();
    }

    /** A text and the places that SQLite marked in it. */
    private record Marked(String text, List<Span> spans) {

        /** @param whole a text that holds NUL, null for all others: SQLite's marking swallows what follows one */
        static Marked of(String marked, @Nullable String whole) {
            StringBuilder text = new StringBuilder(marked.length());
            List<Span> spans = new ArrayList<>();
            int copied = 0;
            int from = 0;
            for (int open = marked.indexOf(OPEN); open >= 0; open = marked.indexOf(OPEN, copied)) {
                int shut = marked.indexOf(SHUT, open);
                if (shut < 0) {
                    break;
                }
                text.append(marked, copied, open);
                String words = marked.substring(open + 1, shut);
                int start = whole == null
                        ? text.length()
                        : Math.max(0, whole.indexOf(words, Math.max(from, text.length())));
                spans.add(new Span(start, start + words.length()));
                from = start + words.length();
                text.append(words);
                copied = shut + 1;
            }
            text.append(marked, copied, marked.length());
            return new Marked(whole == null ? text.toString() : whole, spans);
        }
    }
}
