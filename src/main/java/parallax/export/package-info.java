/**
 * What goes out: the comparison table and the quotes as HTML, CSV, Markdown, JSON, a spreadsheet and a text document, and what
 * all writers share. The analyst's notes are in {@code export.notes}, the exchange with other programs in {@code export.refi}.
 * Every offset leaves in Unicode code points; everything is escaped for where it goes. Writers append to an {@link
 * java.lang.Appendable}, or fill a stream where it is not text, and know nothing of files.
 */
@NullMarked
package parallax.export;

import org.jspecify.annotations.NullMarked;
