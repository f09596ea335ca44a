package parallax.quotes;

import java.util.List;
import java.util.Set;
import parallax.text.Span;
import parallax.text.Token;
import parallax.text.Tokens;

/** Tells what somebody said from names and titles in quotation marks, which German sets in the same marks. */
final class GermanSpeech {

    /** A region this long that holds a finite verb is a sentence. */
    private static final int FEW = 6;

    private static final Set<String> BEFORE_A_NAME = Set.of(
            "der", "die", "das", "des", "dem", "den", "vom", "im", "in", "zur", "zum", "aus", "von", "und", "oder",
            "bei", "beim", "am", "an", "auf", "durch", "mit", "wie", "sich", "namens", ",", "für", "(");

    private final String text;
    private final List<Unit> units;
    private final GermanWords words;

    GermanSpeech(String text, List<Unit> units, GermanWords words) {
        this.text = text;
        this.units = units;
        this.words = words;
    }

    /** Whether the region at unit {@code at} is the name of a newspaper, a work, a body or a slogan. */
    boolean names(int at) {
        Unit unit = units.get(at);
        QuotedRegion region = unit.region();
        if (region == null) {
            return false;
        }
        boolean same = at > 0 && units.get(at - 1).sentence() == unit.sentence();
        String before = same ? units.get(at - 1).form() : "";
        boolean joined = at + 1 < units.size()
                && units.get(at + 1).span().start() == unit.span().end()
                && units.get(at + 1).form().startsWith("-");
        boolean called = before.startsWith("sogenannt") || before.startsWith("genannt");
        if (joined
                || called
                || same && titleNoun(units.get(at - 1)) && units.get(at - 1).capital()) {
            return true;
        }
        return (BEFORE_A_NAME.contains(before) || before.isEmpty() && !stopped(unit)) && nameLike(region.inner());
    }

    private boolean titleNoun(Unit unit) {
        String form = unit.form();
        return words.is(unit, "title")
                || form.endsWith("zeitung")
                || form.endsWith("sender")
                || form.endsWith("magazin")
                || form.endsWith("blatt")
                || form.endsWith("titel");
    }

    private static boolean stopped(Unit unit) {
        return unit.key().length() > 3;
    }

    /** Whether it starts large, is short, and no word of it is a finite verb. */
    private boolean nameLike(Span inner) {
        int n = 0;
        for (Token token : Tokens.of(text, new Span(inner.start(), Math.min(inner.end(), inner.start() + 200)))) {
            String word = token.of(text);
            if (token.kind() == Token.Kind.MARK) {
                if ("!?".contains(word)) {
                    return false;
                }
                continue;
            }
            n++;
            if (n == 1 && Character.isLowerCase(word.codePointAt(0)) || words.verb(word)) {
                return false;
            }
        }
        return n <= FEW;
    }

    /** Whether the region, with no cue in reach, reads like somebody's words all the same. */
    boolean wording(int at) {
        Unit unit = units.get(at);
        QuotedRegion region = unit.region();
        if (region == null || names(at)) {
            return false;
        }
        boolean as = at > 0 && units.get(at - 1).form().equals("als");
        String inner = region.inner().trim(text).of(text);
        boolean small = !inner.isEmpty() && Character.isLowerCase(inner.codePointAt(0));
        return as || small && inner.indexOf(' ') > 0 || !small && !nameLike(region.inner());
    }
}
