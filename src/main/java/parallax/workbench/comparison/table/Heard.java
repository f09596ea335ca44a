package parallax.workbench.comparison.table;

import java.util.List;
import parallax.news.Occasion;
import parallax.statements.comparison.Comparison;
import parallax.statements.comparison.Echo;
import parallax.workbench.base.Words;

/**
 * Another row in which a statement's speaker says the same words.
 *
 * @param row the other row
 * @param echo what the two have in common
 */
public record Heard(RowModel row, Echo echo) {

    /** Those of a row, the likest first. */
    public static List<Heard> of(Table table, RowModel row) {
        return table.comparison().echoes(row.id()).stream()
                .flatMap(echo -> table.row(echo.statement()).stream().map(other -> new Heard(other, echo)))
                .toList();
    }

    /** “Said before: interview with the Harbour Courier, 3 Mar 2031”. */
    public String words() {
        Occasion occasion = row.occasion();
        return Words.of(
                "comparison.echo." + echo.order().word(),
                occasion == null ? Words.of("comparison.occasion-unknown") : occasion.label());
    }

    /** The other row's base wording. */
    public String wording() {
        Comparison.Row of = row.row();
        return row.text(of.base());
    }
}
