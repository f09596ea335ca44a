/** How states, differences and flags look: signs beside words and signs in a line. */
@NullMarked
package parallax.workbench.comparison.marks;

import org.jspecify.annotations.NullMarked;
