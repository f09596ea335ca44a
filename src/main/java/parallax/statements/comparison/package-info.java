/** The table: a statement a row, an outlet a column, and what is shown of it. */
@NullMarked
package parallax.statements.comparison;

import org.jspecify.annotations.NullMarked;
