package parallax.quotes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import parallax.news.Kind;
import parallax.quotes.GermanReport.Range;
import parallax.text.Span;

/** Drafts of the quotes of a German article: what the rules report, and the quoted regions that are speech. */
final class GermanDrafts {

    private static final double SPEECH = 0.5;
    /** How likely a region is speech for which nothing but its own words speaks. */
    private static final double LENGTH_ALONE = 0.6;

    private final String text;
    private final List<Unit> units;
    private final Models models;
    private final Scope scope;
    private final GermanSpeech german;

    GermanDrafts(String text, List<Unit> units, Models models, Scope scope) {
        this.text = text;
        this.units = units;
        this.models = models;
        this.scope = scope;
        this.german = new GermanSpeech(text, units, models.german());
    }

    /** All drafts in order of place. */
    List<Draft> drafts() {
        List<Draft> drafts = new ArrayList<>();
        boolean[] reached = new boolean[units.size()];
        for (GermanReport report : new GermanReports(units, models.german()).find()) {
            add(report, reached, drafts);
        }
        Floating floating = new Floating(text, units, models);
        for (int i = 0; i < units.size(); i++) {
            QuotedRegion region = units.get(i).region();
            if (region == null || reached[i] || region.inner().trim(text).isEmpty()) {
                continue;
            }
            Floating.Found found = floating.judge(i, reached);
            boolean beside = found.cue() >= 0 || found.probability() > LENGTH_ALONE;
            double speech = beside && !german.names(i) ? found.probability() : german.wording(i) ? LENGTH_ALONE : 0;
            if (speech >= SPEECH) {
                reached[i] = true;
                Span cue = found.cue() < 0 ? null : units.get(found.cue()).span();
                drafts.add(new Draft(List.of(region.span()), Kind.DIRECT, cue, found.mention(), i, speech));
            }
        }
        drafts.sort(Comparator.comparingInt(Draft::start));
        return drafts;
    }

    private void add(GermanReport report, boolean[] reached, List<Draft> drafts) {
        int quoted = 0;
        int plain = 0;
        List<Span> spans = new ArrayList<>();
        for (Range range : report.content()) {
            spans.add(cover(range));
            for (int i = range.from(); i < range.to(); i++) {
                quoted += units.get(i).quoted() && !german.names(i) ? 1 : 0;
                plain += units.get(i).quoted() || units.get(i).mark() ? 0 : 1;
            }
        }
        Kind kind = plain == 0 ? Kind.DIRECT : quoted == 0 ? Kind.INDIRECT : Kind.MIXED;
        Range cue = report.cue();
        Range source = report.source();
        Span cueSpan = cue == null ? null : cover(cue);
        Span mention = source == null || source.isEmpty() ? null : cover(source);
        drafts.add(new Draft(List.copyOf(spans), kind, cueSpan, mention, report.at(), report.sure()));
        Arrays.fill(
                reached,
                report.content().getFirst().from(),
                report.content().getLast().to(),
                plain == 0);
        for (Range range : report.content()) {
            for (int i = range.from(); i < range.to(); i++) {
                QuotedRegion region = units.get(i).region();
                if (plain > 0 && region != null && !region.inner().trim(text).isEmpty() && !german.names(i)) {
                    reached[i] = true;
                    if (scope == Scope.ATTRIBUTION) {
                        // The corpora mark the speaker's own words within a mixed quote once more.
                        drafts.add(new Draft(List.of(region.span()), Kind.DIRECT, cueSpan, mention, i, report.sure()));
                    }
                }
            }
        }
    }

    private Span cover(Range range) {
        return units.get(range.from()).span().cover(units.get(range.to() - 1).span());
    }
}
