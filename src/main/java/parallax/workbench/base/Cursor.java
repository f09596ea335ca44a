package parallax.workbench.base;

import org.jspecify.annotations.Nullable;

/**
 * Where the analyst is in the comparison table.
 *
 * @param statement id of the row's statement
 * @param rendering id of the rendering, null where the row as a whole or an empty cell is meant
 */
public record Cursor(String statement, @Nullable String rendering) {}
