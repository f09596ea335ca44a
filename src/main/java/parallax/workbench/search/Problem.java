package parallax.workbench.search;

import java.util.Locale;
import parallax.store.search.Search;
import parallax.workbench.base.Words;

/** Says what is wrong with a search as it is typed. */
public final class Problem {

    private Problem() {}

    /** One sentence, and what is done instead; empty where nothing is wrong. */
    public static String of(String query) {
        return Search.problem(query)
                .map(p -> Words.of("find.problem." + p.kind().name().toLowerCase(Locale.ROOT), p.what()))
                .orElse("");
    }
}
