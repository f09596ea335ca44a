package parallax.workbench.search;

import java.util.Locale;
import parallax.text.Sentences;
import parallax.text.Span;

/** How much around a hit is tagged. */
enum Extent {
    WORDS,
    SENTENCE,
    PARAGRAPH;

    private static final int NEAR = 4_000;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What is tagged where {@code hit} stands in {@code text}. */
    Span of(String text, Span hit) {
        if (this == WORDS) {
            return hit;
        }
        int from = hit.start();
        while (from > 0 && text.charAt(from - 1) != '\n' && hit.start() - from < NEAR) {
            from--;
        }
        int to = hit.end();
        while (to < text.length() && text.charAt(to) != '\n' && to - hit.end() < NEAR) {
            to++;
        }
        Span paragraph = new Span(from, to).trim(text);
        return this == PARAGRAPH
                ? paragraph
                : Sentences.of(text, paragraph).stream()
                        .filter(s -> s.overlaps(hit))
                        .reduce(Span::cover)
                        .orElse(hit);
    }
}
