package parallax.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import parallax.news.Article;
import parallax.news.Region;
import parallax.news.Role;
import parallax.store.articles.ArticleTable;
import parallax.store.file.Sql;
import parallax.text.Span;

/**
 * A project of many made-up articles, the same each time: words as frequent as in any language (Zipf), 60 outlets over 700
 * days, three quotes in each article, three thousand speakers, furniture under all of them.
 */
public final class Haystack {

    static final LocalDate FIRST = LocalDate.of(2030, 1, 1);
    static final int DAYS = 700;
    static final int OUTLETS = 60;

    private static final int WORDS = 150;
    private static final int VOCABULARY = 30_000;
    private static final int SPEAKERS = 3_000;
    private static final int COMMON = 20;
    private static final long SEED = 20_251_122;
    private static final String[] KINDS = {"direct", "indirect", "direct"};

    private final Random random = new Random(SEED);
    private final String[] vocabulary = new String[VOCABULARY];
    private final int articles;

    public Haystack(int articles) {
        this.articles = articles;
        for (int i = 0; i < VOCABULARY; i++) {
            vocabulary[i] = word();
        }
    }

    /** Fills a project without any other work on it: nothing is matched, and no quotes are looked for. */
    public void fill(Store store) {
        store.database().write(writing -> {
            Sql sql = writing.sql();
            for (int i = 0; i < SPEAKERS; i++) {
                sql.update("INSERT INTO speaker VALUES (?, ?)", "p" + i, speaker(i));
                sql.update("INSERT INTO alias VALUES (?, ?, ?)", speaker(i), speaker(i), "p" + i);
            }
            for (int i = 0; i < articles; i++) {
                quotes(sql, ArticleTable.insert(sql, article(i)), i);
            }
            statements(sql);
            // Nothing waits to be matched: that is measured elsewhere.
            sql.update("DELETE FROM match_changed");
            sql.update("UPDATE meta SET value = (SELECT value FROM meta WHERE key = 'revision') WHERE key = 'matched'");
            return true;
        });
    }

    /** The tag that every fiftieth article carries in its first words. */
    public String tag(Store store) {
        String tag = store.codebook().add(null, "Doubt", "#aa5500", "");
        store.database().write(writing -> {
            for (int i = 1; i <= articles; i += 50) {
                String id = new UUID(1, i).toString();
                writing.sql()
                        .update(
                                "INSERT INTO annotation(uuid, article, start, stop, note, author, created, changed)"
                                        + " VALUES (?, ?, 0, 60, '', 'N. N.', '2031-01-01T00:00:00Z', '2031-01-01T00:00:00Z')",
                                id,
                                i);
                writing.sql().update("INSERT INTO annotation_tag(annotation, tag) VALUES (?, ?)", id, tag);
            }
            return true;
        });
        return tag;
    }

    /** Three quotes after one another, each of twelve words or so. */
    private void quotes(Sql sql, long article, int number) {
        for (int q = 0; q < KINDS.length; q++) {
            int start = 100 + 200 * q;
            Object[] values = {
                "q" + number + "-" + q,
                article,
                start,
                start + 90,
                start + "-" + (start + 90),
                KINDS[q],
                "words " + number,
                "words " + number,
                speaker((number * KINDS.length + q) % SPEAKERS),
                0.9,
                0.9
            };
            sql.update(
                    "INSERT INTO quote(uuid, article, start, stop, spans, kind, text, folded, name, confidence,"
                            + " speaker_confidence) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    values);
        }
    }

    /** Neighbours tell the same: each statement is reported by two outlets. */
    private static void statements(Sql sql) {
        sql.update("INSERT INTO statement(id, uuid, speaker, cells) SELECT q.id, 's' || q.id, q.name, '' FROM quote q"
                + " WHERE q.article % 2 = 1");
        sql.update("INSERT INTO rendering(statement, uuid, article, quote, start, stop, kind, speaker, state, score,"
                + " passage) SELECT q.id, 'r' || q.id, q.article, q.uuid, q.start, q.stop, q.kind, q.name, 'same', 1.0, 0"
                + " FROM quote q WHERE q.article % 2 = 1");
        sql.update("INSERT INTO rendering(statement, uuid, article, quote, start, stop, kind, speaker, state, score,"
                + " passage) SELECT q.id - 3, 'r' || q.id, q.article, q.uuid, q.start, q.stop, q.kind, q.name, 'same',"
                + " 0.9, 0 FROM quote q WHERE q.article % 2 = 0");
    }

    private Article article(int number) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < WORDS; i++) {
            text.append(next()).append(i % 12 == 11 ? i % 36 == 35 ? ".\n" : ". " : " ");
        }
        int body = text.length();
        text.append("\nShare this page ").append(next());
        return new Article(
                "a" + number,
                "a" + number + ".txt",
                outlet(number),
                next() + " " + next() + " " + number,
                List.of(),
                FIRST.plusDays(random.nextInt(DAYS)),
                null,
                null,
                "en",
                text.toString(),
                List.of(new Region(new Span(body + 1, text.length()), Role.FURNITURE)));
    }

    /** A word that is neither among the most common nor among the rarest ones. */
    String term() {
        return vocabulary[COMMON + random.nextInt(3_000)];
    }

    /** One of the first words by frequency: the first stands in nine of ten articles, the twelfth in half of them. */
    String common(int most) {
        return vocabulary[random.nextInt(most)];
    }

    String prefix() {
        return term().substring(0, 3) + "*";
    }

    /** Three words as they follow one another in some article. */
    String phrase(Store store) {
        String text = store.database()
                .read(sql -> sql.first(
                        "SELECT text FROM article WHERE id = ?", r -> r.text("text"), 1 + random.nextInt(articles)))
                .orElseThrow();
        String[] words = text.replace(".", "").split("\\s+");
        int at = random.nextInt(WORDS - 3);
        return "\"" + words[at] + " " + words[at + 1] + " " + words[at + 2] + "\"";
    }

    String outlet() {
        return outlet(random.nextInt(OUTLETS));
    }

    private static String outlet(int number) {
        return String.format(Locale.ROOT, "Outlet %02d", number % OUTLETS);
    }

    LocalDate day() {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    int speakerNumber() {
        return random.nextInt(SPEAKERS);
    }

    String speaker(int number) {
        String first = vocabulary[number];
        String last = vocabulary[VOCABULARY - 1 - number];
        return Character.toUpperCase(first.charAt(0)) + first.substring(1) + " " + Character.toUpperCase(last.charAt(0))
                + last.substring(1);
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int i = 2 + random.nextInt(3); i > 0; i--) {
            word.append("bdfgklmnprstvz".charAt(random.nextInt(14))).append("aeiou".charAt(random.nextInt(5)));
        }
        return word.toString();
    }

    /** Few words are used often, most seldom. */
    private String next() {
        return vocabulary[(int) Math.pow(VOCABULARY, random.nextDouble()) - 1];
    }
}
