package parallax.quotes.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.news.Kind;
import parallax.quotes.drafts.Draft;
import parallax.quotes.marks.Unit;
import parallax.text.Span;

/** Clauses that a verb of saying opens: “заявил, что …”, “a déclaré que …”. What it finds is mixed or indirect. */
final class RuleClauses {

    private static final double SURE = 0.75;
    /** Units between the verb and the word that opens its clause: room for a subject and a day. */
    private static final int REACH = 12;

    private static final int LEAST = 3;

    private final List<Unit> units;
    private final Grammar grammar;
    private final RulePhrases phrases;
    private final boolean[] reached;

    /** @param reached which units are direct speech already */
    RuleClauses(List<Unit> units, Grammar grammar, RulePhrases phrases, boolean[] reached) {
        this.units = units;
        this.grammar = grammar;
        this.phrases = phrases;
        this.reached = reached;
    }

    /** All drafts in order of place, at most one a verb. */
    List<Draft> drafts() {
        List<Draft> drafts = new ArrayList<>();
        int past = 0;
        for (int i = 0; i < units.size(); i++) {
            if (i >= past && grammar.says(units.get(i))) {
                int opener = opener(i);
                int end = opener < 0 ? -1 : end(opener);
                if (end - opener >= LEAST && !quotedAlready(opener, end)) {
                    drafts.add(draft(i, opener, end));
                }
                past = Math.max(past, end);
            }
        }
        return drafts;
    }

    private Draft draft(int cue, int opener, int end) {
        boolean quoted = false;
        for (int i = opener; i < end; i++) {
            quoted |= units.get(i).quoted();
        }
        Span content = units.get(opener).span().cover(units.get(end - 1).span());
        return new Draft(
                List.of(content),
                quoted ? Kind.MIXED : Kind.INDIRECT,
                units.get(cue).span(),
                mention(cue, opener),
                cue,
                SURE);
    }

    private @Nullable Span mention(int cue, int opener) {
        int start = cue;
        while (start > 0
                && cue - start < 4 * REACH
                && units.get(start - 1).sentence() == units.get(cue).sentence()) {
            start--;
        }
        Span before = phrases.before(cue, start);
        if (before != null) {
            return before;
        }
        return cue + 1 < opener ? phrases.phrase(cue + 1, false) : null;
    }

    /** Where the clause starts that the verb at {@code verb} opens, -1 where it opens none. */
    private int opener(int verb) {
        for (int i = verb + 1; i < units.size() && i - verb < REACH; i++) {
            Unit unit = units.get(i);
            if (unit.sentence() != units.get(verb).sentence() || unit.quoted() || grammar.says(unit)) {
                return -1;
            }
            if (grammar.is(unit, "that")) {
                return i;
            }
        }
        return -1;
    }

    private int end(int opener) {
        int end = opener;
        while (end < units.size()
                && units.get(end).sentence() == units.get(opener).sentence()) {
            end++;
        }
        while (end > opener && units.get(end - 1).mark()) {
            end--;
        }
        return end;
    }

    private boolean quotedAlready(int from, int to) {
        for (int i = from; i < to; i++) {
            if (reached[i]) {
                return true;
            }
        }
        return false;
    }
}
