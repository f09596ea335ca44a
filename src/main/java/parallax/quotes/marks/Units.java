package parallax.quotes.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parallax.quotes.lexicon.Vocabulary;
import parallax.text.Sentences;
import parallax.text.Span;
import parallax.text.Token;
import parallax.text.Tokens;

/** The article as a row of {@link Unit units}, cut into sentences that never end inside a quoted region. */
public final class Units {

    private final String text;
    private final Vocabulary vocabulary;
    private final List<Unit> units = new ArrayList<>();
    private int sentence;

    private Units(String text, Vocabulary vocabulary) {
        this.text = text;
        this.vocabulary = vocabulary;
    }

    /**
     * @param paragraphs in order
     * @param regions in order, not overlapping; one may run over several paragraphs
     */
    public static List<Unit> of(String text, List<Span> paragraphs, List<QuotedRegion> regions, Vocabulary vocabulary) {
        Units made = new Units(text, vocabulary);
        int next = 0;
        int from = 0;
        for (int p = 0; p < paragraphs.size(); p++) {
            Span paragraph = paragraphs.get(p);
            from = Math.max(from, paragraph.start());
            if (from >= paragraph.end()) {
                continue;
            }
            Span rest = new Span(from, paragraph.end());
            List<Integer> ends =
                    Sentences.of(text, rest).stream().map(Span::end).toList();
            int first = next;
            while (next < regions.size() && regions.get(next).span().start() < paragraph.end()) {
                next++;
            }
            int last = p;
            while (next > first
                    && last + 1 < paragraphs.size()
                    && paragraphs.get(last + 1).start()
                            < regions.get(next - 1).span().end()) {
                last++;
            }
            from = made.add(p, last, rest, ends, regions.subList(first, next));
            made.sentence++;
        }
        return List.copyOf(made.units);
    }

    /**
     * Adds one paragraph, whose last region may end in paragraph {@code last} and is counted there; returns where
     * its last region ends.
     */
    private int add(int paragraph, int last, Span span, List<Integer> ends, List<QuotedRegion> regions) {
        int at = span.start();
        int e = 0;
        for (QuotedRegion region : regions) {
            e = words(paragraph, new Span(at, Math.max(at, region.span().start())), ends, e);
            while (e < ends.size() && ends.get(e) <= region.span().start()) {
                sentence++;
                e++;
            }
            units.add(new Unit(
                    region.span(),
                    "",
                    "",
                    look(region),
                    null,
                    region,
                    sentence,
                    region.span().end() > span.end() ? last : paragraph));
            at = region.span().end();
            while (e < ends.size() && ends.get(e) < at) {
                e++;
            }
        }
        if (at < span.end()) {
            words(paragraph, new Span(at, span.end()), ends, e);
        }
        return at;
    }

    /** The end of a character reference that a page left in its text ({@code &mdash;}), 0 where none starts. */
    private int entity(int at, int limit) {
        if (text.charAt(at) != '&') {
            return 0;
        }
        int i = at + 1;
        while (i < limit && i < at + 9 && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '#')) {
            i++;
        }
        return i > at + 2 && i < limit && text.charAt(i) == ';' ? i + 1 : 0;
    }

    /** How a region looks from outside: does it start like a sentence, and does it end in a stop or a comma. */
    private String look(QuotedRegion region) {
        Span inner = region.inner().trim(text);
        if (inner.isEmpty()) {
            return "#q";
        }
        char first = text.charAt(inner.start());
        char last = text.charAt(inner.end() - 1);
        boolean sentence = Character.isUpperCase(first) || !Character.isLetter(first);
        return "#q" + (sentence ? 'X' : 'x') + (last == ',' ? "," : ".!?\u2026".indexOf(last) >= 0 ? "." : "");
    }

    private int words(int paragraph, Span span, List<Integer> ends, int from) {
        int e = from;
        int entity = 0;
        for (Token token : Tokens.of(text, span)) {
            if (token.start() < entity) {
                continue;
            }
            entity = entity(token.start(), span.end());
            while (e < ends.size() && ends.get(e) <= token.start()) {
                sentence++;
                e++;
            }
            String word = token.of(text);
            if (token.kind() == Token.Kind.MARK) {
                String mark = switch (word.charAt(0)) {
                    case '\u2013', '\u2014', '\u2015' -> "-";
                    case '\u2018', '\u2019' -> "'";
                    case '\u201C', '\u201D' -> "\"";
                    default -> word;
                };
                Span place = entity > 0 ? new Span(token.start(), entity) : token.span();
                mark = entity > 0 ? "-" : mark;
                units.add(new Unit(place, word, mark, mark, null, null, sentence, paragraph));
                continue;
            }
            String form = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
            units.add(new Unit(
                    token.span(),
                    word,
                    form,
                    vocabulary.key(word, form),
                    vocabulary.cues().english(form),
                    null,
                    sentence,
                    paragraph));
        }
        return e;
    }
}
