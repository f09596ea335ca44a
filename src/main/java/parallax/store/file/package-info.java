/**
 * The file itself: the connection that writes and those that read, schema and migrations, lock and copies, acts and their
 * undoing, and the forms in which values stand in columns. Knows nothing of what the project is about.
 */
@NullMarked
package parallax.store.file;

import org.jspecify.annotations.NullMarked;
