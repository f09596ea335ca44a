package parallax.store.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parallax.news.Region;
import parallax.news.Role;
import parallax.text.Span;

/** Short lists in one column, readable in any SQLite tool: {@code 0-14 27-38}, {@code 0-30:title 95-120:caption}. */
public final class Packed {

    private Packed() {}

    /** A span as “start-end”, in UTF-16 units. */
    public static String span(Span span) {
        return span.start() + "-" + span.end();
    }

    /** The same, null for none. */
    public static @Nullable String spanOrNull(@Nullable Span span) {
        return span == null ? null : span(span);
    }

    /** Reads what {@link #span(Span)} wrote. */
    public static Span span(String packed) {
        int dash = packed.indexOf('-');
        return new Span(Integer.parseInt(packed.substring(0, dash)), Integer.parseInt(packed.substring(dash + 1)));
    }

    /** The same, null for none. */
    public static @Nullable Span unpackOrNull(@Nullable String packed) {
        return packed == null ? null : span(packed);
    }

    /** Spans, in their order. */
    public static String spans(List<Span> spans) {
        return spans.stream().map(Packed::span).collect(Collectors.joining(" "));
    }

    /** Reads what {@link #spans(List)} wrote. */
    public static List<Span> spans(String packed) {
        return Arrays.stream(packed.split(" ")).map(Packed::span).toList();
    }

    /** Regions with role, reason and confidence. */
    public static String regions(List<Region> regions) {
        return regions.stream().map(Packed::region).collect(Collectors.joining(" "));
    }

    /** What is beyond doubt has neither reason nor confidence: {@code 0-30:title}, {@code 9-40:furniture:links:0.93}. */
    private static String region(Region region) {
        String plainly = span(region.span()) + ":" + region.role().name().toLowerCase(Locale.ROOT);
        return region.reason().isEmpty() && region.confidence() == 1
                ? plainly
                : plainly + ":" + region.reason() + ":" + Math.round(region.confidence() * 100) / 100.0;
    }

    /** Reads what {@link #regions(List)} wrote. */
    public static List<Region> regions(String packed) {
        List<Region> regions = new ArrayList<>();
        for (String part : packed.split(" ")) {
            String[] fields = part.split(":", -1);
            if (fields.length > 1) {
                Role role = Role.valueOf(fields[1].toUpperCase(Locale.ROOT));
                regions.add(
                        fields.length < 4
                                ? new Region(span(fields[0]), role)
                                : new Region(span(fields[0]), role, fields[2], Double.parseDouble(fields[3])));
            }
        }
        return regions;
    }

    /** Names, one a line. */
    public static String lines(List<String> names) {
        return names.stream()
                .map(n -> Texts.words(n).replace('\n', ' ').strip())
                .filter(n -> !n.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** Reads what {@link #lines(List)} wrote. */
    public static List<String> lines(String packed) {
        return packed.isEmpty() ? List.of() : List.of(packed.split("\n"));
    }
}
