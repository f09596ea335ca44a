package parallax.intake.format.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parallax.intake.Read;
import parallax.intake.format.DocxMaker;
import parallax.intake.format.InventedDocument;
import parallax.intake.format.Reading;
import parallax.intake.format.ZipMaker;
import parallax.intake.format.database.DocumentPieces;
import parallax.news.Article;
import parallax.news.Role;

class DocxTest {

    private final Docx format = new Docx(new DocumentPieces(Reading.DOCUMENTS));

    @Test
    void headingsTitleAndRunningHeadsHaveTheirRoles() {
        InventedDocument document = InventedDocument.of(3);
        Article article = Reading.of(format, "a.docx", DocxMaker.make(document)).only();
        assertThat(article.title()).isEqualTo(document.title());
        assertThat(Read.with(article, Role.TITLE)).containsExactly(document.title());
        assertThat(Read.with(article, Role.FURNITURE)).contains(document.head(), "Page 1");
        assertThat(Read.with(article, Role.HEADING)).isNotEmpty();
    }

    @Test
    void changesAreAcceptedAndCommentsLeftOut() {
        assertThat(texts("<w:p><w:r><w:t xml:space=\"preserve\">The tariff is </w:t></w:r>"
                        + "<w:del><w:r><w:delText>high</w:delText></w:r></w:del>"
                        + "<w:ins><w:r><w:t>low</w:t></w:r></w:ins>"
                        + "<w:moveFrom><w:r><w:t>moved</w:t></w:r></w:moveFrom>"
                        + "<w:commentRangeStart/><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>"
                        + "<w:r><w:t>.</w:t></w:r></w:p>"
                        + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space=\"preserve\">One </w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t>paragraph.</w:t></w:r></w:p>"))
                .containsExactly("The tariff is low.", "One paragraph.");
    }

    @Test
    void aTextBoxIsReadOnceAfterItsParagraph() {
        String box = "<w:txbxContent><w:p><w:r><w:t>In the box.</w:t></w:r></w:p></w:txbxContent>";
        assertThat(texts("<w:p><w:r><w:t>Before</w:t></w:r><w:r><mc:AlternateContent><mc:Choice>" + box
                        + "</mc:Choice><mc:Fallback>" + box + "</mc:Fallback></mc:AlternateContent></w:r>"
                        + "<w:r><w:t xml:space=\"preserve\"> and after.</w:t></w:r></w:p>"))
                .containsExactly("Before and after.", "In the box.");
    }

    @Test
    void cellsAreParagraphsAndFieldCodesAreNoText() {
        assertThat(texts("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Year</w:t></w:r></w:p></w:tc>"
                        + "<w:tc><w:p><w:r><w:t>Votes</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
                        + "<w:p><w:r><w:instrText>HYPERLINK \"http://example.org\"</w:instrText></w:r>"
                        + "<w:r><w:t>a link</w:t><w:br/><w:t>below</w:t></w:r></w:p>"))
                .containsExactly("Year", "Votes", "a link\nbelow");
    }

    @Test
    void propertiesCountWhereTheTextSaysNothing() {
        byte[] bytes = ZipMaker.zip(ZipMaker.ordered(
                "[Content_Types].xml",
                "<Types/>",
                "word/document.xml",
                ZipMaker.document(
                        "<w:p><w:r><w:t>The ferry sailed on Tuesday, said the harbour board.</w:t></w:r></w:p>"),
                "docProps/core.xml",
                "<p xmlns:dc=\"d\" xmlns:t=\"t\"><dc:title>The ferry sails</dc:title><dc:creator>Mara Velkhanova</dc:creator>"
                        + "<t:created>2025-03-12T10:00:00Z</t:created></p>"));
        Article article = Reading.of(format, "a.docx", bytes).only();
        assertThat(article.title()).isEqualTo("The ferry sails");
        assertThat(article.byline()).containsExactly("Mara Velkhanova");
        assertThat(article.published()).isEqualTo(LocalDate.of(2025, 3, 12));
        assertThat(article.origin().found()).containsEntry("published", "docProps/core.xml");
    }

    @Test
    void entitiesOfTheDocumentsOwnAreNeverResolved() {
        String bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY f SYSTEM \"file:///etc/passwd\">]>";
        byte[] bytes = ZipMaker.zip(ZipMaker.ordered(
                "[Content_Types].xml",
                "<Types/>",
                "word/document.xml",
                bomb + ZipMaker.document("<w:p><w:r><w:t>Only this &b;&f;line.</w:t></w:r></w:p>")));
        Reading reading = Reading.of(format, "a.docx", bytes);
        assertThat(reading.articles()).allSatisfy(a -> assertThat(a.text()).isEqualTo("Only this line."));
    }

    @Test
    void whatIsNoWordFileIsRefusedWithAWayOut() {
        assertThat(Reading.of(format, "a.docx", "plain words".getBytes(StandardCharsets.UTF_8))
                        .problems())
                .singleElement()
                .asString()
                .contains("no Word document");
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0};
        Map.of("a.docx", "as .docx", "a.doc", "as .docx", "a.xls", "as .csv", "a.msg", "as .eml")
                .forEach((name, way) -> assertThat(Reading.of(format, name, old).problems())
                        .singleElement()
                        .asString()
                        .contains(name, way));
        byte[] sheet = ZipMaker.zip(ZipMaker.ordered("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<w/>"));
        assertThat(Reading.of(format, "a.xlsx", sheet).problems())
                .singleElement()
                .asString()
                .contains("Excel", "as .csv");
        byte[] slides =
                ZipMaker.zip(ZipMaker.ordered("[Content_Types].xml", "<Types/>", "ppt/presentation.xml", "<p/>"));
        assertThat(Reading.of(format, "a.pptx", slides).problems())
                .singleElement()
                .asString()
                .contains("Office file");
        byte[] broken =
                ZipMaker.zip(ZipMaker.ordered("[Content_Types].xml", "<T/>", "word/document.xml", "<w:p><w:r>"));
        assertThat(Reading.of(format, "a.docx", broken).problems())
                .singleElement()
                .asString()
                .contains("damaged");
    }

    private List<String> texts(String body) {
        return List.of(
                Reading.of(format, "a.docx", ZipMaker.docx(body)).only().text().split("\n\n"));
    }
}
