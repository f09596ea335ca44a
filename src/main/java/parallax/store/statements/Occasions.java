package parallax.store.statements;

import java.util.Collection;
import java.util.List;
import parallax.news.DecidedOccasion;
import parallax.store.file.Acts;
import parallax.store.file.Change.Topic;

/** What the analyst says of occasions. */
public final class Occasions {

    private final Acts acts;

    /** Those in the file of {@code acts}. */
    public Occasions(Acts acts) {
        this.acts = acts;
    }

    /** The analyst's decisions, oldest first, without what is in articles removed since. */
    public List<DecidedOccasion> list() {
        return acts.database().read(OccasionTable::list);
    }

    /**
     * Keeps decisions. A passage belongs to one occasion: the one that it was last put into. An act.
     *
     * @param actName what the history calls it
     * @param changed as they are to be
     * @param gone ids of those that are given up
     */
    public void decide(String actName, Collection<DecidedOccasion> changed, Collection<String> gone) {
        acts.act(actName, writing -> {
            gone.forEach(id -> OccasionTable.drop(writing.sql(), id));
            changed.forEach(occasion -> OccasionTable.put(writing.sql(), occasion));
            writing.touch(Topic.STATEMENTS, List.of());
            // What was put into one occasion is matched anew.
            writing.touch(Topic.LINKS);
            return true;
        });
    }
}
