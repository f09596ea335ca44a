/** The words that quote extraction knows, and how the files that hold them are read. */
@NullMarked
package parallax.quotes.lexicon;

import org.jspecify.annotations.NullMarked;
