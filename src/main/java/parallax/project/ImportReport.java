package parallax.project;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import parallax.store.articles.ImportRow;
import parallax.store.articles.ImportRow.Outcome;

/**
 * How an import ended.
 *
 * @param number under which the project keeps it, 0 where it does not
 * @param rows what became of every file and every article in it, in their order
 * @param cancelled whether it was stopped before its end; what had come in stays
 */
public record ImportReport(long number, List<ImportRow> rows, boolean cancelled) {

    public ImportReport {
        rows = List.copyOf(rows);
    }

    /** Ids of the articles that came in. */
    public List<String> imported() {
        return of(EnumSet.of(Outcome.NEW, Outcome.VERSION)).stream()
                .map(ImportRow::article)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Files that were already in the project, as whole sentences. */
    public List<String> known() {
        return of(EnumSet.of(Outcome.KNOWN)).stream().map(ImportRow::sentence).toList();
    }

    /** What could not be read, or not wholly, as whole sentences. */
    public List<String> problems() {
        return of(EnumSet.of(Outcome.FAILED, Outcome.SKIPPED)).stream()
                .map(ImportRow::sentence)
                .toList();
    }

    /** How many rows ended like this. */
    public int count(Outcome outcome) {
        return of(EnumSet.of(outcome)).size();
    }

    private List<ImportRow> of(Set<Outcome> outcomes) {
        return rows.stream().filter(r -> outcomes.contains(r.outcome())).toList();
    }
}
