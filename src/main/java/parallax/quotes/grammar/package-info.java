/** Quotes and speakers by rule, in languages of which the program knows a grammar but has no model. */
@NullMarked
package parallax.quotes.grammar;

import org.jspecify.annotations.NullMarked;
