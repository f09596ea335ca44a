package parallax.store.quotes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.store.file.Change.Topic;
import parallax.store.file.Sql;
import parallax.store.file.Writing;
import parallax.store.quotes.Lessons.Decision;
import parallax.store.quotes.Lessons.Lesson;

/**
 * Keeps the table of what was learnt true to the decisions. It follows from them alone, so undo, a new run of the
 * engine and every order of import give the same; no quote that the analyst ruled over is ever in it.
 */
public final class Learning {

    private static final String DECISIONS = "SELECT r.quote, r.article, r.speaker, s.name, r.found_name,"
            + " r.mention_text FROM ruling r JOIN article a ON a.id = r.article AND a.removed = 0"
            + " JOIN speaker_ruling s ON s.uuid = r.speaker"
            + " WHERE r.speaker IS NOT NULL AND r.verdict <> 'rejected' AND r.mention_text IS NOT NULL";

    private static final String UNDECIDED = "SELECT q.id, q.article, q.name, q.mention_text FROM quote q"
            + " WHERE NOT EXISTS (SELECT 1 FROM ruling r WHERE r.quote = q.uuid)";

    private Learning() {}

    /** Learns for the quotes that the engine has just found in an article. */
    static void learn(Sql sql, long article) {
        Lessons lessons = new Lessons();
        read(
                sql,
                lessons,
                DECISIONS
                        + " AND (r.article = ?1 OR r.found_name IN (SELECT name FROM quote WHERE article = ?1)) ORDER BY r.id",
                article);
        Map<Long, Lesson> wanted = new HashMap<>();
        collect(sql, lessons, wanted, UNDECIDED + " AND q.article = ?", article);
        wanted.forEach((quote, lesson) -> put(sql, quote, lesson));
    }

    /** Learns anew from all decisions after some of them changed; touches the articles where that changes anything. */
    public static void refresh(Writing writing) {
        Sql sql = writing.sql();
        Lessons lessons = new Lessons();
        read(sql, lessons, DECISIONS + " ORDER BY r.id");
        Map<Long, Lesson> wanted = new HashMap<>();
        lessons.articles().forEach(a -> collect(sql, lessons, wanted, UNDECIDED + " AND q.article = ?", a));
        lessons.names().forEach(n -> collect(sql, lessons, wanted, UNDECIDED + " AND q.name = ?", n));
        Map<Long, Lesson> present = new HashMap<>();
        sql.query(
                "SELECT quote, speaker, decision, here FROM learnt",
                r -> present.put(r.number("quote"), new Lesson(r.text("speaker"), r.text("decision"), r.flag("here"))));
        Set<Long> changed = new HashSet<>();
        present.forEach((quote, lesson) -> {
            if (!wanted.containsKey(quote)) {
                sql.update("DELETE FROM learnt WHERE quote = ?", quote);
                changed.add(quote);
            }
        });
        wanted.forEach((quote, lesson) -> {
            if (!lesson.equals(present.get(quote))) {
                put(sql, quote, lesson);
                changed.add(quote);
            }
        });
        touch(writing, changed);
    }

    private static void touch(Writing writing, Set<Long> quotes) {
        Set<String> articles = new HashSet<>();
        for (long quote : quotes) {
            articles.addAll(writing.sql()
                    .query(
                            "SELECT a.uuid FROM quote q JOIN article a ON a.id = q.article WHERE q.id = ?",
                            r -> r.text("uuid"),
                            quote));
        }
        if (!articles.isEmpty()) {
            writing.touch(Topic.QUOTES, articles);
            writing.touch(Topic.SPEAKERS, articles);
        }
    }

    private static void read(Sql sql, Lessons lessons, String decisions, @Nullable Object... args) {
        List<Decision> all = sql.query(
                decisions,
                r -> new Decision(
                        r.text("quote"),
                        r.number("article"),
                        r.text("speaker"),
                        r.text("name"),
                        r.textOrNull("found_name"),
                        r.text("mention_text")),
                args);
        all.forEach(lessons::add);
    }

    private static void collect(
            Sql sql, Lessons lessons, Map<Long, Lesson> wanted, String quotes, @Nullable Object... args) {
        sql.query(
                quotes,
                r -> {
                    Lesson lesson = lessons.of(r.number("article"), r.textOrNull("name"), r.textOrNull("mention_text"));
                    if (lesson != null) {
                        wanted.put(r.number("id"), lesson);
                    }
                    return true;
                },
                args);
    }

    private static void put(Sql sql, long quote, Lesson lesson) {
        sql.update(
                "INSERT INTO learnt(quote, speaker, decision, here) VALUES (?, ?, ?, ?) ON CONFLICT(quote) DO UPDATE"
                        + " SET speaker = excluded.speaker, decision = excluded.decision, here = excluded.here",
                quote,
                lesson.speaker(),
                lesson.decision(),
                lesson.here());
    }
}
