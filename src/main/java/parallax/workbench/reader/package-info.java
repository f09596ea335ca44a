/**
 * The reader: the article in view with its quotes, the analyst's annotations and what can be done with a passage. What
 * is drawn where ({@code DisplayText}, {@code MarkLayout}) is worked out without any widget; {@code LineMarks} draws
 * it.
 */
@NullMarked
package parallax.workbench.reader;

import org.jspecify.annotations.NullMarked;
