/** Quotes as the engine finds them and as the analyst rules, who is quoted, and what the engine learns from the rulings. */
@NullMarked
package parallax.store.quotes;

import org.jspecify.annotations.NullMarked;
