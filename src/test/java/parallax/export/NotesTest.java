package parallax.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class NotesTest {

    @Test
    void csvHasOneLineAMarkAndTagInCodePoints() {
        StringBuilder out = new StringBuilder();
        NotesCsv.write(Sample.notes(), out);
        String[] lines = out.toString().split("\r\n");
        assertThat(lines).hasSize(2);
        int start = Sample.FIRST.codePointCount(0, Sample.direct().start());
        int end = Sample.FIRST.codePointCount(0, Sample.direct().end());
        assertThat(lines[1])
                .startsWith("'=Harbour & Sons,a.txt,The <dam>,2026-03-02,")
                .contains("Safety / +Promise", "\"“The dam will hold,”\"", "\"'=HYPERLINK(\"\"x\"\") </script>\"")
                .contains("," + start + "," + end + ",Ada,");
    }

    @Test
    void htmlMarksQuotesAndAnnotationsAndRunsNothing() throws IOException {
        StringBuilder out = new StringBuilder();
        NotesHtml.write(Sample.notes(), out);
        assertThat(out)
                .contains(
                        "Dam &lt;project&gt;",
                        "<q class=\"direct\" title=\"direct, Tarn\"",
                        "<mark style=\"border-color:#aa3300\">",
                        "“The dam will hold,”",
                        "Safety / +Promise")
                .doesNotContain("<script", "Related &lt;articles");
    }

    @Test
    void markdownQuotesWhatWasMarked() throws IOException {
        StringBuilder out = new StringBuilder();
        NotesMarkdown.write(Sample.notes(), out);
        assertThat(out)
                .contains(
                        "# Dam \\<project\\>",
                        "> “The dam will hold,”",
                        "Tags: Safety / +Promise",
                        "- Tarn (said), direct: “The dam will hold,”",
                        "  - **\\+Promise** (1)");
    }
}
