package parallax.export.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTMarkupRange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import parallax.export.Going;
import parallax.news.Annotation;

class NotesDocxTest {

    @Test
    void everyMarkIsACommentOnExactlyItsWords() throws IOException {
        Notes notes = NotesSample.notes();
        try (XWPFDocument document = read(notes, Arrangement.ARTICLE)) {
            Map<String, String> passages = passages(document);
            List<Annotation> marks = NotesSample.annotations();
            assertThat(document.getComments()).hasSameSizeAs(marks);
            for (int i = 0; i < marks.size(); i++) {
                // A last line end has no paragraph after it.
                String words = marks.get(i).span().of(NotesSample.TEXT);
                String exact = words.equals(NotesSample.TEXT) ? words.substring(0, words.length() - 1) : words;
                assertThat(passages.get("" + i)).as("mark " + i).isEqualTo(exact);
            }
        }
    }

    @Test
    void aCommentSaysTagsSpeakerAndNote() throws IOException {
        try (XWPFDocument document = read(NotesSample.notes(), Arrangement.ARTICLE)) {
            XWPFComment comment = document.getComments()[1];
            assertThat(comment.getText())
                    .contains("Tags: Safety; Safety / +Promise", "Speaker: Tarn", "Ask", "again 😀");
            assertThat(comment.getAuthor()).isEqualTo("Ada Mar");
            assertThat(comment.getInitials()).isEqualTo("AM");
            assertThat(comment.getDate().toInstant()).isEqualTo(NotesSample.NOON);
        }
    }

    @Test
    void aReportPutsMarksTogetherAndKeepsTheirComments() throws IOException {
        for (Arrangement by :
                List.of(Arrangement.TAG, Arrangement.SPEAKER, Arrangement.OUTLET, Arrangement.STATEMENT)) {
            try (XWPFDocument document = read(NotesSample.notes(), by)) {
                String heads = String.join(
                        "|",
                        document.getParagraphs().stream()
                                .filter(p -> "Heading1".equals(p.getStyle()))
                                .map(XWPFParagraph::getText)
                                .toList());
                assertThat(heads)
                        .contains(
                                switch (by) {
                                    case TAG -> "Safety / +Promise (6)|Without a tag (1)";
                                    case SPEAKER -> "Tarn (3)|In no quote with a known speaker (4)";
                                    case OUTLET -> "=Harbour & Sons (7)";
                                    default -> "Tarn: “The dam will hold,” (3)|In no statement (4)";
                                });
                assertThat(passages(document).values()).contains("👩\u200d👩\u200d👧", "“The dam will hold,”");
            }
        }
    }

    @Test
    void hostileWordsLeaveASoundFile() throws IOException {
        for (Arrangement by : Arrangement.values()) {
            try (XWPFDocument document = read(NotesSample.hostile(), by)) {
                assertThat(document.getComments()).hasSize(1);
                assertThat(document.getComments()[0].getText()).contains("</script>", "]]>");
            }
        }
    }

    private static XWPFDocument read(Notes notes, Arrangement by) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NotesDocx.write(notes, by, LocalDate.of(2026, 3, 5), Going.ON, out);
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }

    /** What stands between begin and end of each comment, a line end between paragraphs. */
    private static Map<String, String> passages(XWPFDocument document) {
        Map<String, StringBuilder> open = new HashMap<>();
        Map<String, String> done = new TreeMap<>();
        for (XWPFParagraph paragraph : document.getParagraphs()) {
            try (XmlCursor cursor = paragraph.getCTP().newCursor()) {
                for (boolean more = cursor.toFirstChild(); more; more = cursor.toNextSibling()) {
                    XmlObject object = cursor.getObject();
                    String name = cursor.getName().getLocalPart();
                    if (object instanceof CTMarkupRange range && name.equals("commentRangeStart")) {
                        open.put(range.getId().toString(), new StringBuilder());
                    } else if (object instanceof CTMarkupRange range) {
                        String id = range.getId().toString();
                        done.put(id, open.remove(id).toString());
                    } else if (object instanceof CTR run) {
                        open.values().forEach(words -> words.append(words(run)));
                    }
                }
            }
            open.values().forEach(words -> words.append('\n'));
        }
        assertThat(open).isEmpty();
        return done;
    }

    private static String words(CTR run) {
        StringBuilder words = new StringBuilder();
        try (XmlCursor cursor = run.newCursor()) {
            for (boolean more = cursor.toFirstChild(); more; more = cursor.toNextSibling()) {
                switch (cursor.getName().getLocalPart()) {
                    case "t" -> words.append(cursor.getTextValue());
                    case "tab" -> words.append('\t');
                    default -> {}
                }
            }
        }
        return words.toString();
    }
}
