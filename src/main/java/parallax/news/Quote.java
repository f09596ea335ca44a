package parallax.news;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import parallax.text.Span;

/**
 * Reported speech in an article.
 *
 * @param id stable for the same place in the same article
 * @param spans the content, in order, not overlapping, at least one; several where the cue breaks it. Direct spans include
 *     their quotation marks
 * @param kind how it is reported
 * @param speaker who said it, null where unknown
 * @param cue the words that report, null where there are none
 * @param confidence 0 to 1, that this is reported speech with these bounds
 */
public record Quote(
        String id,
        List<Span> spans,
        Kind kind,
        @Nullable Attribution speaker,
        @Nullable Span cue,
        double confidence) {

    /** @throws IllegalArgumentException if there is no span */
    public Quote {
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("a quote has content");
        }
        spans = List.copyOf(spans);
    }

    /** From the first unit of the content to its last. */
    public Span envelope() {
        return new Span(spans.getFirst().start(), spans.getLast().end());
    }

    /** The content; parts that a cue breaks are joined by a space. */
    public String text(String article) {
        return String.join(" ", spans.stream().map(s -> s.of(article)).toList());
    }

    /** The id of a quote at this place: a name-based UUID, so that a new run of the engine finds the same one. */
    public static String idAt(String article, Span envelope) {
        String name = "quote " + article + ' ' + envelope.start() + ' ' + envelope.end();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
