package parallax.store.articles;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parallax.news.Article;
import parallax.store.file.Change.Topic;
import parallax.store.file.Packed;
import parallax.store.file.Sql;
import parallax.store.file.Texts;
import parallax.store.file.Writing;
import parallax.text.Folding;
import parallax.text.Span;

/**
 * Puts a newer text of an article in the place of the older one: the older is hidden and kept, and what the analyst said
 * of its passages moves to where they stand now. What cannot be placed stays with the older text: that is the tray.
 */
public final class Versions {

    /** So many times shorter than the article, at least, is a teaser that was written for a feed. */
    private static final int TEASER = 3;

    private static final Pattern CUT = Pattern.compile("\\[?(?:\\.\\.\\.|\u2026)\\]?$");

    private final Sql sql;
    private final long older;
    private final long newer;
    private final Anchoring anchoring;
    private final String text;

    private Versions(Sql sql, long older, long newer, Anchoring anchoring, String text) {
        this.sql = sql;
        this.older = older;
        this.newer = newer;
        this.anchoring = anchoring;
        this.text = text;
    }

    /** The article in the project that has this address and another text, newest first. */
    public static Optional<Article> at(Sql sql, @Nullable String address, String text) {
        return address == null
                ? Optional.empty()
                : sql.first(
                                "SELECT uuid FROM article WHERE address = ? AND removed = 0 AND digest <> ?"
                                        + " ORDER BY id DESC",
                                r -> r.text("uuid"),
                                address,
                                Texts.digest(text))
                        .flatMap(id -> ArticleTable.find(sql, id));
    }

    /**
     * Whether {@code b} stays in view when {@code a} comes: {@code a} says of itself that it is older, or is no more than a
     * teaser of it, as feeds have them.
     */
    public static boolean isOlder(Article a, Article b) {
        int order = order(a, b);
        return order < 0
                || isExcerpt(a, b)
                || order == 0 && a.text().length() * TEASER < b.text().length();
    }

    /** By what the articles say of when they were written; 0 where that is the same, or not known of both. */
    private static int order(Article a, Article b) {
        OffsetDateTime one = a.origin().updatedAt() == null
                ? a.origin().publishedAt()
                : a.origin().updatedAt();
        OffsetDateTime two = b.origin().updatedAt() == null
                ? b.origin().publishedAt()
                : b.origin().updatedAt();
        if (one != null && two != null) {
            return one.compareTo(two);
        }
        LocalDate day = a.updated() == null ? a.published() : a.updated();
        LocalDate other = b.updated() == null ? b.published() : b.updated();
        return day == null || other == null ? 0 : day.compareTo(other);
    }

    /** Whether all lines of {@code a} stand in {@code b}, which goes on for much longer. */
    private static boolean isExcerpt(Article a, Article b) {
        if (a.text().length() * 2 > b.text().length()) {
            return false;
        }
        String whole = Folding.fold(b.text());
        return a.text()
                .lines()
                .map(line ->
                        CUT.matcher(Folding.fold(line).strip()).replaceFirst("").strip())
                .allMatch(whole::contains);
    }

    /** Has the article with row {@code newer} take the place of {@code older}'s; within an act. */
    public static void supersede(Writing writing, Article older, Article newer) {
        Sql sql = writing.sql();
        long from = ArticleTable.key(sql, older.id());
        long to = ArticleTable.key(sql, newer.id());
        new Versions(sql, from, to, new Anchoring(older.text(), newer.text()), newer.text()).move();
        sql.update("UPDATE article SET superseded = ?1 WHERE superseded = ?2", to, from);
        // The engine's quotes would hold ids that the rulings bring along; they are found anew where this is undone.
        sql.update("DELETE FROM quote WHERE article = ?", from);
        sql.update("UPDATE article SET removed = 1, superseded = ?, analysed = '?' WHERE id = ?", to, from);
        for (Topic topic : List.of(Topic.ARTICLES, Topic.QUOTES, Topic.SPEAKERS, Topic.ANNOTATIONS, Topic.LINKS)) {
            writing.touch(topic, List.of(older.id(), newer.id()));
        }
        writing.touch(Topic.CONTEXT);
        writing.touch(Topic.STATEMENTS);
    }

    /** Takes the ids of an article's rulings away from quotes of another version of it, which is hidden. */
    public static void free(Sql sql, long article) {
        String held = "uuid IN (SELECT quote FROM ruling WHERE article = ?1) AND article <> ?1";
        if (sql.exists("SELECT 1 FROM quote WHERE " + held, article)) {
            sql.update(
                    "UPDATE article SET analysed = '?' WHERE id IN (SELECT article FROM quote WHERE " + held + ")",
                    article);
            sql.update("DELETE FROM quote WHERE " + held, article);
        }
    }

