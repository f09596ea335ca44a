package parallax.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import parallax.export.OfficePackage.Relation;

/** A spreadsheet file (SpreadsheetML, ECMA-376 part 1, §18) whose sheets are written one after another. */
public final class Workbook implements Closeable {

    /** Rows of a sheet, its head included. */
    public static final int ROWS = 1 << 20;
    /** Columns of a sheet. */
    public static final int COLUMNS = 1 << 14;

    public static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final OfficePackage file;
    private final List<Sheet> sheets = new ArrayList<>();

    public Workbook(OutputStream out, String title, LocalDate written) throws IOException {
        file = new OfficePackage(out, "xl/workbook.xml", title, written);
    }

    /**
     * Begins a sheet; the one before is finished.
     *
     * @param name at most 31 characters, unique, none of {@code []:*?/\}
     * @param frozen columns that stay in sight
     * @param widths of the columns, in digits
     */
    public Sheet sheet(String name, int frozen, List<Integer> widths) throws IOException {
        finishSheet();
        Xml xml = file.part("xl/worksheets/sheet" + (sheets.size() + 1) + ".xml", TYPE + "worksheet+xml");
        Sheet sheet = new Sheet(xml, name, sheets.isEmpty(), frozen, widths);
        sheets.add(sheet);
        return sheet;
    }

    private void finishSheet() throws IOException {
        if (!sheets.isEmpty()) {
            sheets.getLast().finish();
        }
    }

    @Override
    public void close() throws IOException {
        finishSheet();
        file.fixedPart("xl/styles.xml", TYPE + "styles+xml", "xlsx-styles.xml");
        Xml book = file.part("xl/workbook.xml", TYPE + "sheet.main+xml");
        book.start("workbook", "xmlns", MAIN, "xmlns:r", OfficePackage.RELATIONS)
                .start("bookViews")
                .empty("workbookView", "activeTab", "0")
                .end()
                .start("sheets");
        for (int i = 0; i < sheets.size(); i++) {
            book.empty("sheet", "name", sheets.get(i).name(), "sheetId", "" + (i + 1), "r:id", "rId" + (i + 1));
        }
        book.end().start("definedNames");
        for (int i = 0; i < sheets.size(); i++) {
            if (sheets.get(i).headed()) {
                name(book, "_xlnm._FilterDatabase", i, sheets.get(i).filtered());
            }
        }
        for (int i = 0; i < sheets.size(); i++) {
            if (sheets.get(i).headed()) {
                name(book, "_xlnm.Print_Titles", i, sheets.get(i).printTitles());
            }
        }
        List<Relation> links = new ArrayList<>();
        for (int i = 1; i <= sheets.size(); i++) {
            links.add(new Relation("worksheet", "worksheets/sheet" + i + ".xml"));
        }
        links.add(new Relation("styles", "styles.xml"));
        file.relations("xl/workbook.xml", links);
        file.close();
    }

    private static void name(Xml book, String name, int sheet, String area) throws IOException {
        if (name.endsWith("FilterDatabase")) {
            book.start("definedName", "name", name, "localSheetId", "" + sheet, "hidden", "1");
        } else {
            book.start("definedName", "name", name, "localSheetId", "" + sheet);
        }
        book.chars(area).end();
    }
}
