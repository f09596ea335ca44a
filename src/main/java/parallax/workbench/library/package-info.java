/** The library pane: the project's articles by outlet or date, their details, removing them. */
@NullMarked
package parallax.workbench.library;

import org.jspecify.annotations.NullMarked;
