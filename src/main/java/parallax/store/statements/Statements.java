package parallax.store.statements;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parallax.news.Link;
import parallax.news.Statement;
import parallax.statements.MatchRun;
import parallax.statements.Recall;
import parallax.store.file.Acts;
import parallax.store.file.Change.Topic;
import parallax.store.file.Sql;
import parallax.store.file.Writing;

/** The statements that the engine found, and the analyst's decisions over them. */
public final class Statements {

    private static final Logger LOG = LoggerFactory.getLogger(Statements.class);

    private final Acts acts;

    /** Used by who writes, one after another; made by the first. */
    private @Nullable Recall recall;

    /** Those in the file of {@code acts}. */
    public Statements(Acts acts) {
        this.acts = acts;
    }

    /** The last result of the engine, without what is in articles removed since. */
    public List<Statement> list() {
        return acts.database().read(StatementTable::list);
    }

    /** Replaces the result of the engine, made from the present state. Not an act. */
    public void suggest(List<Statement> statements) {
        suggest(statements, basis());
    }

    /**
     * Replaces the result of the engine. Not an act.
     *
     * @param basis what {@link #basis} said before the engine's input was read
     */
    public void suggest(List<Statement> statements, long basis) {
        acts.database().write(writing -> {
            Sql sql = writing.sql();
            if (!StatementTable.list(sql).equals(statements)) {
                StatementTable.replace(sql, statements);
                writing.touch(Topic.STATEMENTS, List.of());
            }
            return sql.update("UPDATE meta SET value = ? WHERE key = 'matched'", basis);
        });
    }

    /**
     * Brings the statements up to date with what has changed since the last time: articles, quotes, names and decisions.
     * What others work on meanwhile is not held up for long. Not an act.
     */
    public void rematch() {
        if (acts.database().read(Rematch::isLarge)) {
            Whole whole = acts.database().read(Whole::of);
            if (!acts.database().write(writing -> Rematch.replace(writing, whole.result, whole.basis))) {
                LOG.debug("The project changed while it was matched; what changed is taken in piece by piece");
            }
        }
        while (acts.database().write(this::advance)) {
            LOG.debug("Matching goes on");
        }
    }

    private boolean advance(Writing writing) {
        if (recall == null) {
            recall = new Recall();
        }
        return Rematch.advance(writing, recall);
    }

    /** A project as matched whole, and the state that this rests on. */
    private record Whole(MatchRun.Result result, long basis) {

        static Whole of(Sql sql) {
            return new Whole(Rematch.whole(sql), sql.number("SELECT value AS n FROM meta WHERE key = 'revision'"));
        }
    }

    /** The number of the present state of all that statements rest on: it grows with each change. */
    public long basis() {
        return acts.database().read(sql -> sql.number("SELECT value AS n FROM meta WHERE key = 'revision'"));
    }

    /** Whether the engine's last result rests on a state that is past. */
    public boolean stale() {
        return acts.database()
                .read(sql -> sql.exists("SELECT 1 FROM meta r JOIN meta m ON r.key = 'revision'"
                        + " AND m.key = 'matched' AND r.value <> m.value"));
    }

    /** The analyst's decisions, oldest first. */
    public List<Link> links() {
        return acts.database().read(LinkTable::list);
    }

    /**
     * Keeps decisions; one about the same two places as an earlier one replaces it. An act.
     *
     * @param actName what the history calls it
     */
    public void decide(String actName, List<Link> links) {
        acts.act(actName, writing -> {
            for (Link link : links) {
                LinkTable.put(writing.sql(), link);
                writing.touch(Topic.LINKS, List.of(link.a().article(), link.b().article()));
            }
            return true;
        });
    }
}
