package parallax.workbench.twin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.news.Article;
import parallax.news.Rendering;
import parallax.statements.comparison.Comparison;

/**
 * The articles that can stand beside one.
 *
 * @param shared by article id, how many statements it shares with that one
 */
record Partners(Map<String, Integer> shared) {

    static Partners of(Comparison table, String article) {
        Map<String, Integer> shared = new HashMap<>();
        for (Comparison.Row row : table.rows()) {
            Set<String> in = new HashSet<>();
            for (Rendering rendering : row.statement().renderings()) {
                in.add(rendering.article());
            }
            if (in.remove(article)) {
                in.forEach(other -> shared.merge(other, 1, Integer::sum));
            }
        }
        return new Partners(Map.copyOf(shared));
    }

    int with(String article) {
        return shared.getOrDefault(article, 0);
    }

    /** The one that shares most, of such the first in the table; null where there is no other article. */
    @Nullable
    String best(Comparison table, String article) {
        String best = null;
        for (Article other : table.articles().values()) {
            if (!other.id().equals(article) && (best == null || with(other.id()) > with(best))) {
                best = other.id();
            }
        }
        return best;
    }

    /** All articles, in the table's order. */
    static List<Article> all(Comparison table) {
        return new ArrayList<>(table.articles().values());
    }
}
