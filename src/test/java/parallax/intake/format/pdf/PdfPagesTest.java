package parallax.intake.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import parallax.intake.source.Refusal;

class PdfPagesTest {

    /** A white page, then one that is black in its upper half. */
    private static byte[] pdf() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage(PDRectangle.A4));
            PDPage second = new PDPage(new PDRectangle(200, 100));
            document.addPage(second);
            try (PDPageContentStream content = new PDPageContentStream(document, second)) {
                content.addRect(0, 50, 200, 50);
                content.fill();
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void aPageIsDrawnInTheWidthAskedFor() throws Exception {
        try (PdfPages pages = PdfPages.open("plan.pdf", pdf())) {
            assertThat(pages.count()).isEqualTo(2);
            PdfPages.Picture second = pages.draw(2, 400);
            assertThat(second.width()).isBetween(399, 400);
            assertThat(second.height()).isBetween(199, 200);
            assertThat(second.argb()[second.width() * 20 + 20]).isEqualTo(0xFF000000);
            assertThat(second.argb()[second.width() * 180 + 20]).isEqualTo(0xFFFFFFFF);
            assertThat(pages.draw(9, 400).width()).isEqualTo(second.width());
        }
    }

    @Test
    void whatIsNoPdfIsRefusedInASentence() {
        assertThatThrownBy(() -> PdfPages.open("plan.pdf", "no".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("plan.pdf");
    }

    @Test
    void nothingIsDrawnOnceClosed() throws Exception {
        PdfPages pages = PdfPages.open("plan.pdf", pdf());
        pages.close();
        assertThat(pages.count()).isZero();
        assertThatThrownBy(() -> pages.draw(1, 100)).isInstanceOf(Refusal.class);
    }
}
