package parallax.quotes.drafts;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parallax.quotes.frames.Features;
import parallax.quotes.frames.Models;
import parallax.quotes.frames.SpeechModel;
import parallax.quotes.lexicon.Cue;
import parallax.quotes.lexicon.Vocabulary;
import parallax.quotes.marks.Marks;
import parallax.quotes.marks.Unit;
import parallax.text.Span;

/**
 * Judges quoted regions that no frame reached: by the words beside them where these say plainly that someone speaks,
 * in any language of the cue lexicon, else by the {@link SpeechModel}.
 */
public final class Floating {

    /**
     * What was found out about a region.
     *
     * @param probability that it is speech
     * @param cue the unit of its cue, -1 where none stands beside it
     * @param mention who speaks, null where nobody is named beside it
     */
    public record Found(
            double probability, int cue, @Nullable Span mention) {}

    private static final int REACH = 4;
    /** UTF-16 units from which a quoted region is a phrase rather than a term. */
    private static final int LONG = 28;

    private final String text;
    private final List<Unit> units;
    private final Models models;
    private final Features features = new Features(null);
    private final boolean foreign;

    Floating(String text, List<Unit> units, Models models) {
        this(text, units, models, foreign(units, models.vocabulary()));
    }

    /** @param foreign whether the article is in a language that the models do not know */
    Floating(String text, List<Unit> units, Models models, boolean foreign) {
        this.text = text;
        this.units = units;
        this.models = models;
        this.foreign = foreign;
    }

    /** Whether few of the article's words are common English ones. */
    private static boolean foreign(List<Unit> units, Vocabulary vocabulary) {
        int words = 0;
        int common = 0;
        for (Unit unit : units) {
            if (!unit.quoted() && !unit.mark()) {
                words++;
                common += vocabulary.isCommon(unit.form()) ? 1 : 0;
            }
        }
        return words > 20 && common * 4 < words;
    }

    /** @param reached which units are known to be speech */
    Found judge(int at, boolean[] reached) {
        Unit unit = units.get(at);
        int cue = cueAfter(at);
        cue = cue < 0 ? cueBefore(at) : cue;
        boolean term = cue >= 0
                && units.get(cue).cue() != null
                && !stopped(unit)
                && unit.span().length() < LONG;
        if (term) {
            // A word or two beside a cue that no frame reached are as often a title or a term as speech.
            double speech = models.speech().probability(text, units, at, features);
            return new Found(speech, cue, mention(cue, at));
        }
        if (cue >= 0) {
            return new Found(0.85, cue, mention(cue, at));
        }
        if (sentence(unit) && (beside(at, -1, reached) || beside(at, 1, reached))) {
            return new Found(0.8, -1, null);
        }
        if (sentence(unit) && follows(at, reached)) {
            return new Found(0.7, -1, null);
        }
        if (unit.key().startsWith("#qX") && afterDash(at) != null) {
            return new Found(0.75, -1, afterDash(at));
        }
        if (foreign && unit.region() != null && unit.region().inner().length() >= LONG) {
            // The weights know English only; elsewhere length is the best sign.
            return new Found(0.6, -1, null);
        }
        if (Marks.family(text.charAt(unit.span().start()), 1) == Marks.Family.CORNER) {
            // Scripts without spaces give the models nothing to look at; there these marks are for speech first of all.
            return new Found(0.6, -1, null);
        }
        return new Found(models.speech().probability(text, units, at, features), -1, null);
    }

    /** Whether a region looks like a sentence: it starts large and ends in a stop or comma. */
    private static boolean sentence(Unit unit) {
        String look = unit.key();
        return look.startsWith("#qX") && look.length() > 3;
    }

    /** Whether a region ends in a stop or a comma, as what was said does and a term does not. */
    private static boolean stopped(Unit unit) {
        return unit.key().length() > 3;
    }

    private boolean same(int a, int b) {
        return b >= 0
                && b < units.size()
                && units.get(a).paragraph() == units.get(b).paragraph();
    }

