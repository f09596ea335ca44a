package parallax.statements.pairs;

import parallax.statements.likeness.Verbatim;
import parallax.statements.reading.Unit;

/**
 * Which renderings may stand together: the analyst's word first, then speaker, occasion and passage.
 *
 * @param decisions the analyst's word
 * @param assembly what the analyst put into one occasion
 */
public record Rules(Decisions decisions, Assembly assembly) {

    private static final Verbatim VERBATIM = new Verbatim();

    /** Whether two may report one statement. */
    boolean allowed(Unit a, Unit b) {
        Boolean decided = decisions.same(a, b);
        return decided != null ? decided : !clash(a, b) || VERBATIM.yields(a, b);
    }

    private boolean clash(Unit a, Unit b) {
        return a.telling().clashes(b.telling())
                && (!assembly.one(a, b)
                        || a.telling().name().differs(b.telling().name()));
    }

    /**
     * Whether two must never stand in one row. Where only a doubtful attribution parts them they may, if the rest of the
     * row holds them together.
     */
    public boolean barred(Unit a, Unit b) {
        return !allowed(a, b) && (decisions.same(a, b) != null || !VERBATIM.doubtful(a, b));
    }

    /** Whether two are worth comparing: sentences that one speaker said one after the other never are. */
    public boolean compared(Unit a, Unit b) {
        return !a.samePassage(b) && allowed(a, b);
    }

    /** Whether two renderings may stand in one statement. */
    public boolean together(Unit a, Unit b) {
        return Boolean.TRUE.equals(decisions.same(a, b));
    }
}
