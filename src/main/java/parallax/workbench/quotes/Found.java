package parallax.workbench.quotes;

import java.util.ArrayList;
import java.util.List;
import parallax.project.Project;
import parallax.store.quotes.QuoteFilter;
import parallax.store.quotes.QuoteRow;

/**
 * What was read for the list.
 *
 * @param rows the first of those that fit
 * @param fitting how many fit the filter
 * @param all how many there are without it, in the same article or project
 */
record Found(List<QuoteRow> rows, int fitting, int all) {

    static final Found NOTHING = new Found(List.of(), 0, 0);

    /**
     * What is asked for.
     *
     * @param filter which quotes
     * @param there the rows of the list that more are wanted after, empty to read from the first
     * @param more how many rows at most
     */
    record Wanted(QuoteFilter filter, List<QuoteRow> there, int more) {}

    private static List<QuoteRow> rows(Project project, Wanted wanted) {
        List<QuoteRow> there = wanted.there();
        List<QuoteRow> rows = new ArrayList<>(there);
        rows.addAll(project.quotes().after(wanted.filter(), there.isEmpty() ? null : there.getLast(), wanted.more()));
        return rows;
    }

    /** Reads; not on the FX thread. */
    static Found read(Project project, Wanted wanted) {
        QuoteFilter filter = wanted.filter();
        QuoteFilter open = new QuoteFilter(filter.article(), null, null, null, null, null, filter.rejected());
        int fitting = project.quotes().count(filter);
        return new Found(
                rows(project, wanted),
                fitting,
                open.equals(filter) ? fitting : project.quotes().count(open));
    }
}
