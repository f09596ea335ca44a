package parallax.store.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import parallax.store.file.Database;
import parallax.store.file.Failures;
import parallax.store.file.Sql;
import parallax.store.file.StoreException;
import parallax.text.Span;

/**
 * Full-text search over articles, notes, memos and tags (FTS5). Words are joined by AND; “quoted phrases”, prefix*, OR, NOT
 * and NEAR work. The fields {@code outlet:}, {@code speaker:}, {@code tag:}, {@code kind:}, {@code after:} (from that day on)
 * and {@code before:} narrow it. Anything that is no valid query is searched as plain words. What the reader folds away
 * is not found.
 */
public final class Search {

    private final Database database;

    /** Searches this file. */
    public Search(Database database) {
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

    /** The first place of every article and note that fits, the best first. */
    public List<Hit> find(String query, int limit) {
        return run(query, (sql, asked) -> {
                    List<Ranked> found = new ArrayList<>(new ArticleSearch(sql, asked).find(limit, 1));
                    found.addAll(NoteSearch.notes(sql, asked, limit));
                    found.sort(Comparator.comparingDouble(Ranked::rank));
                    return found.stream().limit(limit).toList();
                })
                .stream()
                .map(of -> of.passages().getFirst())
                .map(p -> new Hit(
                        p.article(), p.source(), p.title(), p.span(), p.snippet(), p.where() == Passage.Where.NOTE))
                .toList();
    }

    /**
     * Every place that fits, best articles first and in the order of the text; then notes, memos and tags, for which there is
     * always room.
     */
    public List<Passage> passages(String query, int limit) {
        return run(query, (sql, asked) -> {
                    List<Ranked> own = new ArrayList<>(NoteSearch.notes(sql, asked, limit / 2));
                    own.addAll(NoteSearch.memos(sql, asked, limit / 4));
                    own.addAll(NoteSearch.tags(sql, asked));
                    int room = Math.max(1, limit - own.size());
                    List<Ranked> found = new ArrayList<>();
                    new ArticleSearch(sql, asked)
                            .find(room, room).stream()
                                    .flatMap(of -> of.passages().stream())
                                    .limit(room)
                                    .forEach(p -> found.add(new Ranked(List.of(p), 0)));
                    found.addAll(own);
                    return found;
                })
                .stream()
                .flatMap(of -> of.passages().stream())
                .limit(limit)
                .toList();
    }

    /** How many articles have the words and fit the fields, however many are listed. */
    public long articles(String query) {
        SearchQuery asked = SearchQuery.of(query);
        return asked.isEmpty() ? 0 : database.read(sql -> new ArticleSearch(sql, asked).count());
    }

    /** Why a query cannot be meant as it is written; its words are then searched as words. */
    public static Optional<SearchProblem> problem(String query) {
        return Optional.ofNullable(SearchQuery.of(query).problem());
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
}
