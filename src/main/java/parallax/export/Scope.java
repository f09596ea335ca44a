package parallax.export;

import java.time.LocalDate;
import java.util.List;
import parallax.news.Cell;
import parallax.news.Omission;
import parallax.statements.Comparison;

/**
 * What a written comparison shows, so that a file that lies about on its own still says what it is.
 *
 * @param title what it is of: the project's name
 * @param written the day it is written
 * @param filters each filter or setting of the view in force as a line for people, empty where everything is shown
 * @param omissions what the analyst says of statements that outlets leave out
 */
public record Scope(String title, LocalDate written, List<String> filters, List<Omission> omissions) {

    public Scope {
        filters = List.copyOf(filters);
        omissions = List.copyOf(omissions);
    }

    /** Without anything said of omissions. */
    public Scope(String title, LocalDate written, List<String> filters) {
        this(title, written, filters, List.of());
    }

    /** All statements and all sources. */
    public static Scope everything(String title, LocalDate written) {
        return new Scope(title, written, List.of());
    }

    /** The filters as one line. */
    String line() {
        return filters.isEmpty() ? "No filters: every statement and every source." : String.join("; ", filters);
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
