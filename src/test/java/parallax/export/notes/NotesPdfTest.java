package parallax.export.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import parallax.export.Going;
import parallax.export.LossReport;
import parallax.news.Annotation;
import parallax.news.Article;
import parallax.text.Span;

class NotesPdfTest {

    private String words = "";
    private int pages;

    @Test
    void marksNotesAndTagsStandOnThePage() throws IOException {
        // Of the family neither the woman nor the girl is in the font.
        assertThat(read(NotesSample.notes()).lines()).singleElement().asString().startsWith("2 × Kind of character");
        assertThat(words)
                .contains(
                        "Dam <project>", "The dam will hold,", "[1]", "[7]", "Safety / +Promise", "again 😀", "Ada Mar")
                .contains("family é");
    }

    @Test
    void manyAlphabetsAreDrawn() throws IOException {
        String text = "Море спокойно. Η θάλασσα. Ծովը հանգիստ է։ ზღვა მშვიდია. Çığ øy łąka. הים שקט";
        assertThat(read(of(text)).losses()).isEmpty();
        assertThat(words)
                .contains("Море спокойно", "Η θάλασσα", "Ծովը հանգիստ", "ზღვა მშვიდია", "Çığ øy łąka", "הים שקט");
    }

    @Test
    void whatCannotBeDrawnIsSaid() throws IOException {
        assertThat(read(of("港は静かだ")).lines()).singleElement().asString().startsWith("5 × Kind of character");
        assertThat(words).contains("\u25A1\u25A1\u25A1");
    }

    @Test
    void longTextsFlowOverPages() throws IOException {
        read(of("The quay is calm and the water is low. ".repeat(400) + "x".repeat(500)));
        assertThat(pages).isGreaterThan(3);
        assertThat(words.replaceAll("\\s+", " ")).contains("calm and the water is low. The quay");
    }

    @Test
    void emptyLinesInANoteAreDrawnAsSuch() throws IOException {
        Annotation note = new Annotation(
                "n",
                "a",
                new Span(0, 4),
                List.of(),
                "First part\n\nSecond part",
                "Ada",
                NotesSample.NOON,
                NotesSample.NOON);
        read(NotesSample.notes(Article.of("a", "Some words of an article.\n"), List.of(note)));
        assertThat(words).contains("First part", "Second part");
    }

    @Test
    void hostileWordsLeaveASoundFile() throws IOException {
        read(NotesSample.hostile());
        assertThat(words).contains("</script>");
    }

    private static Notes of(String text) {
        Annotation mark = new Annotation(
                "n", "a", new Span(0, text.length()), List.of("t2"), "", "Ada", NotesSample.NOON, NotesSample.NOON);
        return NotesSample.notes(Article.of("a", text), List.of(mark));
    }

    private LossReport read(Notes notes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LossReport losses = NotesPdf.write(notes, Going.ON, out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            words = java.text.Normalizer.normalize(
                    new PDFTextStripper().getText(document), java.text.Normalizer.Form.NFC);
            pages = document.getNumberOfPages();
        }
        return losses;
    }
}
