package parallax.store.annotations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import parallax.store.file.Packed;
import parallax.text.Span;

/**
 * One decision of the analyst on quotes, speakers, statements, occasions or lines, as it goes from one project to another.
 *
 * @param table what sort of decision: the table that it stands in
 * @param fields its fields that are not null, by name; what follows from the articles' texts is left out
 */
public record Decision(String table, Map<String, String> fields) {

    private static final Set<String> OFFSETS = Set.of("start", "stop", "found_start", "found_stop");
    private static final Set<String> SPANS = Set.of("spans", "mention", "cue");

    /** Copies what it is given. */
    public Decision {
        fields = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** Turns an offset into an article's text from one unit into another. */
    @FunctionalInterface
    public interface Offsets {
        /** @throws IllegalArgumentException if the text has no such place */
        int of(String article, int offset);
    }

    /** Whether a field names an article. */
    static boolean isArticle(String field) {
        return bare(field).equals("article");
    }

    /** The ids of the articles that it is about. */
    public List<String> articles() {
        return fields.entrySet().stream()
                .filter(f -> isArticle(f.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /**
     * The same with other ids of articles, and its places in another unit.
     *
     * @throws IllegalArgumentException if a place is none
     */
    public Decision with(UnaryOperator<String> articles, Offsets offsets) {
        Map<String, String> changed = new LinkedHashMap<>();
        fields.forEach((field, value) -> changed.put(field, changed(field, value, articles, offsets)));
        return new Decision(table, changed);
    }

    private String changed(String field, String value, UnaryOperator<String> articles, Offsets offsets) {
        if (isArticle(field)) {
            return articles.apply(value);
        }
        String article = fields.get("article" + field.substring(bare(field).length()));
        if (article == null) {
            return value;
        }
        if (OFFSETS.contains(bare(field))) {
            return "" + offsets.of(article, Integer.parseInt(value));
        }
        return SPANS.contains(field)
                ? Packed.spans(value).stream()
                        .map(s -> new Span(offsets.of(article, s.start()), offsets.of(article, s.end())))
                        .map(Packed::span)
                        .collect(Collectors.joining(" "))
                : value;
    }

    /** The field without the letter that tells two places apart: {@code start_a}. */
    static String bare(String field) {
        return field.endsWith("_a") || field.endsWith("_b") ? field.substring(0, field.length() - 2) : field;
    }
}
