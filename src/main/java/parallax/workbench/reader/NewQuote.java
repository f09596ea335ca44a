package parallax.workbench.reader;

import java.util.ArrayList;
import java.util.List;
import parallax.news.Kind;
import parallax.text.Span;

/**
 * What a selection becomes as a quote.
 *
 * @param span the content, with quotation marks that touched the selection
 * @param kind direct where the marks enclose it, mixed where there are marks inside, else indirect
 */
record NewQuote(Span span, Kind kind) {

    private static final String OPENERS = "\u201C\u201E\u00AB\u2018\u201A\u2039\"\u300C";
    private static final String CLOSERS = "\u201D\u201C\u00BB\u2019\u203A\"\u300D";

    /** Reads a selection that is trimmed and not empty. */
    static NewQuote of(String text, Span selection) {
        Span span = selection;
        if (span.start() > 0
                && span.end() < text.length()
                && OPENERS.indexOf(text.charAt(span.start() - 1)) >= 0
                && CLOSERS.indexOf(text.charAt(span.end())) >= 0) {
            span = new Span(span.start() - 1, span.end() + 1);
        }
        boolean opens = OPENERS.indexOf(text.charAt(span.start())) >= 0;
        boolean closes = CLOSERS.indexOf(text.charAt(span.end() - 1)) >= 0
                || span.length() > 2
                        && CLOSERS.indexOf(text.charAt(span.end() - 2)) >= 0
                        && !isWord(text, span.end() - 1);
        if (opens && closes && span.length() > 1) {
            return new NewQuote(span, Kind.DIRECT);
        }
        return new NewQuote(span, hasMarks(span.of(text)) ? Kind.MIXED : Kind.INDIRECT);
    }

    /** An apostrophe inside a word is no mark. */
    private static boolean hasMarks(String content) {
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            if ("\u201C\u201D\u201E\u00AB\u00BB\"\u300C".indexOf(c) >= 0
                    || c == '\u2018' && !(i > 0 && isWord(content, i - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWord(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at));
    }

    /**
     * The content of a quote that is moved to a selection: what broke it, such as its cue, still does where the
     * selection reaches over it.
     */
    static List<Span> respan(List<Span> old, Span selection) {
        List<Span> found = new ArrayList<>();
        int start = selection.start();
        for (int i = 1; i < old.size(); i++) {
            Span gap = new Span(old.get(i - 1).end(), old.get(i).start());
            if (start < gap.start() && gap.end() < selection.end()) {
                found.add(new Span(start, gap.start()));
                start = gap.end();
            }
        }
        found.add(new Span(start, selection.end()));
        return found;
    }
}
