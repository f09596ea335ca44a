/** EPUB: a book of chapters, each a page. */
@NullMarked
package parallax.intake.format.epub;

import org.jspecify.annotations.NullMarked;
