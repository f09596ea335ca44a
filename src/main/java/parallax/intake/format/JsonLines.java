package parallax.intake.format;

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
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parallax.intake.article.Dates;
import parallax.intake.article.PlainText;
import parallax.intake.source.Bytes;
import parallax.intake.source.CleanText;
import parallax.intake.source.LimitedLines;
import parallax.intake.source.Refusal;
import parallax.intake.source.Source;
import parallax.news.Article;
import parallax.text.Languages;

/**
 * Reads a corpus: UTF-8, one {@code {"id","text","outlet"?,"title"?,"published"?,"url"?,"language"?}}
 * a line, streamed. A line
 * that is broken is reported with its number; the others come in.
 */
public final class JsonLines implements Format {

    private final PlainText plain;
    private final ObjectReader reader;

    public JsonLines(PlainText plain) {
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

    @Override
    public boolean reads(String ending, byte[] head) {
        return ending.equals("jsonl") || ending.equals("ndjson");
    }

    /** Hands on every line as a piece: to cut a file into lines is quick, to understand one is not. */
    @Override
    public void read(Source source, Out out) throws Refusal {
        try (InputStream in = source.contents().open()) {
            int number = 0;
            LimitedLines lines = new LimitedLines(in, Bytes.LIMIT);
            while (lines.next()) {
                number++;
                byte[] line = lines.line();
                if (line == null) {
                    out.failed("Line %d of %s is larger than %d MB, so it was left out."
                            .formatted(number, source.name(), Bytes.LIMIT >> 20));
                } else if (number == 1 && Bytes.isBinary(line)) {
                    throw new Refusal(Bytes.binary(source.name()));
                } else if (!isBlank(line)) {
                    int at = number;
                    out.piece(line.length, () -> article(source.name(), at, line));
                }
            }
            if (number == 0) {
                throw new Refusal(Bytes.empty(source.name()));
            }
        } catch (IOException e) {
            throw new Refusal(Bytes.unreadable(source.file(), e));
        }
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b > ' ' || b < 0) {
                return false;
            }
        }
        return true;
    }

    private Article article(String name, int number, byte[] line) throws Refusal {
        try {
            return article(name, reader.readTree(new String(line, StandardCharsets.UTF_8)));
        } catch (JsonProcessingException e) {
            throw new Refusal("Line %d of %s is not valid JSON (%s), so it was left out."
                    .formatted(number, name, e.getOriginalMessage()));
        } catch (Refusal e) {
            throw new Refusal("Line %d of %s %s".formatted(number, name, e.sentence()));
        }
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
