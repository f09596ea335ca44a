package parallax.quotes.grammar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.quotes.grammar.RuleNames.Run;
import parallax.quotes.marks.Unit;
import parallax.text.Span;
import parallax.text.Token;
import parallax.text.Tokens;

/** Finds, in languages read by rule, the verb that reports a quoted region and the words that name who speaks. */
public final class RulePhrases {

    /**
     * Who is said to speak.
     *
     * @param cue the unit that reports, -1 where only a colon does
     * @param mention the words that name the speaker, null where none do
     * @param beside whether it stands at the region itself
     * @param naming whether it calls something by the quoted words
     */
    record Source(int cue, @Nullable Span mention, boolean beside, boolean naming) {}

    /** Units from a region to a verb after it. */
    private static final int NEAR = 5;
    /** Units over which a subject may stretch. */
    private static final int LONGEST = 16;

    private final List<Unit> units;
    private final Grammar grammar;
    private final RuleNames names;

    /** Looks at the units of one article, in which these names stand. */
    public RulePhrases(List<Unit> units, Grammar grammar, RuleNames names) {
        this.units = units;
        this.grammar = grammar;
        this.names = names;
    }

    /** Words and numbers in {@code span}, of a long one only as many as matter. */
    static int words(String text, Span span) {
        int end = Math.min(span.end(), span.start() + 200);
        if (end < span.end() && Character.isLowSurrogate(text.charAt(end))) {
            end--;
        }
        return (int) Tokens.of(text, new Span(span.start(), end)).stream()
                .filter(t -> t.kind() != Token.Kind.MARK)
                .count();
    }

    private boolean same(int a, int b) {
        return b >= 0
                && b < units.size()
                && units.get(a).paragraph() == units.get(b).paragraph();
    }

    /** “…”, said somebody; “…”, according to somebody. */
    @Nullable
    Source after(int region) {
        int i = region + 1;
        boolean joined = false;
        while (same(region, i)
                && units.get(i).mark()
                && ",-.".contains(units.get(i).form())) {
            joined |= !units.get(i).form().equals(".");
            i++;
        }
        if (!same(region, i) || units.get(i).mark() || !joined && units.get(i).capital()) {
            return null;
        }
        for (int c = i; c < i + NEAR && same(region, c); c++) {
            Unit unit = units.get(c);
            if (unit.mark() || unit.quoted()) {
                return null;
            }
            if (grammar.says(unit)) {
                return new Source(c, subject(c, i, region), true, false);
            }
            if (grammar.is(unit, "according")) {
                Span who = phrase(c + 1, true);
                if (who != null) {
                    return new Source(c, who, true, false);
                }
            }
            if (grammar.is(unit, "after") && c > i) {
                return new Source(c, cover(i, c), true, false);
            }
        }
        return null;
    }

    /** Somebody said: “…”; Somebody: “…”. */
    @Nullable
    Source before(int region) {
        int colon = region - 1;
        boolean opens =
                colon >= 0 && units.get(colon).paragraph() != units.get(region).paragraph();
        if (colon < 0 || !colon(colon) || opens && !units.get(colon).form().equals(":")) {
            return null;
        }
        int start = colon;
        while (start > 0
                && colon - start < 2 * LONGEST
                && units.get(start - 1).paragraph() == units.get(colon).paragraph()
                && (units.get(start - 1).sentence() == units.get(colon).sentence()
                        || units.get(start).sentence() == units.get(colon).sentence() && start == colon)) {
            start--;
        }
        for (int c = colon - 1; c >= start; c--) {
            if (grammar.says(units.get(c))) {
                Span who = before(c, start);
                return new Source(c, who != null ? who : phrase(c + 1, false), true, false);
            }
        }
        for (int c = colon - 1; c >= start; c--) {
            if (grammar.is(units.get(c), "according")) {
                return new Source(c, phrase(c + 1, true), true, false);
            }
        }
        Run run = names.in(start, colon);
        boolean label = run != null && run.to() == colon && colon - start <= LONGEST / 2;
        return label ? new Source(-1, cover(run.from(), run.to()), true, false) : null;
    }

