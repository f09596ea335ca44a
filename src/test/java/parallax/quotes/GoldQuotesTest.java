package parallax.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import parallax.news.Article;
import parallax.quotes.frames.Scope;

class GoldQuotesTest {

    private static final Path GOLD = Path.of("../shared/gold/quotes");

    private static final QuoteFinder FINDER = new QuoteFinder(Scope.ATTRIBUTION);

    private static List<JsonNode> lines(String name) throws IOException {
        Path file = GOLD.resolve(name);
        Assumptions.assumeTrue(Files.exists(file), "the quotes of " + name + " are skipped: ../shared is not here");
        List<JsonNode> read = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(file)) {
            read.add(json.readTree(line));
        }
        return read;
    }

    @Test
    void theHardCasesOfQuotationMarks() throws IOException {
        Path file = GOLD.resolve("marks.jsonl");
        Assumptions.assumeTrue(Files.exists(file), "the hard cases are skipped: ../shared is not here");
        assertThat(MarkCases.of(file, FINDER).wrong()).isEmpty();
    }

    @Test
    void contentOfTheDevelopmentArticlesOverlapsWithTheAnnotators() throws IOException {
        long both = 0;
        long gold = 0;
        long found = 0;
        for (JsonNode line : lines("polnear-dev.jsonl")) {
            BitSet expected = new BitSet();
            for (JsonNode quote : line.get("quotes")) {
                if (quote.has("spans")) {
                    quote.get("spans")
                            .forEach(
                                    s -> expected.set(s.get(0).asInt(), s.get(1).asInt()));
                } else {
                    expected.set(quote.get("start").asInt(), quote.get("end").asInt());
                }
            }
            BitSet marked = new BitSet();
            FINDER.find(Article.of(line.get("id").asText(), line.get("text").asText()))
                    .forEach(q -> q.spans().forEach(s -> marked.set(s.start(), s.end())));
            gold += expected.cardinality();
            found += marked.cardinality();
            expected.and(marked);
            both += expected.cardinality();
        }
        assertThat(2.0 * both / (gold + found)).isGreaterThan(0.84);
    }
}
