package parallax.quotes.marks;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parallax.text.Span;

/**
 * Pages that quote at length put a straight mark at the head of every paragraph that they take over and never close
 * it. Such a mark says where the passage is from, not who speaks: the curly marks within do that, or, in a transcript,
 * the name in capitals before the colon.
 */
final class BlockQuotes {

    private static final Pattern TURN = Pattern.compile("\"([\\p{Lu}][\\p{Lu}.'\u2019 -]{2,30}:)[ \u00A0]+(?=\\S)");

    private final String text;
    private final boolean curlyWithin;
    private final boolean transcript;

    BlockQuotes(String text, List<Span> paragraphs) {
        this.text = text;
        boolean curly = false;
        boolean turns = false;
        for (Span paragraph : paragraphs) {
            if (opens(paragraph)) {
                int open = text.indexOf('\u201C', paragraph.start(), paragraph.end());
                curly |= open >= 0 && text.indexOf('\u201D', open, paragraph.end()) >= 0;
                turns |= speechOf(paragraph) > 0;
            }
        }
        this.curlyWithin = curly;
        this.transcript = turns;
    }

    /** Whether the paragraph starts with a straight mark that nothing in it closes. */
    private boolean opens(Span paragraph) {
        if (text.charAt(paragraph.start()) != '"') {
            return false;
        }
        return text.indexOf('"', paragraph.start() + 1, paragraph.end()) < 0;
    }

    /** Whether the mark at the head of {@code paragraph} only says that the passage is taken over. */
    boolean passage(Span paragraph) {
        return curlyWithin && !transcript && opens(paragraph);
    }

    /** Whether paragraphs follow one another as turns, none going on with the one before. */
    boolean transcript() {
        return transcript;
    }

    /** Where the words of a turn start, after {@code "NAME: }, -1 where the paragraph is none. */
    int speechOf(Span paragraph) {
        if (text.charAt(paragraph.start()) != '"') {
            return -1;
        }
        Matcher turn = TURN.matcher(text).region(paragraph.start(), paragraph.end());
        return turn.lookingAt() ? turn.end() : -1;
    }
}
