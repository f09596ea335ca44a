package parallax.store.articles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.news.Article;
import parallax.news.Region;
import parallax.news.Role;
import parallax.store.file.Acts;
import parallax.store.file.Change.Topic;
import parallax.store.file.Packed;
import parallax.store.file.Sql;
import parallax.store.file.Texts;
import parallax.store.file.Writing;
import parallax.text.Folding;
import parallax.text.Span;

/**
 * What the analyst said of lines: decided once, it holds for the outlet. A line is known by its folded words.
 */
public final class LineRulings {

    /** A longer line is a paragraph: it stands in one article only. In UTF-16 units. */
    private static final int LONGEST = 300;

    private static final String BODY = "body";

    private final Acts acts;

    /** Those in the file of {@code acts}. */
    public LineRulings(Acts acts) {
        this.acts = acts;
    }

    /** What was decided so far, by outlet and line. */
    public record Book(Map<String, Map<String, String>> byOutlet) {

        /** The article with the roles that the analyst gave its lines in others of {@code outlet}. */
        public Article apply(Article article, @Nullable String outlet) {
            Map<String, String> rulings = outlet == null ? null : byOutlet.get(outlet);
            return rulings == null ? article : LineRulings.apply(article, rulings);
        }
    }

    /** All that was decided so far. */
    public Book book() {
        return acts.database().read(LineRulings::book);
    }

    private static Book book(Sql sql) {
        Map<String, Map<String, String>> byOutlet = new HashMap<>();
        sql.query(
                "SELECT outlet, line, role FROM line_ruling",
                r -> byOutlet.computeIfAbsent(r.text("outlet"), o -> new HashMap<>())
                        .put(r.text("line"), r.text("role")));
        return new Book(byOutlet);
    }

    /**
     * What was said of an outlet's lines holds for an article that is given to it, and what was said of the article's
     * while its outlet was unknown holds for the outlet. Within an act, after the change.
     */
    public static void joined(Writing writing, Article was, String id) {
        Article now = ArticleTable.find(writing.sql(), id).orElseThrow(ArticleTable::gone);
        if (now.outlet() == null || now.outlet().equals(was.outlet())) {
            return;
        }
        Article ruled = book(writing.sql()).apply(now, now.outlet());
        if (!ruled.equals(now)) {
            put(writing, ruled);
        }
        if (was.outlet() == null) {
            now.regions().stream()
                    .filter(r -> r.reason().isEmpty() && r.role() == Role.FURNITURE)
                    .forEach(r -> remember(writing, now, r.span(), r.role()));
        }
    }

    /** Keeps what was said of the whole lines in a span, for the article's outlet. Within an act. */
    public static void remember(Writing writing, Article article, Span span, @Nullable Role role) {
        if (article.outlet() == null) {
            return;
        }
        for (Span line : lines(article.text(), span)) {
            writing.sql()
                    .update(
                            "INSERT INTO line_ruling(outlet, line, role) VALUES (?, ?, ?)"
                                    + " ON CONFLICT(outlet, line) DO UPDATE SET role = excluded.role",
                            article.outlet(),
                            key(line.of(article.text())),
                            role == null ? BODY : role.name().toLowerCase(Locale.ROOT));
        }
    }

    /** How many other articles of the outlet have one of these lines, in whatever role. */
    public int alike(String article, Span span) {
        return acts.database().read(sql -> {
            Article of = ArticleTable.find(sql, article).orElseThrow(ArticleTable::gone);
            Set<String> others = new HashSet<>();
            lines(of.text(), span).forEach(line -> others.addAll(holding(sql, of, line)));
            return others.size();
        });
    }

    private static List<String> holding(Sql sql, Article article, Span line) {
        return article.outlet() == null
                ? List.of()
                : sql.query(
                        "SELECT uuid FROM article WHERE outlet = ? AND removed = 0 AND uuid <> ?"
                                + " AND instr(text, ?) > 0 ORDER BY id",
                        r -> r.text("uuid"),
                        article.outlet(),
                        article.id(),
                        line.trim(article.text()).of(article.text()));
    }

