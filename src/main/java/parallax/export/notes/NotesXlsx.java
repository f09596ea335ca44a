package parallax.export.notes;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.export.Going;
import parallax.export.LossReport;
import parallax.export.Sheet;
import parallax.export.Sheet.Look;
import parallax.export.Workbook;
import parallax.news.Tag;

/** The notes as a spreadsheet: a sheet of annotations, one row a mark and tag, and the codebook. */
public final class NotesXlsx {

    private static final List<Integer> WIDTHS =
            List.of(10, 9, 18, 30, 16, 11, 16, 9, 7, 7, 11, 60, 26, 26, 24, 16, 9, 18, 44, 12, 20, 20);

    /** Columns for programs more than for eyes. */
    private static final Set<String> CODES =
            Set.of("project", "article_id", "article", "url", "mark_id", "unit", "colour", "created", "changed");

    private NotesXlsx() {}

    /**
     * Writes the whole file; {@code out} stays open.
     *
     * @return texts that a cell had to cut, rows that a sheet had no room for
     * @throws IOException if {@code out} does not take it
     */
    public static LossReport write(Notes notes, LocalDate written, Going going, OutputStream out) throws IOException {
        LossReport.Counter losses = new LossReport.Counter();
        try (Workbook book = new Workbook(out, notes.project(), written)) {
            Sheet sheet = book.sheet("Annotations", 0, WIDTHS);
            sheet.head(NoteRows.HEAD);
            NoteRows.write(notes, going, cells -> {
                if (sheet.rows() >= Workbook.ROWS) {
                    losses.add("Row", "A sheet has no room for more. Export CSV as well.");
                } else {
                    row(sheet, cells);
                }
            });
            losses.add("Text", sheet.cut(), "A cell holds 32,767 characters; the text was cut there.");
            codebook(book, notes);
        }
        return losses.report();
    }

    private static void row(Sheet sheet, List<@Nullable Object> cells) throws IOException {
        sheet.row();
        for (int i = 0; i < cells.size(); i++) {
            Object cell = cells.get(i);
            Look look = CODES.contains(NoteRows.HEAD.get(i)) ? Look.CODE : Look.TEXT;
            switch (cell) {
                case null -> sheet.text(null, look);
                case Integer number -> sheet.number(number, Look.COUNT);
                case LocalDate day -> sheet.date(day);
                default -> sheet.text(cell.toString(), look);
            }
        }
        sheet.endRow();
    }

    private static void codebook(Workbook book, Notes notes) throws IOException {
        TagPaths paths = new TagPaths(notes.tags());
        Sheet sheet = book.sheet("Codebook", 0, List.of(36, 24, 10, 80, 8));
        sheet.head(List.of("tag_path", "tag", "colour", "definition", "marks"));
        for (Tag tag : notes.tags()) {
            sheet.row();
            sheet.text(paths.path(tag), Look.TEXT);
            sheet.text(tag.name(), Look.TEXT);
            sheet.text(TagPaths.colour(tag), Look.TEXT);
            sheet.text(tag.definition(), Look.TEXT);
            sheet.number(tag.count(), Look.COUNT);
            sheet.endRow();
        }
    }
}
