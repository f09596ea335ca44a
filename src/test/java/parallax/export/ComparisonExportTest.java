package parallax.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ComparisonExportTest {

    @Test
    void jsonSpeaksCodePoints() throws IOException {
        StringBuilder out = new StringBuilder();
        ComparisonJson.write(Sample.comparison(), out);
        JsonNode root = new ObjectMapper().readTree(out.toString());
        JsonNode rendering = root.at("/statements/0/renderings/0");
        int start = rendering.get("start").asInt();
        int end = rendering.get("end").asInt();
        int[] points = Sample.FIRST.codePoints().toArray();
        assertThat(new String(points, start, end - start))
                .isEqualTo("The dam will hold")
                .isEqualTo(rendering.get("text").asText());
        assertThat(root.at("/statements/0/cells/b").asText()).isEqualTo("indirect");
        assertThat(root.at("/statements/1/cells/a").asText()).isEqualTo("omitted");
        assertThat(root.at("/statements/1/speaker").isNull()).isTrue();
        assertThat(root.at("/articles/0/furniture/0/start").asInt())
                .isEqualTo(Sample.FIRST.codePointCount(0, Sample.FIRST.indexOf("Related")));
        assertThat(root.at("/statements/0/collation/columns").size()).isPositive();
        assertThat(root.at("/speakers/0/aliases/0").asText()).isEqualTo("Mr Tarn");
    }

    @Test
    void htmlStandsAloneAndSaysEveryStateInWords() throws IOException {
        StringBuilder out = new StringBuilder();
        ComparisonHtml.write(Sample.comparison(), out);
        assertThat(out)
                .contains("=Harbour &amp; Sons", "✕ omitted", "○ indirect", "Unknown speaker", "2 March 2026")
                .contains("default-src 'none'", "@page { size: A4 landscape")
                .doesNotContain("<script", "src=", "href=");
    }

    @Test
    void csvHasALineForWhatWasLeftOut() {
        StringBuilder out = new StringBuilder();
        ComparisonCsv.write(Sample.comparison(), out);
        assertThat(out.toString().split("\r\n"))
                .hasSize(5)
                .anyMatch(line -> line.startsWith("s2,,,'=Harbour & Sons,a.txt") && line.contains(",omitted,"));
    }

    @Test
    void markdownHasARowASource() throws IOException {
        StringBuilder out = new StringBuilder();
        ComparisonMarkdown.write(Sample.comparison(), out);
        assertThat(out)
                .contains(
                        "## Tarn",
                        "### The dam will hold",
                        "| \\=Harbour \\& Sons | direct | said | The dam will hold |",
                        "| \\=Harbour \\& Sons | omitted |");
    }

    @Test
    void anEmptyComparisonSaysSo() throws IOException {
        StringBuilder out = new StringBuilder();
        ComparisonHtml.write(parallax.statements.comparison.Comparison.EMPTY, out);
        assertThat(out).contains("No statements");
    }
}
