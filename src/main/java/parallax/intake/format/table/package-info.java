/** Tables and lines: a row an article, its columns told by their names or by the analyst. */
@NullMarked
package parallax.intake.format.table;

import org.jspecify.annotations.NullMarked;
