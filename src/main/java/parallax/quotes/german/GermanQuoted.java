package parallax.quotes.german;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.quotes.drafts.Floating;
import parallax.quotes.german.GermanReport.Range;
import parallax.quotes.marks.Unit;
import parallax.text.Span;

/** Judges quoted regions of a German article: what reports them, who speaks, and whether they are speech at all. */
final class GermanQuoted {

    private static final double BESIDE = 0.99;
    private static final double FOLLOWS = 0.95;
    private static final double WITHIN = 0.86;
    private static final double WORDING = 0.9;
    /** Units from a region to a verb behind it. */
    private static final int NEAR = 6;
    /** Units of a sentence that are looked at on either side. */
    private static final int REACH = 80;
    /** UTF-16 units from which a region is more than a term. */
    private static final int LONG = 45;

    private static final Floating.Found NONE = new Floating.Found(0, -1, null);

    private final String text;
    private final List<Unit> units;
    private final GermanWords words;
    private final GermanPhrases phrases;
    private final GermanSpeech speech;

    GermanQuoted(String text, List<Unit> units, GermanWords words) {
        this.text = text;
        this.units = units;
        this.words = words;
        this.phrases = new GermanPhrases(units, words);
        this.speech = new GermanSpeech(text, units, words);
    }

    /** What was found out about a region; the probability that it is speech is 0 where it is none. */
    Floating.Found judge(int at, boolean[] reached) {
        boolean comma = same(at, at + 1) && units.get(at + 1).form().equals(",");
        // A name that opens the sentence or stands in it may itself be who reports.
        boolean named = speech.names(at) && !(opens(at) && comma);
        Floating.Found beside = speech.titled(at) ? NONE : before(at);
        beside = beside == null && !named ? after(at) : beside;
        if (beside != null) {
            return beside;
        }
        if (joined(at, reached) || !speech.titled(at) && mentioned(at)) {
            return found(WITHIN, -1, null);
        }
        if (!speech.titled(at) && led(at)) {
            Floating.Found within = within(at);
            return within == null || within.probability() == 0 ? found(WITHIN, -1, null) : within;
        }
        if (speech.names(at)) {
            return NONE;
        }
        boolean sentence = sentence(at);
        if (sentence && follows(at, reached)) {
            return new Floating.Found(FOLLOWS, -1, null);
        }
        Floating.Found within = within(at);
        if (within != null) {
            return within;
        }
        if (follows(at, reached) && part(at) && goesOn(at)
                || !speech.titled(at) && speech.wording(at) && speech.own(at)) {
            return new Floating.Found(WORDING, -1, null);
        }
        boolean bare = !speech.wording(at) || units.get(at).span().length() < LONG && !reports(at);
        return new Floating.Found(bare && !sentence ? 0 : WORDING, -1, null);
    }

    /** Whether the verb gives the region as the title of something. */
    private boolean titling(int verb, int at) {
        return words.is(units.get(verb), "titling") && speech.titleLike(at) && speech.titleWithin(start(at), end(at));
    }

    private boolean sentence(int at) {
        String look = units.get(at).key();
        return look.startsWith("#qX")
                && (look.length() > 3 || units.get(at).span().length() > LONG && opens(at));
    }

    private boolean opens(int at) {
        return at == 0 || units.get(at - 1).sentence() != units.get(at).sentence();
    }

    private boolean same(int a, int b) {
        return b >= 0
                && b < units.size()
                && units.get(a).paragraph() == units.get(b).paragraph();
    }

    private boolean reporting(int at) {
        Unit unit = units.get(at);
        return !unit.capital() && (words.is(unit, "clause") || words.is(unit, "act"));
    }

    private Floating.Found found(double sure, int cue, @Nullable Range source) {
        return new Floating.Found(sure, cue, source == null || source.isEmpty() ? null : cover(phrases.who(source)));
    }

    private Span cover(Range range) {
        return units.get(range.from()).span().cover(units.get(range.to() - 1).span());
    }

    private int end(int at) {
        int end = at;
        while (end < units.size()
                && end - at < REACH
                && units.get(end).sentence() == units.get(at).sentence()) {
            end++;
        }
        return end;
    }

    private int start(int at) {
        int start = at;
        while (start > 0
                && at - start < REACH
                && units.get(start - 1).sentence() == units.get(at).sentence()) {
            start--;
        }
        return start;
    }

    /** „…“, sagte Ada Quill; „…“, wie sie hinzufügte. */
    private Floating.@Nullable Found after(int at) {
        int i = at + 1;
        while (same(at, i)
                && (units.get(i).form().equals(",") || units.get(i).form().equals("-"))) {
            i++;
        }
        if (i == at + 1 && same(at, i) && units.get(i).capital()) {
            // A sentence of its own.
            return null;
        }
        if (i > at + 1 && same(at, i) && words.is(units.get(i), "letting")) {
            return found(BESIDE, i, phrases.subject(i, i, end(i)));
        }
        for (int c = i;
                c < i + NEAR
                        && same(at, c)
                        && !units.get(c).mark()
                        && !units.get(c).quoted();
                c++) {
            boolean name = units.get(at).span().length() < LONG && phrases.byAll(c, start(at), end(at));
            if (name) {
                return NONE;
            }
            if (reporting(c)) {
                Range source = phrases.subject(c, i, end(c));
                if (source != null && c > i && units.get(i).form().equals("wie")) {
                    source = new Range(i + 1, c);
                }
                if (titling(c, at) || words.is(units.get(c), "titling") && speech.names(at)) {
                    return NONE;
                }
                return c == i || source != null ? found(BESIDE, c, source) : null;
            }
        }
        return null;
    }

