/** Counts over the table: how outlets report, and how speakers are reported. */
@NullMarked
package parallax.statements.profiles;

import org.jspecify.annotations.NullMarked;
