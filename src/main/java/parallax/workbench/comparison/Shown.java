package parallax.workbench.comparison;

import java.util.List;
import java.util.function.Supplier;
import parallax.statements.Comparison;

/**
 * What the comparison shows of the whole.
 *
 * @param table makes it; to be asked off the FX thread
 * @param filters the filters and the rest of the view in words
 * @param rows how many statements
 * @param columns how many columns
 */
public record Shown(Supplier<Comparison> table, List<String> filters, int rows, int columns) {}
