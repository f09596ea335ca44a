package parallax.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesTest {

    private static JsonNode read(StringBuilder out) throws IOException {
        assertThat(out.toString()).endsWith("\n");
        return new ObjectMapper().readTree(out.toString());
    }

    @Test
    void aQuoteCarriesItsSpeakerAndCueInCodePoints() throws IOException {
        StringBuilder out = new StringBuilder();
        QuotesJsonl.write(Sample.first(), List.of(Sample.quote()), out);
        JsonNode quote = read(out).at("/quotes/0");
        assertThat(quote.get("start").asInt()).isEqualTo(Sample.direct().start() - 1);
        assertThat(quote.has("spans")).isFalse();
        assertThat(quote.at("/speaker/mention/text").asText()).isEqualTo("Tarn");
        assertThat(quote.at("/cue/text").asText()).isEqualTo("said");
        assertThat(quote.get("kind").asText()).isEqualTo("direct");
    }

    @Test
    void anArticlesBodyLacksItsFurniture() throws IOException {
        StringBuilder out = new StringBuilder();
        ArticlesJsonl.write(Sample.first(), out);
        JsonNode article = read(out);
        assertThat(article.get("text").asText()).isEqualTo(Sample.FIRST);
        assertThat(article.get("body").asText()).endsWith("Tarn said.").doesNotContain("Related");
        assertThat(article.at("/roles/0/role").asText()).isEqualTo("furniture");
        assertThat(article.get("updated").isNull()).isTrue();
    }

    @Test
    void aFailedExportLeavesTheOlderFileAlone(@TempDir Path folder) throws IOException {
        Path target = folder.resolve("out.csv");
        OutputFile.write(target, out -> out.append("first"));
        Assertions.assertThatThrownBy(() -> OutputFile.write(target, out -> {
                    out.append("half");
                    throw new IOException("no room");
                }))
                .hasMessageContaining("out.csv could not be written (no room)");
        assertThat(target).hasContent("first");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(target);
        }
    }
}
