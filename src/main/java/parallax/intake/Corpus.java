package parallax.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import parallax.news.Article;

/**
 * Reads a corpus: UTF-8, one {@code {"id","text","outlet"?,"title"?,"published"?,"url"?}} a line, streamed. A line
 * that is broken is reported with its number; the others come in.
 */
final class Corpus {

    private final PlainText plain;
    private final ObjectReader reader;

    Corpus(PlainText plain) {
        this.plain = plain;
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(Bytes.LIMIT)
                        .maxNestingDepth(64)
                        .build())
                .build();
        this.reader = JsonMapper.builder(factory)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build()
                .reader();
    }

    void read(Path file, Intake.Sink sink) {
        try (InputStream in = Files.newInputStream(file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16)) {
            int number = 0;
            boolean any = false;
            LimitedLines source = new LimitedLines(lines, Bytes.LIMIT);
            while (source.next()) {
                number++;
                String line = source.line();
                if (line == null) {
                    sink.failed(
                            file,
                            "Line %d of %s is larger than %d MB, so it was left out."
                                    .formatted(number, Bytes.name(file), Bytes.LIMIT >> 20));
                } else if (number == 1 && Bytes.isBinary(line.getBytes(StandardCharsets.UTF_8))) {
                    sink.failed(file, Intake.binary(file));
                    return;
                } else if (!line.isBlank()) {
                    any = true;
                    article(file, number, line, sink);
                }
            }
            if (!any && number == 0) {
                sink.failed(file, Bytes.empty(file));
            }
        } catch (IOException e) {
            sink.failed(file, Bytes.unreadable(file, e));
        }
    }

    private void article(Path file, int number, String line, Intake.Sink sink) {
        Article article;
        try {
            article = article(Bytes.name(file), reader.readTree(line));
        } catch (JsonProcessingException e) {
            sink.failed(
                    file,
                    "Line %d of %s is not valid JSON (%s), so it was left out."
                            .formatted(number, Bytes.name(file), e.getOriginalMessage()));
            return;
        } catch (Refusal e) {
            sink.failed(file, "Line %d of %s %s".formatted(number, Bytes.name(file), e.sentence()));
            return;
        }
        sink.article(article);
    }

    private Article article(String file, JsonNode row) throws Refusal {
        String id = field(row, "id");
        String raw = field(row, "text");
        if (id == null || raw == null) {
            throw new Refusal("has no \"%s\", so it was left out.".formatted(id == null ? "id" : "text"));
        }
        String text = CleanText.of(raw);
        if (text.isBlank()) {
            throw new Refusal("has an empty \"text\", so it was left out.");
        }
        Article plainly = plain.article(CleanText.of(id), file, text);
        String outlet = field(row, "outlet");
        String title = field(row, "title");
        String published = field(row, "published");
        LocalDate day = published == null ? null : Dates.in(published);
        return new Article(
                plainly.id(),
                file,
                outlet == null ? plainly.outlet() : outlet,
                title == null ? plainly.title() : title,
                plainly.byline(),
                day == null ? plainly.published() : day,
                null,
                field(row, "url"),
                null,
                text,
                plainly.regions());
    }

    private static @Nullable String field(JsonNode row, String name) {
        JsonNode value = row.get(name);
        return value == null
                        || !value.isValueNode()
                        || value.isNull()
                        || value.asText().isBlank()
                ? null
                : value.asText();
    }
}
