package parallax.intake.format.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.intake.source.Bytes;
import parallax.intake.source.Decoder;
import parallax.intake.source.Refusal;
import parallax.intake.source.Source;

/**
 * The first lines of JSON as rows of a table, whose columns are the keys in order of their appearance; of an object in an
 * object, the keys of both.
 */
final class JsonRows {

    private static final int SAMPLE = 1 << 20;

    private JsonRows() {}

    /** @throws Refusal if there is no line with keys and values, or it is not in the encoding that it is said to be in */
    static FirstRows of(Source source, Dialect said, ObjectReader reader) throws Refusal {
        byte[] head = head(source);
        Charset found = found(head);
        Opening opening = Opening.of(head, head.length == SAMPLE, charset(source, head, said), source.name());
        List<JsonNode> rows = rows(opening.text(), head.length == SAMPLE, reader);
        if (rows.isEmpty()) {
            throw new Refusal("%s holds no line of JSON with keys and values. Look at it in an editor of texts."
                    .formatted(source.name()));
        }
        Set<String> keys = new LinkedHashSet<>();
        rows.forEach(row -> row.fieldNames().forEachRemaining(keys::add));
        List<List<String>> cells = new ArrayList<>(List.of(List.copyOf(keys)));
        for (JsonNode row : rows) {
            cells.add(keys.stream().map(key -> cell(row, key)).toList());
        }
        return new FirstRows(
                source.name(),
                cells,
                new Dialect(null, opening.charset()),
                new Dialect(null, found),
                opening.unreadable(),
                true);
    }

    /**
     * The encoding of the lines of a source, said or found. Lines are told apart before they are read, so it is one in which
     * ASCII is ASCII.
     *
     * @throws Refusal if they are not in the encoding that is said
     */
    static Charset charset(Source source, Dialect said) throws Refusal {
        return charset(source, head(source), said);
    }

    private static Charset charset(Source source, byte[] head, Dialect said) throws Refusal {
        Charset charset = said.charset();
        return charset == null || isWide(charset)
                ? found(head)
                : Opening.of(head, head.length == SAMPLE, charset, source.name())
                        .charset();
    }

    private static Charset found(byte[] head) {
        Charset found = Decoder.charset(head);
        return isWide(found) ? StandardCharsets.UTF_8 : found;
    }

    private static boolean isWide(Charset charset) {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    }

    private static byte[] head(Source source) throws Refusal {
        try (InputStream in = source.contents().open()) {
            return in.readNBytes(SAMPLE);
        } catch (IOException e) {
            throw new Refusal(Bytes.unreadable(source.file(), e));
        }
    }

    private static List<JsonNode> rows(String text, boolean cut, ObjectReader reader) {
        List<JsonNode> rows = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (String line : cut && lines.size() > 1 ? lines.subList(0, lines.size() - 1) : lines) {
            if (rows.size() < CsvText.ROWS && !line.isBlank()) {
                try {
                    JsonNode row = reader.readTree(line);
                    if (row.isObject() && !row.isEmpty()) {
                        rows.add(flat(row));
                    }
                } catch (JsonProcessingException e) {
                    // The import tells of every such line by its number.
                    continue;
                }
            }
        }
        return rows;
    }

    private static String cell(JsonNode row, String key) {
        String value = value(row, key);
        return value == null ? "" : value;
    }

    /** The same with what stands in objects beside the rest: {@code {"a":{"b":1}}} is {@code {"a.b":1}}. */
    static JsonNode flat(JsonNode row) {
        ObjectNode flat = JsonNodeFactory.instance.objectNode();
        flatten("", row, flat);
        return flat;
    }

    private static void flatten(String before, JsonNode object, ObjectNode into) {
        object.properties().forEach(entry -> {
            String key = before + entry.getKey();
            if (entry.getValue().isObject()) {
                flatten(key + ".", entry.getValue(), into);
            } else {
                into.putIfAbsent(key, entry.getValue());
            }
        });
    }

    /** What stands under a key as one text, null for nothing. */
    static @Nullable String value(JsonNode row, @Nullable String key) {
        JsonNode value = key == null ? null : row.get(key);
        if (value != null && value.isArray()) {
            List<String> parts = new ArrayList<>();
            value.forEach(part -> parts.add(
                    part.isValueNode() ? part.asText() : part.path("name").asText()));
            return parts.isEmpty() ? null : String.join("; ", parts);
        }
        return value == null
                        || !value.isValueNode()
                        || value.isNull()
                        || value.asText().isBlank()
                ? null
                : value.asText();
    }
}
