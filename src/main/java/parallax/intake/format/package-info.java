/** The kinds of files that articles come in, a class each; containers hand what is inside them back to be read. */
@NullMarked
package parallax.intake.format;

import org.jspecify.annotations.NullMarked;
