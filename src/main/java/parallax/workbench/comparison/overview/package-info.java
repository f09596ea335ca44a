/** The whole table small, beside itself, on the screen and as a picture. */
@NullMarked
package parallax.workbench.comparison.overview;

import org.jspecify.annotations.NullMarked;
