package parallax.workbench.comparison;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import parallax.statements.collation.Contrast;
import parallax.statements.comparison.Comparison;

/**
 * What the comparison shows of the whole.
 *
 * @param table makes it; to be asked off the FX thread
 * @param filters the filters and the rest of the view in words
 * @param rows how many statements
 * @param columns how many columns
 * @param marked the kinds of difference that are marked
 */
public record Shown(Supplier<Comparison> table, List<String> filters, int rows, int columns, Set<Contrast> marked) {}
