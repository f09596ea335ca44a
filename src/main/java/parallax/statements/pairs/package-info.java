/** Which renderings are compared at all: features, the index over them, and what may never stand together. */
@NullMarked
package parallax.statements.pairs;

import org.jspecify.annotations.NullMarked;
