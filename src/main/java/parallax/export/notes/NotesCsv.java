package parallax.export.notes;

import java.io.IOException;
import parallax.export.Csv;
import parallax.export.Going;

/** Annotations as CSV, one line a mark and tag, with place, context and what is known of the article. */
public final class NotesCsv {

    private NotesCsv() {}

    /**
     * Appends every annotation; one without a tag has one line. Offsets are Unicode code points.
     *
     * @param plain for programs only: no byte order mark, and nothing before what a spreadsheet would run
     * @throws IOException if {@code out} does not take it
     */
    public static void write(Notes notes, boolean plain, Going going, Appendable out) throws IOException {
        Csv csv = plain ? Csv.plain(out) : Csv.forSpreadsheets(out);
        csv.row(NoteRows.HEAD);
        NoteRows.write(notes, going, csv::row);
    }
}
