package parallax.export;

import java.io.IOException;
import java.util.List;
import parallax.export.Sheet.Look;
import parallax.news.Cell;
import parallax.statements.comparison.Comparison;

/** The last sheet of a comparison: what the file shows, what its signs mean, and what could not be put into it. */
final class AboutSheet {

    private final Sheet sheet;

    private AboutSheet(Sheet sheet) {
        this.sheet = sheet;
    }

    /** @param written the sheets before */
    static void write(Comparison table, Scope scope, List<Sheet> written, Workbook book) throws IOException {
        AboutSheet about = new AboutSheet(book.sheet("About", -1, List.of(24, 90)));
        about.facts(table, scope);
        about.legend();
        about.notes(written.stream().mapToInt(Sheet::cut).sum());
    }

    private void facts(Comparison table, Scope scope) throws IOException {
        sheet.row();
        sheet.text(scope.title(), Look.TITLE);
        sheet.endRow();
        line("Written", scope.written() + ", by Parallax");
        line("Statements", String.valueOf(table.rows().size()));
        line("Sources", String.valueOf(table.columns().size()));
        if (scope.filters().isEmpty()) {
            line("Filters", scope.line());
        }
        for (String filter : scope.filters()) {
            line("Filter", filter);
        }
    }

    private void legend() throws IOException {
        gap();
        for (Cell cell : Cell.values()) {
            line(Signs.of(cell) + " " + Signs.words(cell), CellText.meaning(cell));
        }
        gap();
        for (Piece piece : CellText.differences()) {
            sheet.row();
            sheet.text("Difference to the base", Look.LABEL);
            sheet.pieces(List.of(piece), Look.TEXT);
            sheet.endRow();
        }
    }

    private void notes(int cut) throws IOException {
        gap();
        line("Depth", "how far down its article a wording begins: 0 % is the first character");
        line("Start, End", "Unicode code points into the stored text of the article, the end not included");
        line("Independent of one another", "sources that print one text count once");
        if (cut > 0) {
            line(
                    "Cut",
                    cut + (cut == 1 ? " text is" : " texts are") + " longer than a cell may be and cut where “"
                            + Sheet.CUT.strip() + "” stands; the articles have the whole.");
        }
    }

    private void line(String name, String words) throws IOException {
        sheet.row();
        sheet.text(name, Look.LABEL);
        sheet.text(words, Look.TEXT);
        sheet.endRow();
    }

    private void gap() throws IOException {
        sheet.row();
        sheet.endRow();
    }
}
