/** The table on the screen: lines in a list, cells in a line, drawn only where something of them shows. */
@NullMarked
package parallax.workbench.comparison.grid;

import org.jspecify.annotations.NullMarked;
