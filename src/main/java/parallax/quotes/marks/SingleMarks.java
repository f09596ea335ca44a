package parallax.quotes.marks;

import java.util.Locale;
import java.util.Set;
import parallax.text.Span;

/**
 * Tells single quotation marks from apostrophes in one paragraph. A mark after a plural s before a noun is a
 * possessive; before a preposition, a conjunction or a verb, or beside a stop, it closes.
 */
final class SingleMarks {

    /** No closing mark, but plainly an opening one. */
    static final int UNCLOSED = -2;

    private static final int NONE = -1;

    /** Words that stand for themselves with their first letters cut off. */
    private static final Set<String> CLIPPED = Set.of(
            "em", "til", "till", "tis", "twas", "cause", "n", "bout", "round", "ere", "twill", "neath", "s", "t");

    /** Words that no possessive comes before: what is possessed is a noun with its adjectives. */
    private static final Set<String> NO_NOUN = Set.of(
            "a", "an", "the", "to", "of", "in", "on", "at", "by", "for", "from", "with", "as", "into", "over", "about",
            "after", "before", "between", "during", "under", "and", "or", "but", "nor", "yet", "is", "was", "are",
            "were", "be", "been", "has", "have", "had", "will", "would", "could", "should", "can", "may", "might",
            "must", "do", "does", "did", "he", "she", "it", "they", "we", "i", "you", "who", "which", "that", "this",
            "these", "those", "when", "while", "if", "because", "since", "than", "so", "not", "said", "says", "told",
            "added", "where", "against", "amid", "among", "through", "via", "within", "without");

    private final String text;
    private final int start;
    private final int end;

    SingleMarks(String text, Span paragraph) {
        this.text = text;
        this.start = paragraph.start();
        this.end = paragraph.end();
    }

    /**
     * Where the mark that opens at {@code at} closes, or a negative number: {@link #UNCLOSED} where it opens and
     * never closes.
     */
    int closerOf(int at) {
        if (!opens(at)) {
            return NONE;
        }
        int possessive = NONE;
        for (int i = at + 1; i < end; i++) {
            if (!isSingle(text.charAt(i))) {
                continue;
            }
            if (i > at + 1 && opens(i)) {
                return possessive >= 0 ? possessive : nested(i);
            }
            if (!closes(i)) {
                continue;
            }
            if (!mayPossess(i)) {
                return i;
            }
            if (followedByNoNoun(i)) {
                return i;
            }
            possessive = i;
        }
        return possessive >= 0 ? possessive : UNCLOSED;
    }

    /**
     * A second opener before any closer: nested where the marks after it come in a pair, else the first was a stray.
     */
    private int nested(int second) {
        int closers = 0;
        for (int i = second + 1; i < Math.min(end, second + 600); i++) {
            if (isSingle(text.charAt(i)) && closes(i) && (!mayPossess(i) || followedByNoNoun(i)) && ++closers == 2) {
                return i;
            }
            if (isSingle(text.charAt(i)) && opens(i)) {
                return NONE;
            }
        }
        return NONE;
    }

    private static boolean isSingle(char c) {
        return c == '\'' || c == '\u2018' || c == '\u2019' || c == '\u201A' || c == '\u201B';
    }

    private boolean opens(int at) {
        if (!Marks.openBefore(text, at, start) || !Marks.wordAfter(text, at + 1, end)) {
            return false;
        }
        char c = text.charAt(at);
        char after = text.charAt(at + 1);
        if (Character.isDigit(after)) {
            return !decade(at + 1);
        }
        if (c == '\u2018' && !Character.isLetter(after)) {
            return true;
        }
        return !CLIPPED.contains(wordAt(at + 1)) || wordAt(at + 1).length() > 2 && c == '\u2018';
    }

    private boolean decade(int at) {
        return at + 1 < end
                && Character.isDigit(text.charAt(at + 1))
                && (at + 2 >= end || !Character.isDigit(text.charAt(at + 2)));
    }

    private boolean closes(int at) {
        char c = text.charAt(at);
        if (c == '\u201A' || c == '\u201B' || Marks.isGap(text.charAt(at - 1))) {
            return false;
        }
        return at + 1 >= end
                || !Character.isLetterOrDigit(text.charAt(at + 1)) && !Character.isSurrogate(text.charAt(at + 1));
    }

    /** After an s and before a space: a plural possessive, or not. */
    private boolean mayPossess(int at) {
        char before = text.charAt(at - 1);
        return (before == 's' || before == 'S' || before == 'z' || before == 'x')
                && at + 2 < end
                && text.charAt(at + 1) == ' '
                && Character.isLetter(text.charAt(at + 2));
    }

    private boolean followedByNoNoun(int at) {
        return NO_NOUN.contains(wordAt(at + 2));
    }

    private String wordAt(int at) {
        int to = at;
        while (to < end && to < at + 10 && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return text.substring(at, to).toLowerCase(Locale.ROOT);
    }
}
