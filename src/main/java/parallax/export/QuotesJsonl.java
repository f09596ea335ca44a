package parallax.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
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
        StringWriter line = new StringWriter();
        try (JsonGenerator json = Json.MAPPER.createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("id", article.id());
            json.writeArrayFieldStart("quotes");
            for (Quote quote : quotes) {
                write(article.text(), quote, points, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.append(line.getBuffer()).append('\n');
    }

    private static void write(String text, Quote quote, CodePoints points, JsonGenerator json) throws IOException {
        json.writeStartObject();
        place(text, quote.envelope(), points, json);
        if (quote.spans().size() > 1) {
            json.writeArrayFieldStart("spans");
            for (Span span : quote.spans()) {
                Span outer = points.toCodePoints(span);
                json.writeArray(new int[] {outer.start(), outer.end()}, 0, 2);
            }
            json.writeEndArray();
        }
        json.writeStringField("kind", quote.kind().word());
        json.writeFieldName("speaker");
        speaker(text, quote.speaker(), points, json);
        json.writeFieldName("cue");
        placed(text, quote.cue(), points, json);
        json.writeNumberField("confidence", Json.round(quote.confidence()));
        json.writeEndObject();
    }

    private static void speaker(String text, @Nullable Attribution speaker, CodePoints points, JsonGenerator json)
            throws IOException {
        if (speaker == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeStringField("name", speaker.name());
        json.writeFieldName("mention");
        placed(text, speaker.mention(), points, json);
        json.writeNumberField("confidence", Json.round(speaker.confidence()));
        json.writeEndObject();
    }

    private static void placed(String text, @Nullable Span span, CodePoints points, JsonGenerator json)
            throws IOException {
        if (span == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        place(text, span, points, json);
        json.writeEndObject();
    }

    private static void place(String text, Span span, CodePoints points, JsonGenerator json) throws IOException {
        Span outer = points.toCodePoints(span);
        json.writeNumberField("start", outer.start());
        json.writeNumberField("end", outer.end());
        json.writeStringField("text", span.of(text));
    }
}
