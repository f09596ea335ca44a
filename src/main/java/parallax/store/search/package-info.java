/** Full-text search (SQLite FTS5) over articles and over what the analyst wrote. */
@NullMarked
package parallax.store.search;

import org.jspecify.annotations.NullMarked;
