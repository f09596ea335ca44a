package parallax.quotes;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import parallax.text.Span;
import parallax.text.Token;
import parallax.text.Tokens;

/** Tells what somebody said from names and titles in quotation marks, which German sets in the same marks. */
final class GermanSpeech {

    /** A region this long that holds a finite verb is a sentence. */
    private static final int FEW = 14;

    private static final Set<String> BEFORE_A_NAME = Set.of(
            "der",
            "die",
            "das",
            "des",
            "dem",
            "den",
            "vom",
            "im",
            "in",
            "zur",
            "zum",
            "aus",
            "von",
            "und",
            "oder",
            "bei",
            "beim",
            "am",
            "an",
            "auf",
            "durch",
            "mit",
            "wie",
            "sich",
            "namens",
            ",",
            "für",
            "(",
            "laut",
            "gegenüber",
            "kurz",
            "darunter",
            "etwa",
            "früher",
            "selbst",
            ":");

    /** What follows these without a capital is an outlet's name all the same. */
    private static final Set<String> BEFORE_AN_OUTLET = Set.of("laut", "gegenüber", "wie");

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
        if (region == null || titled(at)) {
            return region != null;
        }
        boolean same = at > 0 && units.get(at - 1).sentence() == unit.sentence();
        String before = same ? units.get(at - 1).form() : "";
        boolean italic = text.startsWith("''", region.span().start());
        return (BEFORE_A_NAME.contains(before) || before.isEmpty() && !stopped(unit) || italic || described(at))
                && nameLike(region.inner());
    }

    /** “Die regierende „Neue Partei““: an article and an adjective before words that all start large. */
    private boolean described(int at) {
        if (at < 2 || units.get(at - 1).capital() || !units.get(at - 1).form().endsWith("e")) {
            return false;
        }
        String inner = units.get(at).region().inner().trim(text).of(text);
        boolean large = inner.indexOf(' ') > 0
                && Arrays.stream(inner.split(" ")).allMatch(w -> !w.isEmpty() && Character.isUpperCase(w.charAt(0)));
        return large && List.of("der", "die", "das").contains(units.get(at - 2).form());
    }

    /** Whether the words beside the region say outright that it is a name. */
    boolean titled(int at) {
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
        boolean outlet = BEFORE_AN_OUTLET.contains(before)
                && (!before.equals("wie") || units.get(at - 1).capital())
                && unit.span().length() < 24
                && !stopped(unit);
        return joined
                || called
                || outlet
                || same && titleNoun(at - 1)
                || mark(before) && !stopped(unit) && nameLike(region.inner()) && titleNoun(at - 2);
    }

    private static boolean mark(String form) {
        return form.equals(":") || form.equals("(");
    }

    private boolean titleNoun(int at) {
        if (at < 0 || !units.get(at).capital()) {
            return false;
        }
        String form = units.get(at).form();
        // Compounds end in their head: “Umweltorganisation”.
        String bare = form.endsWith("s") ? form.substring(0, form.length() - 1) : form;
        for (int from = 0; from + 4 <= bare.length(); from++) {
            if (words.is(form.substring(from), "title") || words.is(bare.substring(from), "title")) {
                return true;
            }
        }
        return false;
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
