package parallax.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import parallax.text.CodePoints;
import parallax.text.Span;

/** What the JSON writers share. */
public final class Json {

    public static final ObjectMapper MAPPER =
            new ObjectMapper().configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false);

    private Json() {}

    /** Puts {@code start} and {@code end} in code points, and the text between them. */
    public static ObjectNode place(ObjectNode into, Span span, String text, CodePoints points) {
        Span outer = points.toCodePoints(span);
        return into.put("start", outer.start()).put("end", outer.end()).put("text", span.of(text));
    }

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    public static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    /** A date or anything else with a {@code toString} that JSON should carry, null as null. */
    public static void put(ObjectNode into, String key, @Nullable Object value) {
        into.put(key, value == null ? null : value.toString());
    }

    public static double round(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    public static void line(ObjectNode node, Appendable out) throws IOException {
        out.append(MAPPER.writeValueAsString(node)).append('\n');
    }
}
