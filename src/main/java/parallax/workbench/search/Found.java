package parallax.workbench.search;

import java.util.List;
import parallax.project.Project;
import parallax.store.search.Passage;
import parallax.workbench.base.Words;

/**
 * What a search has found.
 *
 * @param passages the best first, no more than can be walked
 * @param articles in how many articles there is anything, told only where there are more passages than are listed
 */
record Found(List<Passage> passages, long articles) {

    static final Found NOTHING = new Found(List.of(), 0);

    private static final int MOST = 1_000;

    /** Blocks. */
    static Found of(Project project, String query) {
        List<Passage> passages = project.search().passages(query, MOST);
        return new Found(passages, passages.size() < MOST ? 0 : project.search().articles(query));
    }

    /** How many there are. */
    String words() {
        return passages.size() < MOST
                ? Words.of("find.found", passages.size())
                : Words.of("find.most", passages.size(), articles);
    }
}
