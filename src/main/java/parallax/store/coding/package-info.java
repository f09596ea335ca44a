/** What the analyst works with on all articles: the codebook and memos. */
@NullMarked
package parallax.store.coding;

import org.jspecify.annotations.NullMarked;
