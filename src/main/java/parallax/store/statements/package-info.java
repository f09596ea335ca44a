/** Statements, what they rest on, and what the analyst decided of them. */
@NullMarked
package parallax.store.statements;

import org.jspecify.annotations.NullMarked;
