/** Articles that print one text: an agency behind many outlets. */
@NullMarked
package parallax.statements.copies;

import org.jspecify.annotations.NullMarked;
