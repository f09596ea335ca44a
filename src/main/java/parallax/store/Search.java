package parallax.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parallax.text.Span;
import parallax.text.Token;
import parallax.text.Tokens;

/** Full-text search over articles and notes (FTS5). */
public final class Search {

    /** Noncharacters of Unicode: they stand in no text, so they can show where a hit begins and ends. */
    private static final char OPEN = '\uFDD0';

    private static final char SHUT = '\uFDD1';

    /** More words than anybody types; SQLite's parser of queries has its own limit somewhere above. */
    private static final int MOST_WORDS = 64;

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

    private record Ranked(Hit hit, double rank) {}

    /**
     * Best hits first. Words are joined by AND; “quoted phrases”, prefix*, OR and NOT work; anything that is no valid
     * query is searched as plain words.
     */
    public List<Hit> find(String query, int limit) {
        String typed = query.replaceAll("[\u201C\u201D\u201E\u00AB\u00BB]", "\"")
                .replace('\0', ' ')
                .strip();
        if (typed.isEmpty()) {
            return List.of();
        }
        return run(typed, limit).or(() -> run(plain(typed), limit)).orElse(List.of());
    }

    /** The words of a query as words and nothing else: each in quotation marks. */
    private static String plain(String query) {
        return Tokens.of(query).stream()
                .filter(t -> t.kind() != Token.Kind.MARK)
                .limit(MOST_WORDS)
                .map(t -> '"' + t.of(query).replace("\"", "") + '"')
                .collect(Collectors.joining(" "));
    }

    /** The hits, or nothing if this is no query. */
    private Optional<List<Hit>> run(String match, int limit) {
        if (match.isEmpty()) {
            return Optional.empty();
        }
        return database.read(sql -> {
            try {
                List<Ranked> hits = new ArrayList<>(articles(sql, match, limit));
                hits.addAll(notes(sql, match, limit));
                hits.sort(Comparator.comparingDouble(Ranked::rank));
                return Optional.of(hits.stream().limit(limit).map(Ranked::hit).toList());
            } catch (StoreException e) {
                if (Failures.isBadQuery(e)) {
                    return Optional.empty();
                }
                throw e;
            }
        });
    }

    private static List<Ranked> articles(Sql sql, String match, int limit) {
        return sql.query(
                "SELECT a.uuid, coalesce(a.outlet, a.file) AS source, coalesce(a.title, a.file) AS title,"
                        + " highlight(article_words, 1, '" + OPEN + "', '" + SHUT + "') AS marked,"
                        + " iif(instr(a.text, char(0)) > 0, a.text, NULL) AS whole,"
                        + " snippet(article_words, -1, '\u2039', '\u203A', '\u2026', 16) AS snippet, f.rank AS rank"
                        + " FROM article_words f JOIN article a ON a.id = f.rowid"
                        + " WHERE article_words MATCH ? AND a.removed = 0 ORDER BY f.rank LIMIT ?",
                r -> new Ranked(
                        new Hit(
                                r.text("uuid"),
                                r.text("source"),
                                r.text("title"),
                                first(r.text("marked"), r.textOrNull("whole")),
                                line(r.text("snippet")),
                                false),
                        r.real("rank")),
                match,
                limit);
    }

    private static List<Ranked> notes(Sql sql, String match, int limit) {
        return sql.query(
                "SELECT a.uuid, coalesce(a.outlet, a.file) AS source, coalesce(a.title, a.file) AS title,"
                        + " n.start,"
                        + " n.stop, snippet(note_words, 0, '\u2039', '\u203A', '\u2026', 16) AS snippet, f.rank AS rank"
                        + " FROM note_words f JOIN annotation n ON n.id = f.rowid JOIN article a ON a.id = n.article"
                        + " WHERE note_words MATCH ? AND a.removed = 0 ORDER BY f.rank LIMIT ?",
                r -> new Ranked(
                        new Hit(
                                r.text("uuid"),
                                r.text("source"),
                                r.text("title"),
                                r.span("start", "stop"),
                                line(r.text("snippet")),
                                true),
                        r.real("rank")),
                match,
                limit);
    }

    /**
     * Where the first marked words stand in the text without marks.
     *
     * @param whole a text that holds NUL, null for all others: SQLite's marking swallows what follows one, up to a hit
     */
    private static Span first(String marked, @Nullable String whole) {
        int open = marked.indexOf(OPEN);
        int shut = marked.indexOf(SHUT, open + 1);
        if (open < 0 || shut < open) {
            return new Span(0, 0);
        }
        String words = marked.substring(open + 1, shut);
        int start = whole == null ? open : Math.max(0, whole.indexOf(words, open));
        return new Span(start, start + words.length());
    }

    private static String line(String snippet) {
        return snippet.replace('\n', ' ');
    }
}
