/** What comes in, as bytes and text: read within limits, decoded, cleaned once before the first offset is taken. */
@NullMarked
package parallax.intake.source;

import org.jspecify.annotations.NullMarked;
