package parallax.intake.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import parallax.intake.Read;
import parallax.intake.format.InventedDocument;
import parallax.intake.format.InventedDocument.Kind;
import parallax.intake.format.PdfMaker;
import parallax.intake.format.PdfMaker.Look;
import parallax.intake.format.Reading;
import parallax.intake.format.WordScore;
import parallax.intake.source.Hyphens;
import parallax.news.Article;
import parallax.news.Origin;
import parallax.news.Role;

class PdfTest {

    private final Pdf format = new Pdf(Reading.DOCUMENTS);

    @Test
    void twoColumnsAreReadOneAfterTheOther() {
        InventedDocument document = InventedDocument.of(32);
        Article article = read(PdfMaker.make(document, Look.of(32, 2))).only();
        assertThat(article.title()).isEqualTo(document.title());
        assertThat(Read.with(article, Role.FURNITURE)).contains(document.head(), "1", "2");
        assertThat(WordScore.f1(document.text(), WordScore.shown(article), 4)).isGreaterThan(.99);
        List<String> headings = document.blocks().stream()
                .filter(b -> b.kind() == Kind.HEADING)
                .map(InventedDocument.Block::text)
                .toList();
        assertThat(Read.with(article, Role.HEADING)).containsAll(headings);
    }

    @Test
    void everyPageIsKnownByWhereItBegins() {
        InventedDocument document = InventedDocument.of(21);
        Article article = read(PdfMaker.make(document, Look.of(21, 1))).only();
        assertThat(article.origin().pages()).extracting(Origin.Page::number).startsWith(1, 2);
        for (Origin.Page page : article.origin().pages()) {
            assertThat(article.text().substring(page.start())).startsWith(document.head());
        }
    }

    @Test
    void wordsThatALineEndBrokeAreJoinedAndCompoundsKeepTheirHyphen() {
        Hyphens hyphens = new Hyphens(List.of("The government agreed on a long-term plan for the north", "west"));
        assertThat(joined(hyphens, "The govern-", "ment agreed")).isEqualTo("The government agreed");
        assertThat(joined(hyphens, "the long-", "term plan")).isEqualTo("the long-term plan");
        assertThat(joined(hyphens, "Jean-", "Pierre said")).isEqualTo("Jean-Pierre said");
        assertThat(joined(hyphens, "die Wasser-", "und Hafenbeh\u00F6rde"))
                .isEqualTo("die Wasser- und Hafenbeh\u00F6rde");
        assertThat(joined(hyphens, "in 1939-", "1945 and")).isEqualTo("in 1939- 1945 and");
        assertThat(joined(hyphens, "a soft\u00AD", "ened tone")).isEqualTo("a softened tone");
    }

    @Test
    void scannedPagesSaySo() throws IOException {
        assertThat(read(scans(2, 0)).problems())
                .singleElement()
                .asString()
                .contains("scanned")
                .contains("text recognition");
        Reading mixed = read(scans(2, 1));
        assertThat(mixed.articles())
                .singleElement()
                .satisfies(a -> assertThat(a.text()).contains("ferry sailed"));
        assertThat(mixed.problems()).singleElement().asString().contains("pictures without text (1, 2)");
    }

    @Test
    void anEncryptedFileSaysSo() throws IOException {
        try (PDDocument document = Loader.loadPDF(scans(0, 1))) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            assertThat(read(bytes(document)).problems())
                    .singleElement()
                    .asString()
                    .contains("encrypted");
        }
        try (PDDocument document = Loader.loadPDF(scans(0, 1))) {
            document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            assertThat(read(bytes(document)).only().text()).contains("ferry sailed");
        }
    }

    @Test
    void aDrawingThatDrawsItselfEnds() {
        String form =
                "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 4 0 R>>/Font<</A 5 0 R>>>>/Length 10>>";
        String pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[3 0 R 2 0 R]/Count 2>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 6 0 R"
                + "/Resources<</XObject<</F 4 0 R>>/Font<</A 5 0 R>>>>>>endobj\n"
                + "4 0 obj" + form + "stream\n/F Do/F Do\nendstream endobj\n"
                + "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
                + "6 0 obj<</Length 60>>stream\n/F Do BT /A 12 Tf 50 700 Td (The ferry sailed.) Tj ET      \nendstream endobj\n"
                + "trailer<</Root 1 0 R/Size 7>>\n%%EOF";
        Reading reading = read(pdf.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(reading.articles().size() + reading.problems().size()).isEqualTo(1);
    }

    @Test
    void pagesThatHoldEachOtherEnd() {
        for (String kids : new String[] {"2 0 R", "2 0 R 2 0 R", "3 0 R 2 0 R", "4 0 R"}) {
            String pdf =
                    "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 9999999/Kids["
                            + kids
                            + "]/Parent 2 0 R>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/Contents 3 0 R/Resources 3 0 R>>"
                            + "endobj\n4 0 obj<</Type/Pages/Kids[2 0 R 4 0 R]/Parent 4 0 R>>endobj\ntrailer<</Root 1 0 R/Prev 0>>\n"
                            + "startxref\n0\n%%EOF\n";
            Reading reading =
                    Reading.of(new Pdf(Reading.DOCUMENTS), "loop.pdf", pdf.getBytes(StandardCharsets.US_ASCII));
            assertThat(reading.articles()).isEmpty();
            assertThat(reading.problems()).as(kids).singleElement().asString().endsWith(".");
        }
    }

    @Test
    void aStreamThatInflatesWithoutEndIsRefused() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDStream stream = new PDStream(document);
            try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                byte[] blanks = new byte[1 << 20];
                for (int i = 0; i < 120; i++) {
                    out.write(blanks);
                }
            }
            page.setContents(stream);
            assertThat(read(bytes(document)).problems())
                    .singleElement()
                    .asString()
                    .contains("unpacks to more");
        }
    }

    @Test
    void aDamagedFileIsRefusedInASentence() {
        assertThat(read("%PDF-1.7\nsome words".getBytes(StandardCharsets.US_ASCII))
                        .problems())
                .singleElement()
                .asString()
                .contains("damaged");
        assertThat(read("words only".getBytes(StandardCharsets.US_ASCII)).problems())
                .singleElement()
                .asString()
                .contains("no PDF");
    }

    private static String joined(Hyphens hyphens, String line, String next) {
        StringBuilder text = new StringBuilder(line);
        hyphens.join(text, next);
        return text.toString();
    }

    private static byte[] scans(int pictures, int written) throws IOException {
        try (PDDocument document = new PDDocument()) {
            var image = LosslessFactory.createFromImage(document, new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB));
            for (int i = 0; i < pictures + written; i++) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.drawImage(image, 0, 0);
                    if (i >= pictures) {
                        content.beginText();
                        content.setFont(PdfMaker.roman(), 12);
                        content.newLineAtOffset(60, 700);
                        content.showText("The ferry sailed on Tuesday, the harbour board said.");
                        content.endText();
                    }
                }
            }
            return bytes(document);
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private Reading read(byte[] bytes) {
        return Reading.of(format, "a.pdf", bytes);
    }
}