    private boolean beside(int at, int by, boolean[] reached) {
        return same(at, at + by) && units.get(at + by).quoted() && (reached[at + by] || sentence(units.get(at + by)));
    }

    /** “…”, sagte Smith: a comma or the mark itself, then a cue within a few words, before any other mark. */
    private int cueAfter(int at) {
        int i = at + 1;
        boolean comma = same(at, i) && units.get(i).form().equals(",");
        if (comma) {
            i++;
        } else if (!units.get(at).key().endsWith(",") && !foreign(i, at)) {
            return -1;
        }
        for (int n = 0;
                n < REACH
                        && same(at, i)
                        && !units.get(i).mark()
                        && !units.get(i).quoted();
                n++, i++) {
            if (says(i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a cue of another language follows at once. */
    private boolean foreign(int i, int at) {
        return same(at, i) && !units.get(i).quoted() && units.get(i).cue() == null && says(i);
    }

    /** Smith sagte: „…“, Smith said “…”: a cue just before, with nothing but its speaker between. */
    private int cueBefore(int at) {
        int i = at - 1;
        boolean colon = same(at, i)
                && ":,-".contains(units.get(i).form())
                && units.get(i).mark();
        if (!colon) {
            return -1;
        }
        i--;
        for (int n = 0;
                n < REACH
                        && same(at, i)
                        && !units.get(i).mark()
                        && !units.get(i).quoted();
                n++, i--) {
            if (says(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean says(int at) {
        Cue cue = models.vocabulary().cues().any(units.get(at).word().toLowerCase(Locale.ROOT));
        return cue != null
                && (cue.sort() == Cue.Sort.SAY || cue.sort() == Cue.Sort.WRITE || cue.sort() == Cue.Sort.ASK)
                && !units.get(at).capital();
    }

    /** The capitalised words next to the cue, on the side away from the region first. */
    private @Nullable Span mention(int cue, int region) {
        Span away = capitals(cue, region < cue ? 1 : -1, region);
        return away != null ? away : capitals(cue, region < cue ? -1 : 1, region);
    }

    private @Nullable Span capitals(int cue, int by, int region) {
        Span found = null;
        for (int i = cue + by; same(cue, i) && i != region && Math.abs(i - cue) <= 2 * REACH; i += by) {
            Unit unit = units.get(i);
            if (unit.mark() || unit.quoted()) {
                break;
            }
            if (unit.capital()) {
                found = found == null ? unit.span() : found.cover(unit.span());
            } else if (found != null) {
                break;
            }
        }
        return found;
    }

    /** Whether the region is a sentence of its own, soon after speech in its paragraph. */
    private boolean follows(int at, boolean[] reached) {
        if (!same(at, at - 1) || units.get(at - 1).sentence() == units.get(at).sentence()) {
            return false;
        }
        for (int i = at - 1; i >= at - 2 * REACH && same(at, i); i--) {
            if (units.get(i).quoted()) {
                return reached[i];
            }
        }
        return false;
    }

    /** Whether the unit is an initial with its stop after it and more of the name to come: “Ada P. Quill”. */
    private boolean initial(int at) {
        return units.get(at).word().length() == 1
                && units.get(at + 1).form().equals(".")
                && same(at, at + 2)
                && units.get(at + 2).capital();
    }

    /** “…” — Jane Smith: a dash and a name that close the paragraph. */
    private @Nullable Span afterDash(int at) {
        int dash = at + 1;
        if (!same(at, dash)
                || !units.get(dash).form().equals("-")
                || !same(at, dash + 1)
                || !units.get(dash + 1).capital()) {
            return null;
        }
        int end = dash + 1;
        while (same(at, end + 1)
                && end - dash < 8
                && (!units.get(end + 1).mark() || initial(end))
                && !units.get(end + 1).quoted()) {
            end++;
        }
        boolean closes = !same(at, end + 1) || units.get(end + 1).mark() && !same(at, end + 2);
        return closes || units.get(end + 1).form().equals(",")
                ? units.get(dash + 1).span().cover(units.get(end).span())
                : null;
    }
}
