/**
 * What the parts of the pane look at together: the table in its view, where the analyst is in it, and what is asked of the
 * workspace.
 */
@NullMarked
package parallax.workbench.comparison.board;

import org.jspecify.annotations.NullMarked;
