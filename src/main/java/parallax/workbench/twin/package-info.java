/** Two articles side by side, their scrolling locked by the statements that both report. */
@NullMarked
package parallax.workbench.twin;

import org.jspecify.annotations.NullMarked;
