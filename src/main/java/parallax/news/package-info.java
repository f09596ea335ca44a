/**
 * The domain as records, without I/O: article, quote, speaker, statement, rendering, tag, annotation.
 *
 * <p>Every span is in UTF-16 units into the article's stored text, half-open. Ids are UUIDs in a project; where the command
 * line works on loose files they are file names or a corpus line's ids.
 */
@NullMarked
package parallax.news;

import org.jspecify.annotations.NullMarked;
