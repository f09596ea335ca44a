package parallax.intake.format.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import parallax.intake.article.PlainText;
import parallax.intake.format.Format;
import parallax.intake.format.Out;
import parallax.intake.source.Bytes;
import parallax.intake.source.CleanText;
import parallax.intake.source.LimitedLines;
import parallax.intake.source.OverBudget;
import parallax.intake.source.Refusal;
import parallax.intake.source.Source;
import parallax.news.Article;

/**
 * Reads a corpus: one {@code {"id"?,"text","outlet"?,"title"?,"published"?,"url"?,"language"?,"byline"?}} a line, streamed,
 * in UTF-8 or what else its beginning shows; keys by which tables call these are known too, also in objects of objects. A
 * line that is broken is reported with its number; the others come in.
 */
public final class JsonLines implements Format {

    private final PlainText plain;
    private final FieldNames names;
    private final Columns columns;
    private final ObjectReader reader;

    /** Reads the lines as articles. */
    public JsonLines(PlainText plain) {
        this(plain, FieldNames.load(), Columns.GUESSED, reader());
    }

    private JsonLines(PlainText plain, FieldNames names, Columns columns, ObjectReader reader) {
        this.plain = plain;
        this.names = names;
        this.columns = columns;
        this.reader = reader;
    }

    /** The same for lines whose keys are as the analyst says. */
    public JsonLines with(Columns said) {
        return new JsonLines(plain, names, said, reader);
    }

    /** The beginning of such a file as a table, read as somebody says. @throws Refusal if it is none */
    public static Beginning columns(Path file, Dialect said) throws Refusal {
        return Beginning.of(JsonRows.of(Source.of(file), said, reader()), true, FieldNames.load());
    }

    private static ObjectReader reader() {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(Bytes.LIMIT)
                        .maxNestingDepth(64)
                        .build())
                .build();
        return JsonMapper.builder(factory)
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
        Charset charset = JsonRows.charset(source, columns.dialect());
        try (InputStream in = source.contents().open()) {
            int number = 0;
            boolean found = false;
            LimitedLines lines = new LimitedLines(in, Bytes.LIMIT);
            while (lines.next()) {
                number++;
                byte[] line = lines.line();
                found |= line == null || !isBlank(line);
                if (line == null) {
                    out.failed("Line %d of %s is larger than %d MB, so it was left out."
                            .formatted(number, source.name(), Bytes.LIMIT >> 20));
                } else if (number == 1 && Bytes.isBinary(line)) {
                    throw new Refusal(Bytes.binary(source.name()));
                } else if (!isBlank(line)) {
                    int at = number;
                    out.piece(line.length, () -> article(source, at, new String(line, charset)));
                }
            }
            if (!found) {
                throw new Refusal(Bytes.empty(source.name()));
            }
        } catch (OverBudget e) {
            throw new Refusal(String.valueOf(e.getMessage()));
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

    private Article article(Source source, int number, String line) throws Refusal {
        String name = source.name();
        try {
            JsonNode row = reader.readTree(line.startsWith("\uFEFF") ? line.substring(1) : line);
            return article(source.stem() + "-" + number, name, row.isObject() ? JsonRows.flat(row) : row);
        } catch (JsonProcessingException e) {
            throw new Refusal("Line %d of %s is not valid JSON (%s), so it was left out."
                    .formatted(number, name, e.getOriginalMessage()));
        } catch (Refusal e) {
            throw new Refusal("Line %d of %s %s".formatted(number, name, e.sentence()));
        }
    }

    private Article article(String number, String file, JsonNode row) throws Refusal {
        if (!row.isObject()) {
            throw new Refusal("is no object with a \"text\", so it was left out.");
        }
        Map<Field, String> keys = keys(row);
        String id = JsonRows.value(row, keys.get(Field.ID));
        String raw = JsonRows.value(row, keys.get(Field.TEXT));
        if (raw == null) {
            throw new Refusal(
                    row.has("text")
                            ? "has an empty \"text\", so it was left out."
                            : "has no \"text\", so it was left out.");
        }
        Article article = plain.article(CleanText.of(id == null ? number : id), file, CleanText.of(raw));
        return RowFacts.of(f -> JsonRows.value(row, keys.get(f)), "row").over(article);
    }

    /** The key of each field: its own name, else one by which it is known, unless the analyst said which. */
    private Map<Field, String> keys(JsonNode row) {
        List<String> header = new ArrayList<>();
        row.fieldNames().forEachRemaining(header::add);
        Map<Field, String> keys = new EnumMap<>(Field.class);
        names.guess(header).forEach((field, at) -> keys.put(field, header.get(at)));
        columns.chosen().forEach((field, key) -> {
            keys.values().remove(key);
            keys.put(field, key);
        });
        return keys;
    }
}
