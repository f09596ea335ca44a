package parallax.quotes.speakers;

import java.util.List;
import java.util.Set;
import parallax.quotes.marks.Unit;
import parallax.quotes.speakers.Resolution.Reason;
import parallax.quotes.speakers.Resolution.Step;
import parallax.text.Span;

/** Speakers that are no person: “the ministry” by the name that the article gave it, else by its own words. */
final class OwnWords {

    /** A mention that stands for itself is right where it is the right mention. */
    static final double SURE = 0.94;
    /** Units over which a body is remembered by its name. */
    private static final int FAR = 1500;
    /** UTF-16 units from which a description is cut short. */
    private static final int LONG = 80;

    private static final Set<String> JOINING = Set.of(
            "but",
            "and",
            "or",
            "yet",
            "so",
            "also",
            "although",
            "though",
            "while",
            "meanwhile",
            "however",
            "if",
            "maybe",
            "perhaps",
            "instead",
            "still",
            "then",
            "even",
            "despite",
            "because",
            "since",
            "when",
            "as");

    private static final Set<String> ENDS =
            Set.of(",", ";", ":", "(", ")", "-", "who", "whose", "whom", "which", "that", "when", "where");

    private final String text;
    private final List<Unit> units;

    OwnWords(String text, List<Unit> units) {
        this.text = text;
        this.units = units;
    }

    /** “The ministry” by its name, where the article gave it before; else the mention's own words. */
    Resolved body(int from, int to, Span mention) {
        if (to - from != 2
                || !units.get(from).form().equals("the")
                || units.get(to - 1).capital()) {
            return own(words(from, to, mention), mention);
        }
        String head = units.get(to - 1).form();
        for (int i = from - 1; i >= 0 && from - i < FAR; i--) {
            if (units.get(i).capital() && units.get(i).form().equals(head)) {
                int start = i;
                while (start > 0
                        && units.get(start - 1).capital()
                        && units.get(start - 1).sentence() == units.get(i).sentence()) {
                    start--;
                }
                if (start < i) {
                    Span full = units.get(start).span().cover(units.get(i).span());
                    return Resolved.of(null, full.of(text), mention, List.of(new Step(Reason.FULL_BODY, full)), SURE);
                }
            }
        }
        return own(words(from, to, mention), mention);
    }

    private static Resolved own(String words, Span mention) {
        return Resolved.of(null, words, mention, List.of(new Step(Reason.OWN_WORDS, mention)), SURE);
    }

    /** Where the mention proper begins, after “but” or “meanwhile,”. */
    int start(int from, int to) {
        int start = from;
        while (start < to - 1
                && (JOINING.contains(units.get(start).form())
                        || start > from && units.get(start).form().equals(","))) {
            start++;
        }
        return start;
    }

    /** Where the mention proper ends, before “also” or “reportedly”. */
    int end(int from, int to) {
        int end = to;
        while (end - from > 1 && adverb(units.get(end - 1))) {
            end--;
        }
        return end;
    }

    /** Whether the word says how or when something was said, not who said it. */
    static boolean adverb(Unit unit) {
        return unit.form().equals("also")
                || unit.form().equals("then")
                || unit.form().equals("later")
                || unit.form().endsWith("ly") && !unit.capital();
    }

    /** The mention up to its first comma or clause, without words that only join it to the sentence before. */
    private String words(int from, int to, Span mention) {
        int start = start(from, to);
        if (start < to - 1 && units.get(start).form().equals("the")) {
            start++;
        }
        int end = start;
        while (end < to
                && !(end > start && ENDS.contains(units.get(end).form()))
                && units.get(end).span().end() - mention.start() < LONG) {
            end++;
        }
        return start >= end
                ? mention.of(text)
                : units.get(start).span().cover(units.get(end - 1).span()).of(text);
    }
}
