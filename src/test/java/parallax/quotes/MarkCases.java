package parallax.quotes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import parallax.news.Article;
import parallax.news.Kind;
import parallax.news.Quote;
import parallax.text.Span;

/**
 * The hard cases of quotation marks: one a line, with the spans that are quotes and those that are none.
 *
 * @param all how many there are
 * @param wrong the ids of those where a quote is missing or something else is taken for one
 */
record MarkCases(int all, Set<String> wrong) {

    static MarkCases of(Path file, QuoteFinder finder) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<String> lines = Files.readAllLines(file);
        Set<String> wrong = new LinkedHashSet<>();
        for (String line : lines) {
            JsonNode gold = json.readTree(line);
            String id = gold.get("id").asText();
            if (!right(gold, finder.find(Article.of(id, gold.get("text").asText())))) {
                wrong.add(id);
            }
        }
        return new MarkCases(lines.size(), wrong);
    }

    private static boolean right(JsonNode gold, List<Quote> found) {
        for (JsonNode quote : gold.get("quotes")) {
            Span span = new Span(quote.get("start").asInt(), quote.get("end").asInt());
            // Where plain words are part of what was said, the quoted part stands at an edge of mixed content.
            boolean right = found.stream()
                    .anyMatch(q -> q.spans().contains(span)
                            || q.kind() == Kind.MIXED
                                    && q.envelope().contains(span)
                                    && q.envelope().end() == span.end());
            if (!right) {
                return false;
            }
        }
        for (JsonNode not : gold.get("not_quotes")) {
            Span span = new Span(not.get(0).asInt(), not.get(1).asInt());
            if (found.stream()
                    .anyMatch(q -> q.kind() == Kind.DIRECT && q.envelope().overlaps(span))) {
                return false;
            }
        }
        return true;
    }
}
