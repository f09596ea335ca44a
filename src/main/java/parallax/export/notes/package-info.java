/**
 * The analyst's annotated notes as files: text documents with comments, pages, sheets, tables, linked data. Writers take
 * {@link parallax.export.notes.Notes}, know nothing of files and escape everything for where it goes.
 */
@NullMarked
package parallax.export.notes;

import org.jspecify.annotations.NullMarked;
