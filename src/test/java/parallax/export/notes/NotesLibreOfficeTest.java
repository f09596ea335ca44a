package parallax.export.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.export.Going;
import parallax.news.Annotation;

/** Our documents as another office program understands them. */
class NotesLibreOfficeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

    @TempDir
    Path folder;

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private Path file(String name, Writing writing) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            writing.to(out);
        }
        return file;
    }

    @Test
    void libreOfficeFindsEveryCommentOnExactlyItsWords() throws Exception {
        Path file = file(
                "notes.docx", out -> NotesDocx.write(NotesSample.notes(), Arrangement.ARTICLE, DAY, Going.ON, out));
        List<LibreOffice.Comment> comments = LibreOffice.comments(file);
        List<Annotation> marks = NotesSample.annotations();
        assertThat(comments).hasSameSizeAs(marks);
        for (int i = 0; i < marks.size(); i++) {
            String words = marks.get(i).span().of(NotesSample.TEXT);
            String exact = words.equals(NotesSample.TEXT) ? words.substring(0, words.length() - 1) : words;
            assertThat(comments.get(i).passage()).as("mark " + i).isEqualTo(exact);
            assertThat(comments.get(i).author()).isEqualTo("Ada Mar");
        }
        assertThat(comments.get(1).words()).isEqualTo("Tags: Safety; Safety / +Promise\nSpeaker: Tarn\nAsk\nagain 😀");
    }

    @Test
    void libreOfficeFindsTheCommentsOfAReport() throws Exception {
        Path file =
                file("report.docx", out -> NotesDocx.write(NotesSample.notes(), Arrangement.TAG, DAY, Going.ON, out));
        List<LibreOffice.Comment> comments = LibreOffice.comments(file);
        assertThat(comments.stream().map(LibreOffice.Comment::passage))
                .contains("👩\u200d👩\u200d👧", "“The dam will hold,”", "said.\n\nThe 👩\u200d👩\u200d👧");
    }
}
