/**
 * How much two renderings have in common, as evidence that can be read, and how likely that makes them one statement.
 */
@NullMarked
package parallax.statements.likeness;

import org.jspecify.annotations.NullMarked;
