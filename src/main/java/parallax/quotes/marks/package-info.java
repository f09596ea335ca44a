/**
 * Quotation marks: which open, which close, what stands between them, and the row of units that the parsers step over.
 */
@NullMarked
package parallax.quotes.marks;

import org.jspecify.annotations.NullMarked;
