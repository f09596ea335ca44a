package parallax.store.statements;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.news.Link;
import parallax.news.Omission;
import parallax.store.articles.ArticleTable;
import parallax.store.file.Acts;
import parallax.store.file.Change.Topic;
import parallax.store.file.Sql;
import parallax.store.file.Texts;

/** What the analyst says of statements that an outlet leaves out. */
public final class Omissions {

    private final Acts acts;

    /** Those in the file of {@code acts}. */
    public Omissions(Acts acts) {
        this.acts = acts;
    }

    /** All, oldest first, without those tied to articles removed since. */
    public List<Omission> list() {
        return acts.database()
                .read(sql -> sql.query(
                        "SELECT o.*, a.uuid AS of FROM omission o JOIN article a ON a.id = o.article"
                                + " WHERE a.removed = 0 ORDER BY o.id",
                        r -> new Omission(
                                new Link.Place(r.text("of"), r.span("start", "stop")),
                                r.text("source"),
                                Omission.Reason.of(r.text("reason")),
                                r.text("note"))));
    }

    /** Keeps what the analyst says; null takes it back. An act. */
    public void say(Link.Place statement, String source, @Nullable Omission said) {
        acts.act(said == null ? "Took back a note on an omission" : "Noted an omission", writing -> {
            Sql sql = writing.sql();
            long article = ArticleTable.key(sql, statement.article());
            if (said == null) {
                sql.update(
                        "DELETE FROM omission WHERE article = ? AND start = ? AND stop = ? AND source = ?",
                        article,
                        statement.span().start(),
                        statement.span().end(),
                        source);
            } else {
                sql.update(
                        "INSERT INTO omission(article, start, stop, source, reason, note) VALUES (?, ?, ?, ?, ?, ?)"
                                + " ON CONFLICT(article, start, stop, source) DO UPDATE SET"
                                + " reason = excluded.reason, note = excluded.note",
                        article,
                        statement.span().start(),
                        statement.span().end(),
                        source,
                        said.reason().word(),
                        Texts.words(said.note()));
            }
            writing.touch(Topic.CONTEXT);
            return true;
        });
    }
}
