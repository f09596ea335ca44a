package parallax.workbench.reader;

import java.util.Optional;
import parallax.text.Sentences;
import parallax.text.Span;

/** Passages moved by whole words, and the sentence at a place. Offsets are UTF-16 units of the article. */
final class WordSpans {

    /** Longer paragraphs are looked at only so far around: a sentence is shorter. */
    private static final int NEAR = 4_000;

    private WordSpans() {}

    /** The word that a unit belongs to, or ends at; empty where there is none. */
    static Span word(String text, int at) {
        int start = Math.clamp(at, 0, text.length());
        int end = start;
        while (start > 0 && isWord(text, start - 1)) {
            start--;
        }
        while (end < text.length() && isWord(text, end)) {
            end++;
        }
        return new Span(start, end);
    }

    /** The end one word on (1) or back (-1); at least one word stays. */
    static Span moveEnd(String text, Span span, int by) {
        int end = span.end();
        if (by > 0) {
            while (end < text.length() && !isWord(text, end)) {
                end++;
            }
            while (end < text.length() && isWord(text, end)) {
                end++;
            }
            return end == span.end() || !isWord(text, end - 1) ? span : new Span(span.start(), end);
        }
        while (end > span.start() && !isWord(text, end - 1)) {
            end--;
        }
        while (end > span.start() && isWord(text, end - 1)) {
            end--;
        }
        while (end > span.start() && !isWord(text, end - 1)) {
            end--;
        }
        return end <= span.start() ? span : new Span(span.start(), end);
    }

    /** The start one word back (-1) or on (1); at least one word stays. */
    static Span moveStart(String text, Span span, int by) {
        int start = span.start();
        if (by < 0) {
            while (start > 0 && !isWord(text, start - 1)) {
                start--;
            }
            while (start > 0 && isWord(text, start - 1)) {
                start--;
            }
            return start == span.start() || !isWord(text, start) ? span : new Span(start, span.end());
        }
        while (start < span.end() && !isWord(text, start)) {
            start++;
        }
        while (start < span.end() && isWord(text, start)) {
            start++;
        }
        while (start < span.end() && !isWord(text, start)) {
            start++;
        }
        return start >= span.end() ? span : new Span(start, span.end());
    }

    /** The sentence that holds the unit at {@code at} or ends there; none on an empty line. */
    static Optional<Span> sentence(String text, int at) {
        int from = at;
        while (from > 0 && at - from < NEAR && text.charAt(from - 1) != '\n') {
            from--;
        }
        int to = at;
        while (to < text.length() && to - at < NEAR && text.charAt(to) != '\n') {
            to++;
        }
        Span last = null;
        for (Span sentence : Sentences.of(text, new Span(from, to))) {
            if (last == null || sentence.start() <= at) {
                last = sentence;
            }
        }
        return Optional.ofNullable(last);
    }

    /** The sentence after a passage, in this paragraph or the next. */
    static Optional<Span> next(String text, Span span) {
        int at = span.end();
        while (at < text.length() && !isWord(text, at)) {
            at++;
        }
        return at == text.length() ? Optional.empty() : sentence(text, at);
    }

    private static boolean isWord(String text, int at) {
        char c = text.charAt(at);
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || c == '\u200D'
                || c == '\uFE0F'
                || (c == '\'' || c == '\u2019' || c == '-')
                        && at > 0
                        && at + 1 < text.length()
                        && Character.isLetterOrDigit(text.charAt(at - 1))
                        && Character.isLetterOrDigit(text.charAt(at + 1));
    }
}
