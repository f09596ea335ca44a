package parallax.quotes.german;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import parallax.news.Kind;
import parallax.quotes.drafts.Draft;
import parallax.quotes.drafts.Unreached;
import parallax.quotes.frames.Scope;
import parallax.quotes.german.GermanReport.Range;
import parallax.quotes.marks.QuotedRegion;
import parallax.quotes.marks.Unit;
import parallax.text.Span;

/** Drafts of the quotes of a German article: what the rules report, and the quoted regions that are speech. */
public final class GermanDrafts {

    /** The marks say where words begin and end, and a report around them that they are speech. */
    private static final double MARKED = 0.9;
    /** Units between a quote and its cue. */
    private static final int NEAR = 60;

    private final String text;
    private final List<Unit> units;
    private final GermanWords words;
    private final Scope scope;
    private final GermanSpeech german;
    private final GermanQuoted quoted;
    private final GermanPhrases phrases;

    /** Reads the units of one German article. */
    public GermanDrafts(String text, List<Unit> units, GermanWords words, Scope scope) {
        this.text = text;
        this.units = units;
        this.words = words;
        this.scope = scope;
        this.german = new GermanSpeech(text, units, words);
        this.quoted = new GermanQuoted(text, units, words);
        this.phrases = new GermanPhrases(units, words);
    }

    /** All drafts in order of place. */
    public List<Draft> drafts() {
        List<Draft> drafts = new ArrayList<>();
        boolean[] reached = new boolean[units.size()];
        for (GermanReport report : new GermanReports(units, words).find()) {
            add(report, reached, drafts);
        }
        drafts.addAll(Unreached.drafts(text, units, reached, quoted::judge, region -> Kind.DIRECT));
        drafts.sort(Comparator.comparingInt(Draft::start));
        return cited(goingOn(drafts));
    }

    /** The corpora mark words that one party cites from another once for each. */
    private List<Draft> cited(List<Draft> drafts) {
        if (scope != Scope.ATTRIBUTION) {
            return drafts;
        }
        GermanCitations citations = new GermanCitations(units, words);
        List<Draft> whole = new ArrayList<>();
        for (Draft draft : drafts) {
            int verb = draft.kind() == Kind.DIRECT ? cue(draft) : -1;
            List<Range> parties = verb < 0 ? List.of() : citations.parties(verb);
            parties.forEach(party -> whole.add(draft.by(cover(party))));
            if (parties.isEmpty()) {
                whole.add(draft);
            }
        }
        return whole;
    }

    /** The unit of its cue, -1 where none is near. */
    private int cue(Draft draft) {
        int from = Math.max(0, draft.unit() - NEAR);
        for (int i = from; draft.cue() != null && i < units.size() && i < draft.unit() + NEAR; i++) {
            if (units.get(i).span().equals(draft.cue())) {
                return i;
            }
        }
        return -1;
    }

    /** Gives quotes without a source the one of the quote before, where they stand with it in one paragraph. */
    private List<Draft> goingOn(List<Draft> drafts) {
        List<Draft> whole = new ArrayList<>();
        for (Draft draft : drafts) {
            Draft last = whole.isEmpty() ? null : whole.getLast();
            boolean leans = draft.mention() == null && draft.cue() == null && last != null && last.mention() != null;
            boolean near = leans
                    && units.get(draft.unit()).paragraph()
                            == units.get(last.unit()).paragraph();
            whole.add(near ? draft.by(last.mention()) : draft);
        }
        return whole;
    }

    private void add(GermanReport report, boolean[] reached, List<Draft> drafts) {
        int quoted = 0;
        int plain = 0;
        List<Span> spans = new ArrayList<>();
        for (Range range : report.content()) {
            spans.add(cover(range));
            for (int i = range.from(); i < range.to(); i++) {
                quoted += units.get(i).quoted() && !named(i) ? 1 : 0;
                plain += units.get(i).quoted() || units.get(i).mark() ? 0 : 1;
            }
        }
        Kind kind = plain == 0 ? Kind.DIRECT : quoted == 0 ? Kind.INDIRECT : Kind.MIXED;
        Range cue = report.cue();
        Range source = report.source();
        Span cueSpan = cue == null ? null : cover(cue);
        Span mention = source == null || source.isEmpty() ? null : cover(phrases.who(source));
        drafts.add(new Draft(List.copyOf(spans), kind, cueSpan, mention, report.at(), report.sure()));
        Arrays.fill(
                reached,
                report.content().getFirst().from(),
                report.content().getLast().to(),
                plain == 0);
        for (Range range : report.content()) {
            for (int i = range.from(); i < range.to(); i++) {
                QuotedRegion region = units.get(i).region();
                if (plain > 0 && region != null && !region.inner().trim(text).isEmpty() && !named(i)) {
                    reached[i] = true;
                    if (scope == Scope.ATTRIBUTION) {
                        // The corpora mark the speaker's own words within a mixed quote once more.
                        drafts.add(new Draft(List.of(region.span()), Kind.DIRECT, cueSpan, mention, i, MARKED));
                    }
                }
            }
        }
    }

    /** Whether the region is a name within the sentence; what a comma follows at its head is said. */
    private boolean named(int at) {
        boolean said = at + 1 < units.size() && units.get(at + 1).form().equals(",") && !german.titled(at);
        return !said && german.names(at);
    }

    private Span cover(Range range) {
        return units.get(range.from()).span().cover(units.get(range.to() - 1).span());
    }
}
