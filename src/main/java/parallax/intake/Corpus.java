package parallax.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parallax.news.Article;
import parallax.text.Languages;

/**
 * Reads a corpus: UTF-8, one {@code {"id","text","outlet"?,"title"?,"published"?,"url"?,"language"?}}
 * a line, streamed. A line
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

    /** Hands on every line as a piece: to cut a file into lines is quick, to understand one is not. */
    void read(Path file, Consumer<Intake.Piece> pieces) {
        try (InputStream in = Files.newInputStream(file)) {
            int number = 0;
            LimitedLines source = new LimitedLines(in, Bytes.LIMIT);
            while (source.next()) {
                number++;
                byte[] line = source.line();
                if (line == null) {
                    fail(
                            file,
                            "Line %d of %s is larger than %d MB, so it was left out."
                                    .formatted(number, Bytes.name(file), Bytes.LIMIT >> 20),
                            pieces);
                } else if (number == 1 && Bytes.isBinary(line)) {
                    fail(file, Intake.binary(file), pieces);
                    return;
                } else {
                    int at = number;
                    pieces.accept(new Intake.Piece(line.length, sink -> article(file, at, line, sink)));
                }
            }
            if (number == 0) {
                fail(file, Bytes.empty(file), pieces);
            }
        } catch (IOException e) {
            fail(file, Bytes.unreadable(file, e), pieces);
        }
    }

    private static void fail(Path file, String problem, Consumer<Intake.Piece> pieces) {
        pieces.accept(new Intake.Piece(0, sink -> sink.failed(file, problem)));
    }

    private void article(Path file, int number, byte[] bytes, Intake.Sink sink) {
        String line = new String(bytes, StandardCharsets.UTF_8);
        if (line.isBlank()) {
            return;
        }
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
        String language = language(field(row, "language"));
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
                language == null ? plainly.language() : language,
                text,
                plainly.regions());
    }

    /** The main language of a tag such as “de-AT”, null where it is none. */
    private static @Nullable String language(@Nullable String tag) {
        String code = tag == null ? "" : tag.split("[-_]", 2)[0].strip().toLowerCase(Locale.ROOT);
        return Languages.isCode(code) ? code : null;
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
