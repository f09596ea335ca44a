package parallax.store.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parallax.news.Tag;
import parallax.store.coding.Codebook;
import parallax.store.file.Packed;
import parallax.store.file.Sql;
import parallax.store.quotes.QuoteQuery;
import parallax.text.Folding;
import parallax.text.Span;

/** Where a search may find something: which articles, and which passages of them. */
final class SearchScope {

    private static final String OUTLETS = "WITH RECURSIVE o(name) AS ("
            + "SELECT min(outlet) FROM article WHERE removed = 0 AND outlet IS NOT NULL UNION ALL"
            + " SELECT (SELECT min(outlet) FROM article WHERE removed = 0 AND outlet > o.name) FROM o"
            + " WHERE o.name IS NOT NULL) SELECT name FROM o WHERE name IS NOT NULL";

    private static final int MANY = 10_000;

    private final Sql sql;
    private final SearchQuery query;
    private final List<Object> args = new ArrayList<>();
    private final StringBuilder ids = new StringBuilder();
    private final Set<String> speakers = new HashSet<>();
    private final Set<String> tags = new HashSet<>();

    SearchScope(Sql sql, SearchQuery query) {
        this.sql = sql;
        this.query = query;
        if (!query.outlets().isEmpty()) {
            List<String> names = fitting(sql.query(OUTLETS, r -> r.text("name")), query.outlets());
            in("outlet", names);
        }
        if (query.after() != null) {
            and("published >= ?", query.after());
        }
        if (query.before() != null) {
            and("published < ?", query.before());
        }
        if (!query.speakers().isEmpty()) {
            speakers();
        }
        if (!query.tags().isEmpty()) {
            tags();
        }
    }

    private void and(String condition, Object value) {
        ids.append(" AND ").append(condition);
        args.add(value);
    }

    private void in(String column, Collection<String> values) {
        ids.append(" AND ").append(column).append(" IN (").append(marks(values)).append(')');
        args.addAll(values);
    }

    private static String marks(Collection<String> of) {
        return String.join(", ", Collections.nCopies(of.size(), "?"));
    }

    private static List<String> fitting(List<String> names, List<String> parts) {
        return names.stream()
                .filter(name ->
                        parts.stream().allMatch(part -> Folding.fold(name).contains(Folding.fold(part))))
                .toList();
    }

    private void speakers() {
        Map<String, Set<String>> names = new HashMap<>();
        sql.query(
                "SELECT uuid, name FROM speaker UNION SELECT speaker, name FROM alias",
                r -> names.computeIfAbsent(r.text("uuid"), id -> new HashSet<>())
                        .add(r.text("name")));
        names.forEach((id, of) -> {
            if (!fitting(List.copyOf(of), query.speakers()).isEmpty()) {
                speakers.add(id);
            }
        });
        List<String> all = List.copyOf(speakers);
        ids.append(" AND id IN (SELECT q.article FROM alias n JOIN quote q ON q.name = n.name WHERE n.speaker IN (")
                .append(marks(all))
                .append(") UNION SELECT article FROM ruling UNION"
                        + " SELECT q.article FROM learnt l JOIN quote q ON q.id = l.quote)");
        args.addAll(all);
    }

    /** A tag stands for those below it too. */
    private void tags() {
        List<Tag> codebook = Codebook.list(sql);
        for (Tag tag : codebook) {
            boolean named = !fitting(List.of(tag.name()), query.tags()).isEmpty();
            if (named || tag.parent() != null && tags.contains(tag.parent())) {
                tags.add(tag.id());
            }
        }
        List<String> all = List.copyOf(tags);
        ids.append(" AND id IN (SELECT n.article FROM annotation_tag t JOIN annotation n ON n.uuid = t.annotation"
                        + " WHERE t.tag IN (")
                .append(marks(all))
                .append("))");
        args.addAll(all);
    }

    /** A condition on the number of an article, beginning with AND. */
    String articles(String column) {
        return ids.isEmpty()
                ? " AND " + column + " NOT IN (SELECT id FROM article WHERE removed = 1)"
                : " AND " + column + " IN (SELECT id FROM article WHERE removed = 0" + ids + ")";
    }

    /** The same for each of the rows that words have found, where the set of all articles that fit is large. */
    String each(String column) {
        return " AND EXISTS (SELECT 1 FROM article z WHERE z.id = " + column + " AND z.removed = 0" + ids + ")";
    }

    /** Whether the articles that fit are so many that to gather them takes longer than to look at each that has the words. */
    boolean wide() {
        if (ids.isEmpty()) {
            return false;
        }
        List<Object> counted = new ArrayList<>(args);
        counted.add(MANY);
        return sql.number(
                        "SELECT count(*) AS n FROM (SELECT 1 FROM article WHERE removed = 0" + ids + " LIMIT ?)",
                        counted.toArray())
                == MANY;
    }

    List<Object> args() {
        return args;
    }

    /** Whether a passage of an article may be found: with fields only what they name is. */
    boolean allows(long article, Span span) {
        return (!query.quotesOnly() || quotes(article).stream().anyMatch(q -> q.overlaps(span)))
                && (tags.isEmpty() || tagged(article).stream().anyMatch(t -> t.overlaps(span)));
    }

    private final Map<Long, List<Span>> quotesOf = new HashMap<>();
    private final Map<Long, List<Span>> taggedOf = new HashMap<>();

    /** The spans of the quotes that the fields ask for, in an article. */
    List<Span> quotes(long article) {
        return quotesOf.computeIfAbsent(article, id -> {
            List<Object> values = new ArrayList<>(List.of(id));
            String condition = "";
            if (!query.speakers().isEmpty()) {
                condition += " AND p.uuid IN (" + marks(speakers) + ")";
                values.addAll(speakers);
            }
            if (!query.kinds().isEmpty()) {
                condition += " AND s.kind IN (" + marks(query.kinds()) + ")";
                values.addAll(query.kinds());
            }
            List<Span> spans = new ArrayList<>();
            sql.query(
                            "SELECT s.spans" + QuoteQuery.FROM + " WHERE s.article = ? AND s.verdict <> 'rejected'"
                                    + condition + " ORDER BY " + QuoteQuery.PLACE,
                            r -> Packed.spans(r.text("spans")),
                            values.toArray())
                    .forEach(spans::addAll);
            return spans;
        });
    }

    /** What carries the tags that the fields ask for, in an article. */
    List<Span> tagged(long article) {
        return taggedOf.computeIfAbsent(article, id -> {
            List<Object> values = new ArrayList<>(List.of(id));
            values.addAll(tags);
            return sql.query(
                    "SELECT DISTINCT n.start, n.stop FROM annotation n JOIN annotation_tag t ON t.annotation = n.uuid"
                            + " WHERE n.article = ? AND t.tag IN (" + marks(tags) + ") ORDER BY n.start, n.stop",
                    r -> r.span("start", "stop"),
                    values.toArray());
        });
    }
}