    private void move() {
        moveAnnotations();
        moveMemos();
        sql.query("SELECT id FROM ruling WHERE article = ?", r -> r.number("id"), older)
                .forEach(this::moveRuling);
        movePlaces("occasion_place", "article", "start", "stop");
        movePlaces("omission", "article", "start", "stop");
        movePlaces("link", "article_a", "start_a", "stop_a");
        movePlaces("link", "article_b", "start_b", "stop_b");
        sql.update("UPDATE occasion_cover SET article = ?1 WHERE article = ?2", newer, older);
    }

    private record Placed(long row, Span span) {}

    private void moveAnnotations() {
        for (Placed one : spans("annotation", "article", "start", "stop")) {
            anchoring
                    .place(one.span())
                    .ifPresent(to -> sql.update(
                            "UPDATE annotation SET article = ?, start = ?, stop = ? WHERE id = ?",
                            newer,
                            to.start(),
                            to.end(),
                            one.row()));
        }
    }

    private record Noted(long row, String subject) {}

    /** Memos on the article, and on passages of it: “article 10-42”. One whose passage is gone stays with the article. */
    private void moveMemos() {
        String was = id(older);
        String is = id(newer);
        for (Noted memo : sql.query(
                "SELECT id, subject FROM memo WHERE subject = ?1 OR subject LIKE ?1 || ' %'",
                r -> new Noted(r.number("id"), r.text("subject")), was)) {
            String place = memo.subject().substring(was.length()).strip();
            String to = place.isEmpty()
                    ? is
                    : is + " "
                            + anchoring
                                    .place(Packed.span(place))
                                    .map(Packed::span)
                                    .orElse(place);
            sql.update("UPDATE memo SET subject = ? WHERE id = ?", to, memo.row());
        }
    }

    private String id(long row) {
        return sql.first("SELECT uuid FROM article WHERE id = ?", r -> r.text("uuid"), row)
                .orElseThrow(ArticleTable::gone);
    }

    private List<Placed> spans(String table, String article, String start, String stop) {
        return sql.query(
                "SELECT id, " + start + ", " + stop + " FROM " + table + " WHERE " + article + " = ?",
                r -> new Placed(r.number("id"), r.span(start, stop)),
                older);
    }

    /** Rows that are known by their place; one that another already has is left where it is. */
    private void movePlaces(String table, String article, String start, String stop) {
        for (Placed one : spans(table, article, start, stop)) {
            anchoring
                    .place(one.span())
                    .ifPresent(to -> sql.update(
                            "UPDATE OR IGNORE " + table + " SET " + article + " = ?, " + start + " = ?, " + stop
                                    + " = ? WHERE id = ?",
                            newer,
                            to.start(),
                            to.end(),
                            one.row()));
        }
    }

    private record Ruled(
            List<Span> spans,
            @Nullable Span mention,
            @Nullable Span cue,
            @Nullable Span found) {}

    private void moveRuling(long row) {
        Ruled ruled = sql.first(
                        "SELECT spans, mention, cue, coalesce(found_start, start) AS a,"
                                + " coalesce(found_stop, stop) AS b FROM ruling WHERE id = ?",
                        r -> new Ruled(
                                Packed.spans(r.text("spans")),
                                Packed.unpackOrNull(r.textOrNull("mention")),
                                Packed.unpackOrNull(r.textOrNull("cue")),
                                r.span("a", "b")),
                        row)
                .orElseThrow();
        List<Span> to = ruled.spans().stream()
                .map(anchoring::place)
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        if (to.size() == ruled.spans().size() && apart(to)) {
            place(row, to, ruled);
        }
    }

    private static boolean apart(List<Span> spans) {
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i - 1).overlaps(spans.get(i))) {
                return false;
            }
        }
        return true;
    }

    private void place(long row, List<Span> to, Ruled ruled) {
        Span found = placed(ruled.found());
        Span mention = placed(ruled.mention());
        Span cue = placed(ruled.cue());
        String words = String.join(" ", to.stream().map(s -> s.of(text)).toList());
        sql.update(
                "UPDATE ruling SET article = ?, start = ?, stop = ?, spans = ?, text = ?, folded = ?, found_start = ?,"
                        + " found_stop = ?, mention = ?, mention_text = ?, cue = ?, cue_text = ? WHERE id = ?",
                newer,
                to.getFirst().start(),
                to.getLast().end(),
                Packed.spans(to),
                words,
                Folding.fold(words),
                found == null ? null : found.start(),
                found == null ? null : found.end(),
                Packed.spanOrNull(mention),
                mention == null ? null : mention.of(text),
                Packed.spanOrNull(cue),
                cue == null ? null : cue.of(text),
                row);
    }

    private @Nullable Span placed(@Nullable Span span) {
        return span == null ? null : anchoring.place(span).orElse(null);
    }
}
