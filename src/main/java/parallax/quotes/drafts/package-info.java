/** Quotes whose speakers are not resolved yet, and quoted regions that no frame reached. */
@NullMarked
package parallax.quotes.drafts;

import org.jspecify.annotations.NullMarked;
