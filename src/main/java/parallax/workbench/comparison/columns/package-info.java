/** The heads of the columns, and the list of all of them. */
@NullMarked
package parallax.workbench.comparison.columns;

import org.jspecify.annotations.NullMarked;
