/** PDF: glyphs to words, words to rows and columns, rows to paragraphs; running heads told apart. */
@NullMarked
package parallax.intake.format.pdf;

import org.jspecify.annotations.NullMarked;
