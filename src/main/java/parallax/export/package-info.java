/**
 * What goes out: the comparison table, the quotes and the analyst's notes as HTML, CSV, Markdown and JSON, the comparison as
 * a spreadsheet and a text document too. Every offset leaves in Unicode code points; everything is escaped for where it goes.
 * Writers append to an {@link java.lang.Appendable}, or fill a stream where it is not text, and know nothing of files.
 */
@NullMarked
package parallax.export;

import org.jspecify.annotations.NullMarked;
