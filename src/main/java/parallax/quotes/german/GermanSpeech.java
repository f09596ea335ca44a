package parallax.quotes.german;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import parallax.quotes.marks.QuotedRegion;
import parallax.quotes.marks.Unit;
import parallax.text.Span;
import parallax.text.Token;
import parallax.text.Tokens;

/** Tells what somebody said from names and titles in quotation marks, which German sets in the same marks. */
final class GermanSpeech {

    /** A region this long that holds a finite verb is a sentence. */
    private static final int FEW = 14;
    /** UTF-16 units of a name that shows by itself. */
    private static final int LONGEST = 60;

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
        boolean opens = before.isEmpty() && !stopped(unit) && unit.span().length() < LONGEST;
        boolean italic = text.startsWith("''", region.span().start());
        if (loaded(region)) {
            return false;
        }
        if (italic && !stopped(unit) || proper(at) || beside(at)) {
            return true;
        }
        return (BEFORE_A_NAME.contains(before) || opens || italic || described(at)) && nameLike(region.inner());
    }

    /** Whether its words alone say that it is a name: “XKV 2”, “iRad”, “Gesetz zur …”, words that all start large. */
    private boolean proper(int at) {
        String inner = units.get(at).region().inner().trim(text).of(text);
        if (inner.isEmpty() || inner.length() > LONGEST || stopped(units.get(at))) {
            return false;
        }
        String[] parts = inner.split(" ");
        boolean large = true;
        boolean odd = false;
        for (String part : parts) {
            large &= !part.isEmpty() && Character.isUpperCase(part.charAt(0));
            odd |= part.matches("\\p{Lu}{2,}|\\p{Ll}\\p{Lu}.*|\\p{L}+-?\\d+");
        }
        boolean headed = parts.length > 2 && words.is(parts[0].toLowerCase(Locale.ROOT), "title");
        return large && parts.length > 1
                || odd && parts.length < 3
                || headed && nameLike(units.get(at).region().inner());
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
        if (loaded(region)) {
            return joined;
        }
        return joined
                || called
                || given(at)
                || before.equals(":") && !stopped(unit) && at > 1 && words.is(units.get(at - 2), "heading")
                || outlet
                || same && titleNoun(at - 1) && !phrase(region)
                || mark(before) && !stopped(unit) && nameLike(region.inner()) && titleNoun(at - 2);
    }

    /** “… das Gesetz „kein Fortschritt““: the words have an article of their own that no title has. */
    private boolean phrase(QuotedRegion region) {
        return region.inner().trim(text).of(text).matches("(?s)(k?eine?|nicht|sehr|zu)\\b.*");
    }

    private static boolean mark(String form) {
        return form.equals(":") || form.equals("(");
    }

    /** Whether it judges: “Lügenpresse”, “Willkür”; nobody is called so. */
    private boolean loaded(QuotedRegion region) {
        String inner = region.inner().trim(text).of(text);
        if (inner.length() > LONGEST) {
            return false;
        }
        for (String word : inner.split("[^\\p{L}-]+")) {
            String form = word.toLowerCase(Locale.ROOT);
            for (int from = 0; from + 4 <= form.length() && Character.isUpperCase(word.charAt(0)); from++) {
                if (words.is(form.substring(from), "loaded")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether one speaks of oneself in it. */
    boolean own(int at) {
        QuotedRegion region = units.get(at).region();
        if (region == null || region.inner().length() > 4 * LONGEST) {
            return false;
        }
        return Arrays.stream(region.inner().of(text).split("[^\\p{L}]+")).anyMatch(word -> words.is(word, "own"));
    }

    /** “Der Frachter „Seewind“”: a noun with its article, and one word that starts large. */
    private boolean beside(int at) {
        QuotedRegion region = units.get(at).region();
        if (at < 2 || !units.get(at - 1).capital() || !words.is(units.get(at - 2), "article")) {
            return false;
        }
        return region.inner().trim(text).of(text).matches("\\p{Lu}[\\p{L}\\d-]+");
    }

    /** “Der Name des Schiffes lautet „Seewind“”. */
    private boolean given(int at) {
        if (at == 0 || !words.is(units.get(at - 1), "titling") || !titleLike(at)) {
            return false;
        }
        int start = at;
        while (start > 0
                && at - start < FEW
                && units.get(start - 1).sentence() == units.get(at).sentence()) {
            start--;
        }
        return titleWithin(start, at);
    }

    /** Whether a noun before a title stands anywhere from unit {@code from} to before {@code to}. */
    boolean titleWithin(int from, int to) {
        for (int i = from; i < to; i++) {
            if (titleNoun(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is short enough for a title and has no stop at its end. */
    boolean titleLike(int at) {
        QuotedRegion region = units.get(at).region();
        return region != null && !stopped(units.get(at)) && nameLike(region.inner());
    }

    private boolean titleNoun(int at) {
        if (at < 0 || !units.get(at).capital() || words.is(units.get(at), "example")) {
            return false;
        }
        String form = units.get(at).form();
        // Compounds end in their head: “Umweltorganisation”.
        String bare = form.endsWith("s") ? form.substring(0, form.length() - 1) : form;
        String stem = form.endsWith("es") ? form.substring(0, form.length() - 2) : form;
        for (int from = 0; from + 4 <= stem.length(); from++) {
            if (words.is(form.substring(from), "title")
                    || words.is(bare.substring(from), "title")
                    || words.is(stem.substring(from), "title")) {
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
        String last = "";
        boolean comma = false;
        for (Token token : Tokens.of(text, new Span(inner.start(), Math.min(inner.end(), inner.start() + 200)))) {
            String word = token.of(text);
            if (token.kind() == Token.Kind.MARK) {
                if ("!?".contains(word)) {
                    return false;
                }
                comma |= word.equals(",");
                if (word.equals("[")) {
                    // Only words that are somebody else's are mended.
                    return false;
                }
                continue;
            }
            n++;
            last = word;
            if (n > 1 && words.is(word, "own")
                    || n == 1 && Character.isLowerCase(word.codePointAt(0))
                    || words.verb(word)) {
                return false;
            }
        }
        // A German noun phrase does not end in a small word; a sentence does.
        return n <= FEW && !(comma && n > 4) && (n < 4 || !Character.isLowerCase(last.codePointAt(0)));
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
