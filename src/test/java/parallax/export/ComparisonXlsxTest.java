package parallax.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import parallax.statements.comparison.Comparison;

class ComparisonXlsxTest {

    private static final int FIRST_OUTLET = 11;

    @Test
    void theHeadAndTheStatementStayInSight() throws IOException {
        try (XSSFWorkbook book = read(Sample.comparison(), Told.ALL)) {
            XSSFSheet sheet = book.getSheet("Comparison");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 3);
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            assertThat(sheet.getRow(0).getCell(FIRST_OUTLET).getStringCellValue())
                    .isEqualTo("=Harbour & Sons");
            assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEqualTo("Tarn");
            assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("Unknown speaker");
        }
    }

    @Test
    void aChangedNumberIsBoldAndWhatIsLeftOutStruckThrough() throws IOException {
        String full = "We will open twelve new harbours along the northern coast before winter comes";
        String cut = "We will open nine new harbours along the northern coast";
        try (XSSFWorkbook book = read(Told.by(full, cut), Told.ALL)) {
            XSSFCell cell = cell(book, 1, FIRST_OUTLET + 1);
            assertThat(font(cell, "nine").getBold()).isTrue();
            assertThat(font(cell, "before winter comes").getStrikeout()).isTrue();
            assertThat(font(cell, "along").getBold()).isFalse();
            assertThat(font(cell, "along").getStrikeout()).isFalse();
        }
    }

    @Test
    void omittedAndNotCoveredDifferInWordsAndLook() throws IOException {
        try (XSSFWorkbook book = read(Told.by("The quay is safe.", Told.OMITTED, Told.NOT_COVERED), Told.ALL)) {
            XSSFCell omitted = cell(book, 1, FIRST_OUTLET + 1);
            XSSFCell notCovered = cell(book, 1, FIRST_OUTLET + 2);
            assertThat(omitted.getStringCellValue()).isEqualTo("✕ omitted");
            assertThat(notCovered.getStringCellValue()).isEqualTo("– not covered");
            assertThat(omitted.getCellStyle().getFont().getBold()).isTrue();
            assertThat(notCovered.getCellStyle().getFont().getBold()).isFalse();
            assertThat(cell(book, 1, 9).getNumericCellValue()).isEqualTo(1);
        }
    }

    @Test
    void aFormulaInAnArticleStaysText() throws IOException {
        try (XSSFWorkbook book = read(Told.by("=cmd()"), Told.ALL)) {
            XSSFCell text = cell(book.getSheet("Renderings"), 1, 13);
            assertThat(text.getCellType()).isEqualTo(CellType.STRING);
            assertThat(text.getStringCellValue()).isEqualTo("=cmd()");
            assertThat(text.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void whatXmlForbidsIsDroppedAndWhatExcelWouldDecodeIsKept() throws IOException {
        try (XSSFWorkbook book = read(Told.by("a\u0000b\u0007c\uD800d _x0041_ <&> 😀 שלום"), Told.ALL)) {
            assertThat(cell(book.getSheet("Renderings"), 1, 13).getStringCellValue())
                    .isEqualTo("abcd _x0041_ <&> 😀 שלום");
        }
    }

    @Test
    void aTextThatNoCellHoldsIsCutAndTheCutIsTold() throws IOException {
        String endless = String.join(" ", Collections.nCopies(8000, "water"));
        try (XSSFWorkbook book = read(Told.by(endless), Told.ALL)) {
            String text = cell(book.getSheet("Renderings"), 1, 13).getStringCellValue();
            assertThat(text).hasSize(32_767).endsWith("[…cut]");
            assertThat(cell(book, 1, FIRST_OUTLET).getStringCellValue())
                    .hasSize(32_767)
                    .endsWith("[…cut]");
            assertThat(words(book.getSheet("About"))).anyMatch(w -> w.startsWith("3 texts are longer"));
        }
    }

    @Test
    void aRenderingHasItsPlaceInCodePoints() throws IOException {
        try (XSSFWorkbook book = read(Sample.comparison(), Told.ALL)) {
            XSSFSheet sheet = book.getSheet("Renderings");
            assertThat(sheet.getLastRowNum()).isEqualTo(3);
            int start = (int) cell(sheet, 1, 11).getNumericCellValue();
            int end = (int) cell(sheet, 1, 12).getNumericCellValue();
            int[] points = Sample.FIRST.codePoints().toArray();
            assertThat(new String(points, start, end - start))
                    .isEqualTo(cell(sheet, 1, 13).getStringCellValue())
                    .isEqualTo("The dam will hold");
            assertThat(cell(sheet, 1, 5).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2026, 3, 2));
        }
    }

    @Test
    void itSaysWhichFiltersAreInForce() throws IOException {
        Scope scope = new Scope("Harbour talks", LocalDate.of(2026, 3, 5), List.of("speaker: Quell", "only omissions"));
        try (XSSFWorkbook book = read(Told.by("The quay is safe."), scope)) {
            assertThat(words(book.getSheet("About"))).contains("speaker: Quell", "only omissions", "Harbour talks");
            assertThat(book.getProperties().getCoreProperties().getTitle()).isEqualTo("Harbour talks");
        }
    }

    @Test
    void onlyTheColumnsGivenAreWritten() throws IOException {
        Comparison all = Told.by("The quay is safe.", "The quay is quite safe.");
        Comparison.Row row = all.rows().getFirst();
        Comparison one = new Comparison(
                all.articles(),
                all.speakers(),
                all.columns().subList(0, 1),
                List.of(new Comparison.Row(
                        row.statement(), row.base(), row.cells().subList(0, 1), List.of())),
                all.copies(),
                Map.of());
        try (XSSFWorkbook book = read(one, Told.ALL)) {
            assertThat(book.getSheet("Comparison").getRow(0).getLastCellNum()).isEqualTo((short) (FIRST_OUTLET + 1));
            assertThat(book.getSheet("Renderings").getLastRowNum()).isEqualTo(1);
            assertThat(book.getSheet("Sources").getLastRowNum()).isEqualTo(1);
        }
    }

    @Test
    void sixtyOutletsHaveAColumnEach() throws IOException {
        String[] wordings = new String[60];
        Arrays.fill(wordings, "The quay is safe.");
        try (XSSFWorkbook book = read(Told.by(wordings), Told.ALL)) {
            assertThat(book.getSheet("Comparison").getRow(1).getLastCellNum()).isEqualTo((short) (FIRST_OUTLET + 60));
        }
    }

    @Test
    void anEmptyTableIsAWorkbookToo() throws IOException {
        try (XSSFWorkbook book = read(Comparison.EMPTY, Told.ALL)) {
            assertThat(book.getSheet("Comparison").getLastRowNum()).isZero();
        }
    }

    @Test
    void moreThanASpreadsheetHoldsIsRefused() {
        Comparison.Column column = new Comparison.Column("Outlet", List.of());
        Comparison wide = new Comparison(
                Map.of(),
                List.of(),
                Collections.nCopies(16_384, column),
                List.of(),
                Comparison.EMPTY.copies(),
                Map.of());
        assertThatThrownBy(() -> ComparisonXlsx.write(wide, Told.ALL, new ByteArrayOutputStream()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("room for");
    }

    @Test
    void columnsAreNamedAsInASpreadsheet() {
        assertThat(List.of(0, 25, 26, 701, 702, 16_383).stream().map(Sheet::letters))
                .containsExactly("A", "Z", "AA", "ZZ", "AAA", "XFD");
    }

    private static XSSFWorkbook read(Comparison table, Scope scope) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ComparisonXlsx.write(table, scope, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static XSSFCell cell(XSSFWorkbook book, int row, int column) {
        return cell(book.getSheet("Comparison"), row, column);
    }

    private static XSSFCell cell(XSSFSheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column);
    }

    /** The look of the run with these words. */
    private static XSSFFont font(XSSFCell cell, String words) {
        XSSFRichTextString text = cell.getRichStringCellValue();
        return text.getFontAtIndex(text.getString().indexOf(words));
    }

    private static List<String> words(XSSFSheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .map(Object::toString)
                .toList();
    }
}
