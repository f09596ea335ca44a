/** Words as matching and collation see them: folded, stemmed, weighed by how rare they are in news at large. */
@NullMarked
package parallax.statements.words;

import org.jspecify.annotations.NullMarked;
