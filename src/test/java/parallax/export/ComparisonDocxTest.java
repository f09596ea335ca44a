package parallax.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import parallax.statements.comparison.Comparison;

class ComparisonDocxTest {

    @Test
    void theHeadOfTheTableIsRepeatedOnEveryPage() throws IOException {
        try (XWPFDocument document = read(Sample.comparison(), Told.ALL)) {
            XWPFTable table = document.getTables().getFirst();
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).isRepeatHeader()).isFalse();
            assertThat(table.getRow(0).getCell(1).getText()).isEqualTo("=Harbour & Sons");
        }
    }

    @Test
    void statementsStandUnderSpeakerAndOccasion() throws IOException {
        try (XWPFDocument document = read(Sample.comparison(), Told.ALL)) {
            assertThat(document.getTables().getFirst().getRows().stream()
                            .map(row -> row.getCell(0).getText().split("\t")[0]))
                    .anySatisfy(w -> assertThat(w).isEqualTo("Tarn"))
                    .anySatisfy(w -> assertThat(w).isEqualTo("2 March 2026"))
                    .anySatisfy(w -> assertThat(w).isEqualTo("Unknown speaker"))
                    .anySatisfy(w -> assertThat(w).isEqualTo("Occasion unknown"));
        }
    }

    @Test
    void differencesAreRunsThatNeedNoColour() throws IOException {
        String full = "We will open twelve new harbours along the northern coast before winter comes";
        String cut = "We will surely open nine new harbours along the northern coast";
        try (XWPFDocument document = read(Told.by(full, cut), Told.ALL)) {
            List<XWPFRun> runs = cell(document, 2).getParagraphs().get(1).getRuns();
            assertThat(runs).anyMatch(r -> r.text().equals("nine") && r.isBold());
            assertThat(runs).anyMatch(r -> r.text().equals("before winter comes") && r.isStrikeThrough());
            assertThat(runs)
                    .anyMatch(r ->
                            r.text().contains("surely") && r.getUnderline() != UnderlinePatterns.NONE && !r.isBold());
        }
    }

    @Test
    void omittedAndNotCoveredDifferInWords() throws IOException {
        try (XWPFDocument document = read(Told.by("The quay is safe.", Told.OMITTED, Told.NOT_COVERED), Told.ALL)) {
            assertThat(cell(document, 2).getText()).isEqualTo("✕ omitted");
            assertThat(cell(document, 3).getText()).isEqualTo("– not covered");
        }
    }

    @Test
    void manyOutletsAreSplitIntoTablesThatAllBeginWithTheBase() throws IOException {
        String[] wordings = new String[61];
        Arrays.fill(wordings, "The quay is safe.");
        try (XWPFDocument document = read(Told.by(wordings), Told.ALL)) {
            assertThat(document.getTables()).hasSize(11).allSatisfy(table -> {
                assertThat(table.getRow(0).getTableCells()).hasSizeBetween(6, 7);
                assertThat(table.getRow(3).getCell(0).getText()).startsWith("The quay is safe.");
                assertThat(width(table)).isLessThanOrEqualTo(pageWidth(document));
            });
            assertThat(document.getTables().stream()
                            .mapToInt(t -> t.getRow(0).getTableCells().size() - 1)
                            .sum())
                    .isEqualTo(61);
        }
    }

    @Test
    void itIsALandscapeThatNamesItsFilters() throws IOException {
        Scope scope = new Scope("Harbour talks", LocalDate.of(2026, 3, 5), List.of("speaker: Quell"));
        try (XWPFDocument document = read(Told.by("The quay is safe."), scope)) {
            CTPageSz page = document.getDocument().getBody().getSectPr().getPgSz();
            assertThat(page.getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
            assertThat(paragraphs(document)).contains("Harbour talks", "– speaker: Quell");
            assertThat(document.getFooterList().getFirst().getText()).contains("Harbour talks", "Page");
        }
    }

    @Test
    void whatXmlForbidsIsDropped() throws IOException {
        try (XWPFDocument document = read(Told.by("a\u0000b\u0007c\uD800d <&> 😀"), Told.ALL)) {
            assertThat(cell(document, 1).getText()).endsWith("abcd <&> 😀");
        }
    }

    @Test
    void hebrewRunsFromRightToLeft() throws IOException {
        try (XWPFDocument document = read(Told.by("הנמל בטוח"), Told.ALL)) {
            XWPFParagraph wording = cell(document, 1).getParagraphs().get(1);
            assertThat(wording.getCTP().getPPr().isSetBidi()).isTrue();
            assertThat(wording.getRuns().getFirst().getCTR().getRPr().sizeOfRtlArray())
                    .isEqualTo(1);
        }
    }

    @Test
    void anEmptyTableSaysSo() throws IOException {
        try (XWPFDocument document = read(Comparison.EMPTY, Told.ALL)) {
            assertThat(document.getTables()).isEmpty();
            assertThat(paragraphs(document)).anyMatch(p -> p.startsWith("No statements"));
        }
    }

    private static XWPFDocument read(Comparison table, Scope scope) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ComparisonDocx.write(table, scope, out);
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }

    /** A cell of the first statement: below the head, its speaker and its occasion. */
    private static XWPFTableCell cell(XWPFDocument document, int column) {
        return document.getTables().getFirst().getRow(3).getCell(column);
    }

    private static List<String> paragraphs(XWPFDocument document) {
        return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
    }

    private static int width(XWPFTable table) {
        return table.getCTTbl().getTblGrid().getGridColList().stream()
                .mapToInt(c -> Integer.parseInt(c.getW().toString()))
                .sum();
    }

    private static int pageWidth(XWPFDocument document) {
        return Integer.parseInt(
                document.getDocument().getBody().getSectPr().getPgSz().getW().toString());
    }
}
