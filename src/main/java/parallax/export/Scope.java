package parallax.export;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import parallax.news.Cell;
import parallax.news.Omission;
import parallax.statements.collation.Contrast;
import parallax.statements.collation.Differences;
import parallax.statements.comparison.Comparison;

/**
 * What a written comparison shows, so that a file that lies about on its own still says what it is.
 *
 * @param title what it is of: the project's name
 * @param written the day it is written
 * @param filters each filter or setting of the view in force as a line for people, empty where everything is shown
 * @param omissions what the analyst says of statements that outlets leave out
 * @param marked the kinds of difference that are marked
 */
public record Scope(
        String title, LocalDate written, List<String> filters, List<Omission> omissions, Set<Contrast> marked) {

    public Scope {
        filters = List.copyOf(filters);
        omissions = List.copyOf(omissions);
        marked = Set.copyOf(marked);
    }

    /** Without anything said of omissions, every kind of difference marked. */
    public Scope(String title, LocalDate written, List<String> filters) {
        this(title, written, filters, List.of(), EnumSet.allOf(Contrast.class));
    }

    /** All statements and all sources. */
    public static Scope everything(String title, LocalDate written) {
        return new Scope(title, written, List.of());
    }

    /** The filters as one line. */
    String line() {
        return filters.isEmpty() ? "No filters: every statement and every source." : String.join("; ", filters);
    }

    /** Whether a stretch of a wording is marked as other than the base. */
    boolean marks(Differences.Run run) {
        Contrast kind = Contrast.of(run);
        return kind != null && marked.contains(kind);
    }

    /** Whether a stretch is written: words of the base that are missing are so only where that is marked. */
    boolean writes(Differences.Run run) {
        return !run.missing() || marks(run);
    }

    /** “on purpose: the editor said so”, what the analyst says of a cell that leaves the statement out; else empty. */
    String remark(Comparison table, Comparison.Row row, int column) {
        if (row.cells().get(column).state() != Cell.OMITTED) {
            return "";
        }
        String source = table.columns().get(column).source();
        return omissions.stream()
                .filter(o -> o.source().equals(source)
                        && row.statement().renderings().stream()
                                .anyMatch(r -> r.article().equals(o.statement().article())
                                        && r.span().overlaps(o.statement().span())))
                .findFirst()
                .map(o -> o.reason().word().replace('-', ' ') + (o.note().isEmpty() ? "" : ": " + o.note()))
                .orElse("");
    }
}
