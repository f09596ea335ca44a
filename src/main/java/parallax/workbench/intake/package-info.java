/** What came in: the report of an import, the versions of an article, its original, which column of a table says what. */
@NullMarked
package parallax.workbench.intake;

import org.jspecify.annotations.NullMarked;
