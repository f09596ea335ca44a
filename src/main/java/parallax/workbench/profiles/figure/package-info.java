/** Pictures of counts as plain marks on a plane: drawn once, shown in the window and written as SVG alike. */
@NullMarked
package parallax.workbench.profiles.figure;

import org.jspecify.annotations.NullMarked;
