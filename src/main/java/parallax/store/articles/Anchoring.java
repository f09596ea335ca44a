package parallax.store.articles;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parallax.text.Span;

/**
 * Finds a passage of an older text again in a newer one: by its words, and where they stand more than once by the words
 * before and after them; where they have changed, the stretch that differs least from them. This is how web annotations
 * are kept in place (“text quote selectors” of the W3C Web Annotation Data Model with 32 characters of context, as
 * Hypothesis anchors them); approximate matches are found by Sellers' algorithm (1980) with a bound on the errors.
 */
final class Anchoring {

    private static final int CONTEXT = 32;

    /** A passage shorter than this is not known by its words alone. */
    private static final int TELLING = 12;

    /** Units of context that have to be the same where the words alone do not tell. */
    private static final int SUPPORT = 8;

    /** One unit in so many may differ. */
    private static final int ERRORS = 5;

    /** Cells of the table that is filled for one passage at most: some tenths of a second. */
    private static final long MOST_CELLS = 60_000_000;

    private final String before;
    private final String after;

    Anchoring(String before, String after) {
        this.before = before;
        this.after = after;
    }

    /** Where the passage stands now; nothing where that cannot be told. */
    Optional<Span> place(Span span) {
        if (span.isEmpty() || span.end() > before.length()) {
            return Optional.empty();
        }
        Span exact = exact(span);
        return Optional.ofNullable(exact == null ? nearly(span) : exact);
    }

    private @Nullable Span exact(Span span) {
        String words = span.of(before);
        Span best = null;
        int most = -1;
        int found = 0;
        for (int at = after.indexOf(words); at >= 0; at = after.indexOf(words, at + 1)) {
            found++;
            int support = support(span, at, at + words.length());
            Span here = new Span(at, at + words.length());
            if (support > most || support == most && best != null && distance(here, span) < distance(best, span)) {
                best = here;
                most = support;
            }
        }
        boolean telling = words.length() >= TELLING && (found == 1 || most >= SUPPORT);
        return telling || most >= SUPPORT ? best : null;
    }

    private static int distance(Span a, Span b) {
        return Math.abs(a.start() - b.start());
    }

    /** Units before and after that are the same, 64 at most; the edges of both texts count as the same. */
    private int support(Span span, int start, int end) {
        int same = 0;
        while (same < CONTEXT
                && span.start() - same > 0
                && start - same > 0
                && before.charAt(span.start() - same - 1) == after.charAt(start - same - 1)) {
            same++;
        }
        if (span.start() == same && start == same) {
            same = CONTEXT;
        }
        int behind = 0;
        while (behind < CONTEXT
                && span.end() + behind < before.length()
                && end + behind < after.length()
                && before.charAt(span.end() + behind) == after.charAt(end + behind)) {
            behind++;
        }
        if (span.end() + behind == before.length() && end + behind == after.length()) {
            behind = CONTEXT;
        }
        return same + behind;
    }

    private @Nullable Span nearly(Span span) {
        int length = span.length();
        int bound = length / ERRORS;
        if (bound < 1) {
            return null;
        }
        Span within = window(span);
        int[] cost = new int[length + 1];
        int[] from = new int[length + 1];
        for (int i = 0; i <= length; i++) {
            cost[i] = i;
            from[i] = within.start();
        }
        Span best = null;
        int least = bound + 1;
        int most = -1;
        for (int at = within.start(); at < within.end(); at++) {
            step(span, at, cost, from);
            if (cost[length] <= least && cost[length] <= bound) {
                Span here = new Span(from[length], at + 1);
                int support = support(span, here.start(), here.end());
                if (cost[length] < least || support > most) {
                    best = here;
                    least = cost[length];
                    most = support;
                }
            }
        }
        return best == null ? null : wholeWords(best, span);
    }

    /** One column of Sellers' table: the least errors with which each beginning of the passage ends at {@code at}. */
    private void step(Span span, int at, int[] cost, int[] from) {
        char c = after.charAt(at);
        int diagonal = cost[0];
        int diagonalFrom = at;
        from[0] = at + 1;
        for (int i = 1; i < cost.length; i++) {
            int above = cost[i];
            int aboveFrom = from[i];
            int match = diagonal + (before.charAt(span.start() + i - 1) == c ? 0 : 1);
            if (match <= above + 1 && match <= cost[i - 1] + 1) {
                cost[i] = match;
                from[i] = diagonalFrom;
            } else if (above <= cost[i - 1]) {
                cost[i] = above + 1;
            } else {
                cost[i] = cost[i - 1] + 1;
                from[i] = from[i - 1];
            }
            diagonal = above;
            diagonalFrom = aboveFrom;
        }
    }

    /** The whole text, or as much of it around the passage's old place as can be searched in a moment. */
    private Span window(Span span) {
        long units = MOST_CELLS / span.length();
        if (units >= after.length()) {
            return new Span(0, after.length());
        }
        int start = (int) Math.clamp(span.start() - units / 2, 0L, after.length() - units);
        return new Span(start, (int) (start + units));
    }

    /**
     * An alignment may cut a changed word in two: it is taken whole. Where the passage began with a word that has changed,
     * a piece of the word before it may have been taken for its beginning, which goes.
     */
    private Span wholeWords(Span span, Span was) {
        int start = span.start();
        int end = span.end();
        int word = start;
        while (word < end && inWord(word)) {
            word++;
        }
        while (word < end && !inWord(word)) {
            word++;
        }
        boolean cut = start > 0 && inWord(start - 1) && inWord(start);
        int first = was.start();
        while (first < was.end() && Character.isLetterOrDigit(before.charAt(first))) {
            first++;
        }
        while (start > 0 && inWord(start - 1) && inWord(start)) {
            start--;
        }
        if (cut && word < end && first < was.end() && isNearer(word, start, before.substring(was.start(), first))) {
            start = word;
        }
        while (end < after.length() && inWord(end - 1) && inWord(end)) {
            end++;
        }
        Span trimmed = new Span(start, end).trim(after);
        return trimmed.isEmpty() ? span : trimmed;
    }

    /** Whether the word at one place is at least as like another as the word at the other place is. */
    private boolean isNearer(int one, int other, String word) {
        return errors(word, wordAt(one)) <= errors(word, wordAt(other));
    }

    private String wordAt(int start) {
        int end = start;
        while (end < after.length() && inWord(end)) {
            end++;
        }
        return after.substring(start, end);
    }

    /** Levenshtein's distance. */
    private static int errors(String a, String b) {
        int[] cost = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            cost[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = cost[0];
            cost[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = cost[j];
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                cost[j] = Math.min(change, Math.min(above, cost[j - 1]) + 1);
                diagonal = above;
            }
        }
        return cost[b.length()];
    }

    private boolean inWord(int at) {
        return Character.isLetterOrDigit(after.charAt(at));
    }
}
