/** Articles and their versions, the files and the outlets that they came from, and the reports of their imports. */
@NullMarked
package parallax.store.articles;

import org.jspecify.annotations.NullMarked;
