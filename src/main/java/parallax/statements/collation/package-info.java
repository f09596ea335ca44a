/** The renderings of one statement word by word: the alignment, the kinds of difference, the flags. */
@NullMarked
package parallax.statements.collation;

import org.jspecify.annotations.NullMarked;
