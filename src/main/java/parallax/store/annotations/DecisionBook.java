package parallax.store.annotations;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parallax.news.Article;
import parallax.news.Quote;
import parallax.news.Role;
import parallax.store.articles.ArticleTable;
import parallax.store.file.Acts;
import parallax.store.file.Packed;
import parallax.store.file.Sql;
import parallax.store.file.Texts;
import parallax.store.quotes.QuoteTable;
import parallax.text.Folding;
import parallax.text.Span;

/** The analyst's decisions as rows that go to another project, and how they come in from one. */
public final class DecisionBook {

    /** In an order in which each finds what it refers to. */
    private static final List<String> TABLES = List.of(
            "speaker_ruling",
            "alias_ruling",
            "ruling",
            "link",
            "occasion_ruling",
            "occasion_place",
            "occasion_cover",
            "omission",
            "reference_text",
            "line_ruling");

    /** What follows from the text of the article. */
    private static final Set<String> DERIVED = Set.of("text", "folded", "mention_text", "cue_text");

    private static final Map<String, String> REFERRED = Map.of(
            "ruling", "speaker",
            "alias_ruling", "speaker",
            "occasion_place", "occasion",
            "occasion_cover", "occasion");

    private final Acts acts;

    /** Those in the file of {@code acts}. */
    public DecisionBook(Acts acts) {
        this.acts = acts;
    }

    /** All, without those about articles that were removed; offsets are UTF-16 units. */
    public List<Decision> list() {
        return acts.database().read(sql -> {
            List<Decision> all = new ArrayList<>();
            TABLES.forEach(table -> all.addAll(list(sql, table)));
            return all;
        });
    }

    private static List<Decision> list(Sql sql, String table) {
        List<String> columns = columns(sql, table);
        String articles = columns.stream()
                .filter(Decision::isArticle)
                .map(c -> " JOIN article " + c + "_in ON " + c + "_in.id = t." + c + " AND " + c + "_in.removed = 0")
                .collect(Collectors.joining());
        String wanted = columns.stream()
                .map(c -> (Decision.isArticle(c) ? c + "_in.uuid" : "t." + c) + " AS f_" + c)
                .collect(Collectors.joining(", "));
        return sql.query("SELECT " + wanted + " FROM " + table + " t" + articles + " ORDER BY t.id", row -> {
            Map<String, String> fields = new LinkedHashMap<>();
            for (String column : columns) {
                String value = row.textOrNull("f_" + column);
                if (value != null) {
                    fields.put(column, value);
                }
            }
            return new Decision(table, fields);
        });
    }

    private static List<String> columns(Sql sql, String table) {
        return sql.query("SELECT name FROM pragma_table_info(?)", r -> r.text("name"), table).stream()
                .filter(c -> !c.equals("id") && (table.equals("reference_text") || !DERIVED.contains(c)))
                .toList();
    }

    /**
     * Takes one in; what the project has decided itself stays.
     *
     * @param articles ids as the decision has them to ids of the project
     * @return whether it can be kept: what it is about is there, and it is what Parallax writes
     */
    static boolean bring(Sql sql, Decision decision, UnaryOperator<String> articles) {
        try {
            Decision placed = decision.with(articles, (article, offset) -> offset);
            return TABLES.contains(placed.table()) && sound(sql, placed) && insert(sql, placed);
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException e) {
            return false;
        }
    }

    /** Whether it is about places that are there, in words that are known. */
    private static boolean sound(Sql sql, Decision decision) {
        Map<String, String> fields = decision.fields();
        for (Map.Entry<String, String> field : fields.entrySet()) {
            if (Decision.bare(field.getKey()).equals("start")) {
                String which = field.getKey().substring("start".length());
                Span span = span(fields, "start" + which, "stop" + which);
                Article article = article(sql, fields.get("article" + which));
                if (article == null
                        || span.isEmpty()
                        || span.end() > article.text().length()) {
                    return false;
                }
            }
        }
        for (String day : List.of("first_day", "last_day")) {
            if (fields.get(day) != null) {
                LocalDate.parse(fields.get(day));
            }
        }
        String referred = REFERRED.get(decision.table());
        String speaker = referred == null ? null : fields.get(referred);
        if (decision.table().equals("line_ruling") && !"body".equals(fields.get("role"))) {
            Role.valueOf(String.valueOf(fields.get("role")).toUpperCase(Locale.ROOT));
        }
        return speaker == null || sql.exists("SELECT 1 FROM " + referred + "_ruling WHERE uuid = ?", speaker);
    }

    private static Span span(Map<String, String> fields, String start, String stop) {
        return new Span(
                Integer.parseInt(fields.getOrDefault(start, "")), Integer.parseInt(fields.getOrDefault(stop, "")));
    }

    private static @Nullable Article article(Sql sql, @Nullable String id) {
        return id == null ? null : ArticleTable.find(sql, id).orElse(null);
    }

    private static boolean insert(Sql sql, Decision placed) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (String column : columns(sql, placed.table())) {
            String value = placed.fields().get(column);
            values.put(
                    column,
                    value != null && Decision.isArticle(column)
                            ? (Object) ArticleTable.key(sql, value)
                            : number(sql, placed.table(), column, value));
        }
        if (placed.table().equals("ruling")) {
            values.putAll(wording(sql, placed));
        }
        sql.update(
                "INSERT OR IGNORE INTO " + placed.table() + "(" + String.join(", ", values.keySet()) + ") VALUES ("
                        + String.join(", ", java.util.Collections.nCopies(values.size(), "?")) + ")",
                values.values().toArray());
        return true;
    }

    private static @Nullable Object number(Sql sql, String table, String column, @Nullable String value) {
        if (value == null) {
            return null;
        }
        boolean number =
                sql.exists("SELECT 1 FROM pragma_table_info(?) WHERE name = ? AND type = 'INTEGER'", table, column);
        return number ? (Object) Integer.parseInt(value) : Texts.words(value);
    }

    /** The words of a ruled quote in its article; and the id of the engine's quote at its place where there is one. */
    private static Map<String, @Nullable Object> wording(Sql sql, Decision placed) {
        Map<String, String> fields = placed.fields();
        Article article = article(sql, fields.get("article"));
        if (article == null) {
            throw new IllegalArgumentException("no article");
        }
        String text = article.text();
        List<Span> spans = Packed.spans(fields.getOrDefault("spans", ""));
        String content =
                new Quote("", spans, QuoteTable.kind(fields.getOrDefault("kind", "")), null, null, 1).text(text);
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("text", content);
        values.put("folded", Folding.fold(content));
        for (String part : List.of("mention", "cue")) {
            Span span = Packed.unpackOrNull(fields.get(part));
            values.put(part + "_text", span == null ? null : span.of(text));
        }
        Span place = fields.containsKey("found_start")
                ? span(fields, "found_start", "found_stop")
                : span(fields, "start", "stop");
        sql.query(
                        "SELECT uuid FROM quote WHERE article = ? AND start = ? AND stop = ?",
                        r -> r.text("uuid"),
                        ArticleTable.key(sql, article.id()),
                        place.start(),
                        place.end())
                .forEach(id -> values.put("quote", id));
        return values;
    }
}
