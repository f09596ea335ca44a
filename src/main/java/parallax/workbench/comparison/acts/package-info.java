/** What the analyst can put right in the table, and why a wording stands where it stands. */
@NullMarked
package parallax.workbench.comparison.acts;

import org.jspecify.annotations.NullMarked;
