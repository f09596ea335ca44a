/** Markdown with its front matter. */
@NullMarked
package parallax.intake.format.markdown;

import org.jspecify.annotations.NullMarked;
