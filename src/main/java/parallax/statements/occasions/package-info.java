/** When and where something was said: the tellings of one speaker that belong to one occasion. */
@NullMarked
package parallax.statements.occasions;

import org.jspecify.annotations.NullMarked;
