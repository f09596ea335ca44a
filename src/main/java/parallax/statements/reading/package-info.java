/**
 * The map step: one article and its quotes become renderings, with what stands around them of day, place and channel.
 */
@NullMarked
package parallax.statements.reading;

import org.jspecify.annotations.NullMarked;