    /** A colon, or what Armenian puts for it. */
    private boolean colon(int at) {
        String form = units.get(at).form();
        return form.equals(":")
                || grammar.language().equals("hy")
                        && (form.equals(".") || form.equals("\u055D") || form.equals("\u2024") || form.equals(","));
    }

    /** A verb elsewhere in the sentence of a region that is part of what was said. */
    @Nullable
    Source within(int first, int last) {
        int sentence = units.get(first).sentence();
        int start = first;
        while (start > 0 && first - start < 3 * LONGEST && units.get(start - 1).sentence() == sentence) {
            start--;
        }
        for (int c = first - 1; c >= start; c--) {
            boolean naming = grammar.is(units.get(c), "call");
            if (naming || grammar.says(units.get(c))) {
                Span who = before(c, start);
                return new Source(c, who != null ? who : phrase(c + 1, false), false, naming);
            }
        }
        for (int c = start; c < units.size() && units.get(c).sentence() == sentence && c - last < LONGEST; c++) {
            if (grammar.is(units.get(c), "according")) {
                Span who = phrase(c + 1, true);
                if (who != null) {
                    return new Source(c, who, false, false);
                }
            }
            if (c > start && grammar.is(units.get(c), "after")) {
                return new Source(c, cover(from(c, start), c), false, false);
            }
            boolean naming = grammar.is(units.get(c), "call");
            if (c > last && (naming || grammar.says(units.get(c)))) {
                Span who = subject(c, start, first);
                return who == null ? null : new Source(c, who, false, naming);
            }
        }
        return null;
    }

    private int from(int at, int start) {
        int i = at;
        while (i > start
                && at - i < LONGEST / 2
                && !units.get(i - 1).mark()
                && !units.get(i - 1).quoted()) {
            i--;
        }
        return i;
    }

    /** The subject of the verb at {@code c}, which comes after {@code region}: behind it, before it, or before all. */
    private @Nullable Span subject(int c, int from, int region) {
        Unit verb = units.get(c);
        for (int i = Math.max(from, c - 1); i <= c; i++) {
            int tied = grammar.tied(units.get(i).form());
            if (tied > 0 && !units.get(i).quoted()) {
                return new Span(
                        units.get(i).span().start() + tied, units.get(i).span().end());
            }
        }
        Span after = phrase(c + 1, false);
        if (after != null && !(grammar.language().equals("tr") && (verb.form().equals("diye") || full(c)))) {
            return after;
        }
        Span between = c > from ? before(c, from) : null;
        if (between != null) {
            return between;
        }
        int start = region;
        while (start > 0
                && region - start < 2 * LONGEST
                && units.get(start - 1).sentence() == units.get(region).sentence()) {
            start--;
        }
        Span leading = start < region && !units.get(start).quoted() ? before(region, start) : null;
        return leading != null ? leading : after;
    }

    /** Whether a Turkish verb ends its sentence, so that what follows is another. */
    private boolean full(int c) {
        return c + 1 < units.size() && units.get(c + 1).mark();
    }

    /** The last name, pronoun or office from {@code start} to before the verb at {@code c}. */
    @Nullable
    Span before(int c, int start) {
        int to = c;
        Span found = null;
        while (to > start && found == null) {
            int from = to;
            while (from > start
                    && !units.get(from - 1).mark()
                    && !units.get(from - 1).quoted()) {
                from--;
            }
            found = last(from, to);
            to = from - 1;
        }
        return found;
    }

