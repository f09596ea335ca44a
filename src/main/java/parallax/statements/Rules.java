package parallax.statements;

/**
 * Which renderings may stand together: the analyst's word first, then speaker, occasion and passage.
 *
 * @param decisions the analyst's word
 * @param assembly what the analyst put into one occasion
 */
record Rules(Decisions decisions, Assembly assembly) {

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
    boolean barred(Unit a, Unit b) {
        return !allowed(a, b) && (decisions.same(a, b) != null || !VERBATIM.doubtful(a, b));
    }

    /** Whether two are worth comparing: sentences that one speaker said one after the other never are. */
    boolean compared(Unit a, Unit b) {
        return !a.samePassage(b) && allowed(a, b);
    }

    boolean together(Unit a, Unit b) {
        return Boolean.TRUE.equals(decisions.same(a, b));
    }
}
