/** The codebook with its tags and colours, and the annotations that carry them. */
@NullMarked
package parallax.workbench.tags;

import org.jspecify.annotations.NullMarked;
