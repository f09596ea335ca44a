package parallax.store.file;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.store.file.Change.Topic;

/** A transaction under way: its connection, and what it has touched so far. */
public final class Writing {

    /** What the statements rest on. */
    private static final Set<Topic> GROUNDS = EnumSet.of(Topic.ARTICLES, Topic.QUOTES, Topic.SPEAKERS, Topic.LINKS);

    private final Sql sql;
    private final Set<Topic> topics = EnumSet.noneOf(Topic.class);
    private final Set<String> articles = new HashSet<>();
    private boolean anyArticle;
    private boolean dropped;

    Writing(Sql sql) {
        this.sql = sql;
    }

    /** The connection that writes. */
    public Sql sql() {
        return sql;
    }

    /** @param of ids of the articles concerned, empty where it may be any */
    public void touch(Topic topic, Collection<String> of) {
        topics.add(topic);
        articles.addAll(of);
        anyArticle |= of.isEmpty();
    }

    /** Something that concerns no article in particular, beside what does. */
    public void touch(Topic topic) {
        topics.add(topic);
    }

    /** Nothing has changed after all: nothing will be written or told. */
    public void drop() {
        dropped = true;
    }

    /** What was touched, null where nothing is to be kept. */
    @Nullable
    Change finish() {
        if (dropped) {
            return null;
        }
        if (topics.stream().anyMatch(GROUNDS::contains)) {
            sql.update("UPDATE meta SET value = value + 1 WHERE key = 'revision'");
        }
        return new Change(topics, anyArticle ? Set.of() : articles);
    }
}
