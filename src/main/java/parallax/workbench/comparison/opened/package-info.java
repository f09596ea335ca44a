/** What an opened row shows below itself: its renderings word under word, and each in its own sentence. */
@NullMarked
package parallax.workbench.comparison.opened;

import org.jspecify.annotations.NullMarked;
