/**
 * What comes in: files, saved pages, folders and pasted text become articles with their furniture marked. jsoup and other
 * parsers are used here and nowhere else; every parser runs with limits.
 */
@NullMarked
package parallax.intake;

import org.jspecify.annotations.NullMarked;
