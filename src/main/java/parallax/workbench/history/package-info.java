/** What was done, act by act, and the way back to any of them. */
@NullMarked
package parallax.workbench.history;

import org.jspecify.annotations.NullMarked;
