package parallax.workbench.comparison.opened;

import parallax.text.Sentences;
import parallax.text.Span;

/** What stands around a rendering. */
public final class Surroundings {

    private Surroundings() {}

    /** A sentence with the one before it and the one after it, also those of the paragraphs beside its own. */
    static Span wider(String text, Span sentence) {
        Span whole = sentence;
        Span before = null;
        for (Span other : Sentences.of(text)) {
            if (other.end() <= sentence.start()) {
                before = other;
            } else if (other.start() >= sentence.end()) {
                whole = whole.cover(other);
                break;
            }
        }
        return before == null ? whole : whole.cover(before);
    }

    /** From the start of the sentence in which {@code span} starts to the end of the one in which it ends. */
    public static Span sentence(String text, Span span) {
        int from = text.lastIndexOf('\n', Math.max(0, span.start() - 1)) + 1;
        int to = text.indexOf('\n', span.end());
        Span paragraph = new Span(Math.min(from, span.start()), to < 0 ? text.length() : to);
        Span whole = span;
        for (Span sentence : Sentences.of(text, paragraph)) {
            if (sentence.overlaps(span)) {
                whole = whole.cover(sentence);
            }
        }
        return whole;
    }
}
