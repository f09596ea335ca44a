package parallax.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.news.Article;
import parallax.news.Attribution;
import parallax.news.Quote;
import parallax.text.CodePoints;
import parallax.text.Span;

/** The quotes of articles as JSON, one line an article. Offsets are Unicode code points into the article's stored text. */
public final class QuotesJsonl {

    private QuotesJsonl() {}

    /** Appends one line. @throws IOException if {@code out} does not take it */
    public static void write(Article article, List<Quote> quotes, Appendable out) throws IOException {
        CodePoints points = CodePoints.of(article.text());
        ObjectNode line = Json.object().put("id", article.id());
        ArrayNode list = line.putArray("quotes");
        for (Quote quote : quotes) {
            list.add(quote(article.text(), quote, points));
        }
        Json.line(line, out);
    }

    private static ObjectNode quote(String text, Quote quote, CodePoints points) {
        ObjectNode node = Json.place(Json.object(), quote.envelope(), text, points);
        if (quote.spans().size() > 1) {
            ArrayNode spans = node.putArray("spans");
            for (Span span : quote.spans()) {
                Span outer = points.toCodePoints(span);
                spans.addArray().add(outer.start()).add(outer.end());
            }
        }
        node.put("kind", quote.kind().word());
        node.set("speaker", speaker(text, quote.speaker(), points));
        node.set("cue", quote.cue() == null ? null : Json.place(Json.object(), quote.cue(), text, points));
        return node.put("confidence", Json.round(quote.confidence()));
    }

    private static @Nullable ObjectNode speaker(String text, @Nullable Attribution speaker, CodePoints points) {
        if (speaker == null) {
            return null;
        }
        ObjectNode node = Json.object().put("name", speaker.name());
        node.set(
                "mention",
                speaker.mention() == null ? null : Json.place(Json.object(), speaker.mention(), text, points));
        return node.put("confidence", Json.round(speaker.confidence()));
    }
}
