package parallax.quotes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import parallax.news.Article;
import parallax.text.Span;

/** An article whose quotes people marked. Offsets are UTF-16 units. */
record GoldArticle(Article article, List<Marked> quotes) {

    /** One quote as people marked it; {@code source} and {@code cue} are empty where they marked none. */
    record Marked(String kind, List<Span> spans, List<Span> source, List<Span> cue) {}

    /** All articles of a corpus with one JSON object a line. */
    static List<GoldArticle> read(Path corpus) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<GoldArticle> articles = new ArrayList<>();
        for (String line : Files.readAllLines(corpus)) {
            JsonNode node = json.readTree(line);
            List<Marked> quotes = new ArrayList<>();
            for (JsonNode quote : node.get("quotes")) {
                List<Span> spans = quote.has("spans")
                        ? spans(quote, "spans")
                        : List.of(new Span(
                                quote.get("start").asInt(), quote.get("end").asInt()));
                quotes.add(new Marked(
                        quote.path("kind").asText(), spans, spans(quote, "speaker_spans"), spans(quote, "cue_spans")));
            }
            articles.add(new GoldArticle(
                    Article.of(node.get("id").asText(), node.get("text").asText()), quotes));
        }
        return articles;
    }

    private static List<Span> spans(JsonNode quote, String field) {
        List<Span> found = new ArrayList<>();
        quote.path(field)
                .forEach(s -> found.add(new Span(s.get(0).asInt(), s.get(1).asInt())));
        return found;
    }
}
