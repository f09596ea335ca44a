/** Search over everything: every place with the words around it, sorted by these, to be walked, kept and tagged. */
@NullMarked
package parallax.workbench.search;

import org.jspecify.annotations.NullMarked;
