/**
 * The text of an article on the screen and what is drawn into it: which characters are shown, what is marked where, in which lane,
 * and how a line paints its marks. Knows no keys and no pointer.
 */
@NullMarked
package parallax.workbench.reader.marks;

import org.jspecify.annotations.NullMarked;
