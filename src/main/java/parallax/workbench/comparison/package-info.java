/**
 * The comparison pane: rows are statements, columns are outlets. What is shown is worked out without nodes in {@code
 * table}; {@code board} holds it for all parts of the pane; the others draw it and act on it.
 */
@NullMarked
package parallax.workbench.comparison;

import org.jspecify.annotations.NullMarked;
