package parallax.store.file;

import java.util.Set;

/**
 * What a committed act or run has touched.
 *
 * @param topics the kinds of rows
 * @param articles ids of the articles concerned; empty where it may be any
 */
public record Change(Set<Topic> topics, Set<String> articles) {

    /** A kind of rows. */
    public enum Topic {
        ARTICLES,
        QUOTES,
        SPEAKERS,
        LINKS,
        STATEMENTS,
        TAGS,
        ANNOTATIONS,
        MEMOS,
        /** What the comparison is looked at with: outlets, reference texts, notes on omissions. */
        CONTEXT,
        HISTORY
    }

    /** Copies what it is given. */
    public Change {
        topics = Set.copyOf(topics);
        articles = Set.copyOf(articles);
    }

    /** Whether any of {@code asked} was touched. */
    public boolean touches(Topic... asked) {
        for (Topic topic : asked) {
            if (topics.contains(topic)) {
                return true;
            }
        }
        return false;
    }
}
