/**
 * The comparison pane: rows are statements, columns are outlets. What is shown is worked out without nodes ({@link
 * parallax.workbench.comparison.Table}, {@link parallax.workbench.comparison.RowModel}); the nodes only draw it.
 */
@NullMarked
package parallax.workbench.comparison;

import org.jspecify.annotations.NullMarked;