    private @Nullable Span last(int from, int to) {
        Span found = null;
        int at = from;
        while (at < to) {
            Run run = names.in(at, to);
            if (run == null) {
                break;
            }
            found = cover(lead(run.from(), from), run.to());
            at = run.to();
        }
        for (int i = from; i < to && found == null; i++) {
            found = grammar.pronoun(units.get(i).form()) != null
                            && !units.get(i).quoted()
                    ? units.get(i).span()
                    : null;
        }
        for (int i = from; i < to && found == null; i++) {
            found = grammar.is(units.get(i), "role") ? cover(lead(i, from), roleEnd(i, to)) : null;
        }
        return found;
    }

    /** The small words before a name or an office that belong to it. */
    private int lead(int at, int from) {
        int i = at;
        while (i > from
                && at - i < 4
                && !units.get(i - 1).mark()
                && (units.get(i - 1).capital() || grammar.is(units.get(i - 1), "role"))) {
            i--;
        }
        return i;
    }

    private int roleEnd(int at, int to) {
        int i = at + 1;
        while (i < to
                && i - at < 6
                && !units.get(i).mark()
                && !units.get(i).quoted()
                && (units.get(i).capital()
                        || grammar.is(units.get(i), "of")
                        || grammar.is(units.get(i), "role")
                        || i + 1 < to && units.get(i + 1).capital() && !grammar.is(units.get(i), "prep"))) {
            i++;
        }
        return i;
    }

    /** Who is named from unit {@code from} on, up to the next mark. */
    @Nullable
    Span phrase(int from, boolean complement) {
        int to = from;
        while (to < units.size()
                && to - from < LONGEST
                && same(from, to)
                && units.get(to).sentence() == units.get(from).sentence()
                && !units.get(to).quoted()
                && (!units.get(to).mark()
                        || units.get(to).form().equals(".")
                                && to > from
                                && same(from, to + 1)
                                && units.get(to + 1).sentence()
                                        == units.get(from).sentence()
                        || units.get(to).form().equals("-"))) {
            if (units.get(to).form().equals("-") && units.get(to).mark()) {
                break;
            }
            to++;
        }
        if (from >= units.size() || to == from) {
            return null;
        }
        for (int i = from; i < Math.min(to, from + 3); i++) {
            if (grammar.pronoun(units.get(i).form()) != null || grammar.is(units.get(i), "they")) {
                return units.get(i).span();
            }
        }
        Run run = names.in(from, to);
        int role = role(from, to);
        if (role >= 0 && (run == null || run.from() > role)) {
            Run beside = run == null ? apposition(to) : null;
            if (beside != null) {
                return cover(role, beside.to());
            }
            return cover(role, run != null ? run.to() : roleEnd(role, to));
        }
        if (run != null) {
            return cover(run.from(), run.to());
        }
        return complement ? cover(from, Math.min(to, from + 6)) : crowd(from, to);
    }

    private int role(int from, int to) {
        for (int i = from; i < to; i++) {
            if (grammar.is(units.get(i), "role")) {
                return i;
            }
            if (grammar.is(units.get(i), "prep")) {
                return -1;
            }
        }
        return -1;
    }

    /** “La alcaldesa de Brumal, Marta Ruiz”. */
    private @Nullable Run apposition(int comma) {
        if (comma + 2 >= units.size() || !units.get(comma).form().equals(",")) {
            return null;
        }
        int end = comma + 1;
        while (same(comma, end) && !units.get(end).mark() && !units.get(end).quoted() && end - comma < LONGEST) {
            end++;
        }
        Run run = names.in(comma + 1, end);
        return run != null && run.from() == comma + 1 && run.length() > 1 ? run : null;
    }

    /** “Сообщили в министерстве”: a body behind a preposition, where the verb has no other subject. */
    private @Nullable Span crowd(int from, int to) {
        boolean body = grammar.slavic()
                && to - from >= 2
                && (units.get(from).form().equals("в") || units.get(from).form().equals("у"));
        return body ? cover(from, Math.min(to, from + 5)) : null;
    }

    private Span cover(int from, int to) {
        return units.get(from).span().cover(units.get(Math.max(from, to - 1)).span());
    }
}
