/**
 * The comparison worked out without nodes: rows, their order, what a view shows of them, where columns stand. Safe on any
 * thread unless a type says otherwise.
 */
@NullMarked
package parallax.workbench.comparison.table;

import org.jspecify.annotations.NullMarked;
