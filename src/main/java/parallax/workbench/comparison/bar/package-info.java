/** What stands over the table: search, filters, chips, counts of kinds, and what is said where there is nothing to show. */
@NullMarked
package parallax.workbench.comparison.bar;

import org.jspecify.annotations.NullMarked;
