/** Quotes by rule in German, where reported speech has a mood and an order of its own. */
@NullMarked
package parallax.quotes.german;

import org.jspecify.annotations.NullMarked;
