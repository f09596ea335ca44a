/** Doing and going by typing: every action by its name, every article by its headline. */
@NullMarked
package parallax.workbench.palette;

import org.jspecify.annotations.NullMarked;
