package parallax.export.notes;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import parallax.export.Going;
import parallax.export.Json;
import parallax.news.Annotation;
import parallax.news.Article;
import parallax.text.CodePoints;
import parallax.text.Span;

/**
 * The annotations as a collection of W3C Web Annotations (Web Annotation Data Model, 2017; Web Annotation Vocabulary). Each
 * is tied to its text twice: by its words with 32 code points around them, and by its place in code points.
 */
public final class NotesJsonLd {

    private static final int CONTEXT = 32;

    private NotesJsonLd() {}

    /** @throws IOException if {@code out} does not take it */
    public static void write(Notes notes, Going going, Writer out) throws IOException {
        TagPaths paths = new TagPaths(notes.tags());
        try (JsonGenerator json = Json.MAPPER.getFactory().createGenerator(out)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeStringField("@context", "http://www.w3.org/ns/anno.jsonld");
            String collection = "urn:uuid:"
                    + UUID.nameUUIDFromBytes(("collection " + notes.project()).getBytes(StandardCharsets.UTF_8));
            json.writeStringField("id", collection);
            json.writeStringField("type", "AnnotationCollection");
            json.writeStringField("label", notes.project());
            json.writeNumberField("total", notes.size());
            json.writeObjectFieldStart("first");
            json.writeStringField("id", collection + "#page");
            json.writeStringField("type", "AnnotationPage");
            json.writeStringField("partOf", collection);
            json.writeNumberField("startIndex", 0);
            json.writeArrayFieldStart("items");
            int done = 0;
            for (Article article : notes.articles()) {
                going.on(done++, notes.articles().size());
                CodePoints points = CodePoints.of(article.text());
                for (Annotation annotation : notes.annotationsOf(article)) {
                    annotation(json, article, points, annotation, paths.names(annotation));
                }
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
        }
        out.write('\n');
    }

    private static void annotation(
            JsonGenerator json, Article article, CodePoints points, Annotation annotation, List<String> tags)
            throws IOException {
        boolean says = !annotation.note().isBlank();
        json.writeStartObject();
        json.writeStringField("id", urn(annotation.id()));
        json.writeStringField("type", "Annotation");
        json.writeStringField("motivation", says ? "commenting" : tags.isEmpty() ? "highlighting" : "tagging");
        json.writeObjectFieldStart("creator");
        json.writeStringField("type", "Person");
        json.writeStringField("name", annotation.author());
        json.writeEndObject();
        json.writeStringField("created", annotation.created().toString());
        json.writeStringField("modified", annotation.changed().toString());
        if (says || !tags.isEmpty()) {
            json.writeArrayFieldStart("body");
            for (String tag : tags) {
                body(json, tag, "tagging");
            }
            if (says) {
                body(json, annotation.note(), "commenting");
            }
            json.writeEndArray();
        }
        target(json, article, points.toCodePoints(annotation.span()), annotation.span());
        json.writeEndObject();
    }

    private static void body(JsonGenerator json, String words, String purpose) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "TextualBody");
        json.writeStringField("value", words);
        json.writeStringField("format", "text/plain");
        json.writeStringField("purpose", purpose);
        json.writeEndObject();
    }

    private static void target(JsonGenerator json, Article article, Span place, Span span) throws IOException {
        String text = article.text();
        json.writeObjectFieldStart("target");
        json.writeStringField("source", source(article));
        json.writeArrayFieldStart("selector");
        json.writeStartObject();
        json.writeStringField("type", "TextQuoteSelector");
        json.writeStringField("exact", span.of(text));
        json.writeStringField("prefix", Notes.before(text, span, CONTEXT));
        json.writeStringField("suffix", Notes.after(text, span, CONTEXT));
        json.writeEndObject();
        json.writeStartObject();
        json.writeStringField("type", "TextPositionSelector");
        json.writeNumberField("start", place.start());
        json.writeNumberField("end", place.end());
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    /** The page that the article was taken from, where it is known and an address. */
    private static String source(Article article) {
        @Nullable String url = article.url();
        return url != null && url.matches("https?://\\S+") ? url : urn(article.id());
    }

    private static String urn(String id) {
        return "urn:uuid:" + id;
    }
}
