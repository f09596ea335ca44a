/** The form that asks what of the notes is written, and as what. */
@NullMarked
package parallax.workbench.exports;

import org.jspecify.annotations.NullMarked;
