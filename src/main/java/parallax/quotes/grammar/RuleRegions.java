package parallax.quotes.grammar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.quotes.marks.Marks;
import parallax.quotes.marks.QuotedRegion;
import parallax.text.Span;
import parallax.text.Token;
import parallax.text.Tokens;

/**
 * Cuts quoted regions where the author's own words stand inside the marks, as Russian, French and Spanish print do:
 * “«Nous gagnerons, dit-elle, et vite»”; and finds dialogue that a dash opens.
 */
public final class RuleRegions {

    /** Words between the mark that opens the author's words and the verb in them. */
    private static final int NEAR = 4;

    private static final int LONGEST_INSERTION = 200;

    private final String text;
    private final Grammar grammar;
    private final List<QuotedRegion> regions = new ArrayList<>();
    private final Set<Integer> continuing = new HashSet<>();

    /** @param found the regions that marks make, in order */
    public RuleRegions(String text, Grammar grammar, List<Span> paragraphs, List<QuotedRegion> found) {
        this.text = text;
        this.grammar = grammar;
        int next = 0;
        boolean dialogue = false;
        int covered = 0;
        for (Span paragraph : paragraphs) {
            int first = next;
            while (next < found.size() && found.get(next).span().start() < paragraph.end()) {
                next++;
            }
            List<QuotedRegion> here = found.subList(first, next);
            QuotedRegion spoken = paragraph.start() < covered ? null : spoken(paragraph, here, dialogue);
            dialogue = spoken != null || text.charAt(paragraph.end() - 1) == ':';
            if (spoken != null) {
                split(spoken);
            } else {
                here.forEach(this::split);
            }
            covered = here.isEmpty() ? covered : here.getLast().span().end();
        }
    }

    /** The regions with the author's words left out, in order. */
    public List<QuotedRegion> all() {
        return regions;
    }

    /** Whether {@code region} goes on with the quote of the region before it. */
    boolean continues(QuotedRegion region) {
        return continuing.contains(region.span().start());
    }

    /** The paragraph as speech where a dash opens it and a verb of saying, or dialogue before it, says that it is. */
    private @Nullable QuotedRegion spoken(Span paragraph, List<QuotedRegion> here, boolean dialogue) {
        boolean marks = here.stream()
                .anyMatch(r ->
                        r.span().start() > paragraph.start() || !dash(r.span().start()));
        int start = paragraph.start();
        if (!dash(start) || marks || paragraph.length() < 4) {
            return null;
        }
        QuotedRegion whole = new QuotedRegion(paragraph, new Span(start + 1, paragraph.end()), true, 1);
        return dialogue || insertion(whole.inner().trim(text)) != null ? whole : null;
    }

    private boolean dash(int at) {
        return "\u2014\u2013\u2015".indexOf(text.charAt(at)) >= 0;
    }

    private void split(QuotedRegion region) {
        Span rest = region.inner();
        int start = region.span().start();
        boolean first = true;
        Span cut = insertion(rest);
        while (cut != null) {
            first = add(new Span(start, cut.start()), rest.start(), cut.start(), first);
            start = cut.end();
            rest = new Span(cut.end(), Math.max(cut.end(), rest.end()));
            cut = insertion(rest);
        }
        if (first) {
            regions.add(region);
        } else {
            add(
                    new Span(start, region.span().end()),
                    rest.start(),
                    region.inner().end(),
                    false);
        }
    }

    private boolean add(Span span, int innerStart, int innerEnd, boolean first) {
        Span place = span.trim(text);
        Span inner = new Span(Math.min(innerStart, innerEnd), innerEnd).trim(text);
        if (inner.isEmpty() || inner.length() < 2) {
            return first;
        }
        Span whole = new Span(place.start(), Math.max(place.end(), inner.end()));
        regions.add(new QuotedRegion(whole, inner, true, 1));
        if (!first) {
            continuing.add(whole.start());
        }
        return false;
    }

    /** The author's words in {@code speech} with the dashes or commas around them, null where there are none. */
    private @Nullable Span insertion(Span speech) {
        for (int i = speech.start() + 1; i < speech.end(); i++) {
            char c = text.charAt(i);
            boolean dash = dash(i) || c == '-' && text.charAt(i - 1) == ' ';
            boolean comma = c == ',' && grammar.language().equals("fr");
            if ((dash || comma) && verbSoon(i + 1, speech.end(), comma)) {
                return new Span(dash ? blanksBefore(i, speech.start()) : i + 1, end(i + 1, speech.end(), comma));
            }
        }
        return null;
    }

    private int blanksBefore(int at, int least) {
        int i = at;
        while (i > least && Marks.isGap(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** Whether a verb of saying follows before any stop; between commas only where its subject follows too. */
    private boolean verbSoon(int from, int limit, boolean inverted) {
        int n = 0;
        int end = Math.min(limit, from + 80);
        if (end < limit && Character.isLowSurrogate(text.charAt(end))) {
            end--;
        }
        List<Token> tokens = Tokens.of(text, new Span(from, end));
        for (int i = 0; i < tokens.size() && n < NEAR; i++, n++) {
            Token token = tokens.get(i);
            String word = token.of(text);
            if (token.kind() == Token.Kind.MARK) {
                return false;
            }
            String form = word.toLowerCase(java.util.Locale.ROOT).replace('\u2019', '\'');
            if (Character.isLowerCase(word.codePointAt(0)) && grammar.says(form)) {
                return !inverted || grammar.tied(form) > 0 || tiedBefore(tokens, i) || n < 2 && subject(tokens, i + 1);
            }
        }
        return false;
    }

    /** “a-t-elle ajouté”: the pronoun stands at the auxiliary. */
    private boolean tiedBefore(List<Token> tokens, int at) {
        return at > 0 && grammar.tied(tokens.get(at - 1).of(text)) > 0;
    }

    private boolean subject(List<Token> tokens, int at) {
        for (int i = at; i < tokens.size() && i < at + 2; i++) {
            String word = tokens.get(i).of(text);
            if (Character.isUpperCase(word.codePointAt(0)) || grammar.is(word, "role")) {
                return true;
            }
        }
        return false;
    }

    private int end(int from, int limit, boolean comma) {
        int to = Math.min(limit, from + LONGEST_INSERTION);
        for (int i = from + 1; i < to; i++) {
            char c = text.charAt(i);
            boolean closes = comma
                    ? c == ',' || c == '.' && i + 1 < limit && Marks.isGap(text.charAt(i + 1))
                    : dash(i) || c == '-' && text.charAt(i - 1) == ' ';
            if (closes) {
                int next = i + 1;
                while (next < limit && (Marks.isGap(text.charAt(next)) || ".,:;".indexOf(text.charAt(next)) >= 0)) {
                    next++;
                }
                return next;
            }
        }
        return limit;
    }
}
