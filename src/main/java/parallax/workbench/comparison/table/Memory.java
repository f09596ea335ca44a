package parallax.workbench.comparison.table;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parallax.statements.collation.Contrast;
import parallax.workbench.comparison.table.Filter.Part;

/** Views written down, to be kept with the project: {@code part=value} a field, a view a line. */
public final class Memory {

    private Memory() {}

    /** One view. */
    public static String write(View view) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("order", view.order().name());
        fields.put("base", view.base().code());
        fields.put("marked", view.marked().stream().map(Contrast::name).collect(Collectors.joining(" ")));
        view.filter().parts().forEach((part, value) -> fields.put("filter-" + part.name(), value));
        return line(fields);
    }

    /** What was written, over the rest of {@code now}; what cannot be read is passed over. */
    public static View read(String line, View now) {
        Map<String, String> fields = fields(line);
        Filter filter = Filter.NONE;
        for (Part part : Part.values()) {
            String value = fields.get("filter-" + part.name());
            if (value != null && valid(part, value)) {
                filter = filter.with(part, value);
            }
        }
        Order order = Arrays.stream(Order.values())
                .filter(o -> o.name().equals(fields.get("order")))
                .findFirst()
                .orElse(Order.SPEAKER);
        String marked = fields.get("marked");
        return now.with(filter)
                .with(order)
                .with(Base.of(fields.getOrDefault("base", "")))
                .marking(marked == null ? Contrast.USUAL : contrasts(marked));
    }

    private static Set<Contrast> contrasts(String words) {
        Set<String> names = Set.of(words.split(" "));
        return Arrays.stream(Contrast.values())
                .filter(c -> names.contains(c.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Contrast.class)));
    }

    private static boolean valid(Part part, String value) {
        return switch (part) {
            case FROM, TO -> isDay(value);
            case FLAG -> value.equals(Contrast.NUMBER.word()) || value.equals(Contrast.NEGATION.word());
            default -> true;
        };
    }

    static boolean isDay(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** Views by name. */
    public static String writeAll(Map<String, String> views) {
        return views.entrySet().stream()
                .map(e -> code(e.getKey()) + " " + e.getValue())
                .collect(Collectors.joining("\n"));
    }

    /** Views by name, as they were written; what cannot be read is left out. Null gives none. */
    public static Map<String, String> readAll(@Nullable String lines) {
        Map<String, String> views = new LinkedHashMap<>();
        if (lines != null) {
            lines.lines().filter(l -> l.indexOf(' ') > 0).forEach(l -> {
                int gap = l.indexOf(' ');
                views.put(decoded(l.substring(0, gap)), l.substring(gap + 1));
            });
        }
        return views;
    }

    private static String line(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(e -> e.getKey() + "=" + code(e.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static Map<String, String> fields(String line) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : line.split("&")) {
            int equals = field.indexOf('=');
            if (equals > 0) {
                fields.put(field.substring(0, equals), decoded(field.substring(equals + 1)));
            }
        }
        return fields;
    }

    private static String code(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String decoded(String code) {
        return URLDecoder.decode(code, StandardCharsets.UTF_8);
    }
}
