/**
 * Finding quotes, their speakers and cues in one article. Plain functions over text: no I/O but reading the weights and
 * lexicons that ship with the program.
 */
@NullMarked
package parallax.quotes;

import org.jspecify.annotations.NullMarked;