    /** Ada Quill sagte: „…“ */
    private Floating.@Nullable Found before(int at) {
        int colon = at - 1;
        if (colon < 0
                || !units.get(colon).form().equals(":")
                || units.get(at).paragraph() - units.get(colon).paragraph() > 1) {
            return null;
        }
        int start = start(colon);
        if (speech.titleLike(at) && speech.titleWithin(start, colon)) {
            return NONE;
        }
        for (int c = colon - 1; c >= start; c--) {
            if (reporting(c)) {
                return found(BESIDE, c, phrases.subject(c, start, colon));
            }
        }
        if (speech.names(at)) {
            return NONE;
        }
        for (int c = start; c < colon; c++) {
            if (!units.get(c).capital() && words.verb(units.get(c))) {
                return found(BESIDE, c, phrases.subject(c, start, colon));
            }
        }
        return found(BESIDE, -1, null);
    }

    /** A verb elsewhere in the sentence of a region that is part of what was said. */
    private Floating.@Nullable Found within(int at) {
        int start = start(at);
        int end = end(at);
        boolean passive = false;
        for (int i = start; i < end; i++) {
            passive |= words.is(units.get(i), "passive");
        }
        for (int step = 1; step < 60; step++) {
            for (int c : new int[] {at - step, at + step}) {
                if (c < start || c >= end || units.get(c).capital()) {
                    continue;
                }
                boolean naming = words.is(units.get(c), "naming");
                if (passive
                        && words.is(units.get(c), "calling")
                        && units.get(at).span().length() < LONG) {
                    return NONE;
                }
                if (naming || reporting(c) && part(at)) {
                    return found(WITHIN, c, phrases.subject(c, start, c > at ? end : at));
                }
            }
        }
        return part(at) && reports(at) ? found(WITHIN, -1, null) : null;
    }

    /** „…“ oder „…“: as the one before it. */
    private boolean joined(int at, boolean[] reached) {
        return at > 1
                && List.of("oder", "und").contains(units.get(at - 1).form())
                && units.get(at - 2).quoted()
                && reached[at - 2]
                && units.get(at - 2).sentence() == units.get(at).sentence();
    }

    /** “Von „…“ ist die Rede”. */
    private boolean mentioned(int at) {
        int end = end(at);
        boolean talk = false;
        for (int i = start(at); i + 1 < end; i++) {
            talk |= units.get(i).form().equals("die") && units.get(i + 1).form().equals("rede");
        }
        for (int i = at - 1; talk && i >= start(at) && at - i <= 3; i--) {
            if (List.of("von", "vom").contains(units.get(i).form())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words before the region lead up to wording: “Parolen wie”, “sprach von einer”. */
    private boolean led(int at) {
        int before = at - 1;
        while (before > 0 && at - before < NEAR && words.is(units.get(before), "example")) {
            before--;
        }
        boolean noun = before >= 0 && words.is(units.get(before), "wording");
        if (noun || at == 0 || !words.is(units.get(at - 1), "leading")) {
            return noun;
        }
        boolean naming = false;
        boolean passive = false;
        boolean calling = false;
        int end = end(at);
        for (int i = start(at); i < end; i++) {
            passive |= words.is(units.get(i), "passive");
            calling |= words.is(units.get(i), "calling");
            naming |= words.is(units.get(i), "naming");
        }
        return naming && !(passive && calling);
    }

    /** Whether the region reads like a part of somebody's sentence rather than a term. */
    private boolean part(int at) {
        String inner = units.get(at).region().inner().trim(text).of(text);
        boolean small = !inner.isEmpty() && Character.isLowerCase(inner.codePointAt(0));
        return small || inner.indexOf(' ') > 0 && speech.wording(at);
    }

    /** Whether its sentence tells in any way that somebody else says so. */
    private boolean reports(int at) {
        int end = end(at);
        for (int i = start(at); i < end; i++) {
            Unit unit = units.get(i);
            if (reporting(i)
                    || words.is(unit, "noun")
                    || words.is(unit, "subjunctive") && !unit.capital()
                    || unit.form().equals("laut")
                    || unit.form().equals("soll")
                    || unit.form().equals("sollen")
                    || unit.form().equals("zufolge")) {
                return true;
            }
        }
        return false;
    }

    /** Whether its sentence is in the second subjunctive. */
    private boolean goesOn(int at) {
        int end = end(at);
        for (int i = start(at); i < end; i++) {
            if (!units.get(i).capital() && words.is(units.get(i), "second")) {
                return true;
            }
        }
        return false;
    }

    /** Whether speech stands before it in its paragraph. */
    private boolean follows(int at, boolean[] reached) {
        for (int i = at - 1; same(at, i); i--) {
            if (units.get(i).quoted()) {
                return reached[i];
            }
        }
        return false;
    }
}