    /** How many other articles of the outlet have one of these lines in another role than was said of it. */
    public int others(String article, Span span) {
        return acts.database().read(sql -> others(sql, article, span).size());
    }

    /** Gives these lines the same role in the outlet's other articles. An act. */
    public void applyToOthers(String article, Span span) {
        int[] count = {0};
        acts.act(() -> "Marked lines alike in " + Texts.count(count[0], "article"), writing -> {
            for (Article changed : others(writing.sql(), article, span)) {
                put(writing, changed);
                count[0]++;
            }
            return true;
        });
    }

    /** Writes the regions of an article; within an act. */
    public static void put(Writing writing, Article changed) {
        writing.sql()
                .update(
                        "UPDATE article SET regions = ?, origin = ? WHERE uuid = ?",
                        Packed.regions(changed.regions()),
                        Origins.pack(changed.origin()),
                        changed.id());
        writing.touch(Topic.ARTICLES, List.of(changed.id()));
    }

    /** The other articles that would change, as changed. */
    private static List<Article> others(Sql sql, String id, Span span) {
        Article article = ArticleTable.find(sql, id).orElseThrow(ArticleTable::gone);
        Map<String, String> rulings = new HashMap<>();
        Map<String, Article> changed = new HashMap<>();
        for (Span line : lines(article.text(), span)) {
            sql.query(
                    "SELECT line, role FROM line_ruling WHERE outlet = ? AND line = ?",
                    r -> rulings.put(r.text("line"), r.text("role")),
                    article.outlet(),
                    key(line.of(article.text())));
            holding(sql, article, line)
                    .forEach(other -> ArticleTable.find(sql, other).ifPresent(a -> changed.put(other, a)));
        }
        List<Article> others = new ArrayList<>();
        for (Article other : changed.values()) {
            Article now = apply(other, rulings);
            if (!now.equals(other)) {
                others.add(now);
            }
        }
        return others;
    }

    private static Article apply(Article article, Map<String, String> rulings) {
        List<Region> regions = article.regions();
        List<Region> suggested = article.origin().suggested();
        String text = article.text();
        for (Span line : lines(text, new Span(0, text.length()))) {
            String said = rulings.get(key(line.of(text)));
            Role role = said == null || said.equals(BODY) ? null : Role.valueOf(said.toUpperCase(Locale.ROOT));
            if (said != null && !is(article, line, role)) {
                regions = Regions.mark(regions, line, role);
            }
            if (said != null) {
                suggested = without(suggested, line);
            }
        }
        return article.with(regions, suggested);
    }

    private static boolean is(Article article, Span line, @Nullable Role role) {
        return role == null
                ? article.roleOf(line) == null
                : article.regions().stream()
                        .anyMatch(r -> r.role() == role && r.span().contains(line));
    }

    /** Those of the suggested regions that do not overlap a span. */
    public static List<Region> without(List<Region> suggested, Span span) {
        return suggested.stream().filter(r -> !r.span().overlaps(span)).toList();
    }

    /** The lines that lie in a span but for white space, without their ends; those too long to come again are left out. */
    private static List<Span> lines(String text, Span span) {
        List<Span> lines = new ArrayList<>();
        int start = text.lastIndexOf('\n', span.start() - 1) + 1;
        while (start < span.end()) {
            int stop = text.indexOf('\n', start);
            Span line = new Span(start, stop < 0 ? text.length() : stop);
            Span words = line.trim(text);
            if (!words.isEmpty() && words.length() <= LONGEST && span.contains(words)) {
                lines.add(line);
            }
            start = line.end() + 1;
        }
        return lines;
    }

    private static String key(String line) {
        return Folding.fold(line).strip().replaceAll("\\s+", " ");
    }
}
