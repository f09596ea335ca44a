/**
 * What goes out: the comparison table, the quotes and the analyst's notes as HTML, CSV, Markdown and JSON. Every offset leaves
 * in Unicode code points; everything is escaped for where it goes. Writers append to an {@link java.lang.Appendable} and know
 * nothing of files.
 */
@NullMarked
package parallax.export;

import org.jspecify.annotations.NullMarked;
