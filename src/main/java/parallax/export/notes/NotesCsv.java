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
     * @throws IOException if {@code out} does not take it
     */
    public static void write(Notes notes, Going going, Appendable out) throws IOException {
        Csv csv = new Csv(out);
        csv.row(NoteRows.HEAD);
        NoteRows.write(notes, going, csv::row);
    }
}
