package parallax.quotes.drafts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.news.Kind;
import parallax.quotes.frames.CueModel;
import parallax.quotes.frames.Frame;
import parallax.quotes.frames.FrameFinder;
import parallax.quotes.frames.Models;
import parallax.quotes.frames.Scope;
import parallax.quotes.frames.SpeechOnly;
import parallax.quotes.marks.QuotedRegion;
import parallax.quotes.marks.Unit;
import parallax.text.Span;

/** Turns frames, and the quoted regions that no frame reached but that are speech, into drafts of quotes. */
public final class Drafts {

    private static final Set<String> COPULAS = Set.of("is", "are", "was", "were", "be", "been");

    /** Units from a quoted region to a cue that follows it at once. */
    private static final int NEAR = 3;

    private final String text;
    private final List<Unit> units;
    private final Models models;
    private final Scope scope;
    private final SpeechOnly speechOnly;

    /** Reads the units of one article. */
    public Drafts(String text, List<Unit> units, Models models, Scope scope) {
        this.text = text;
        this.units = units;
        this.models = models;
        this.scope = scope;
        this.speechOnly = new SpeechOnly(units);
    }

    /** All drafts in order of place. */
    public List<Draft> of(List<Frame> frames) {
        List<Draft> drafts = new ArrayList<>();
        boolean[] reached = new boolean[units.size()];
        for (Frame frame : frames) {
            add(frame, reached, drafts);
        }
        return floating(new Floating(text, units, models), reached, drafts);
    }

    /** The same in a language that the models do not know: quoted regions only. */
    public List<Draft> ofMarks() {
        return floating(new Floating(text, units, models, true), new boolean[units.size()], new ArrayList<>());
    }

    private List<Draft> floating(Floating floating, boolean[] reached, List<Draft> drafts) {
        drafts.addAll(Unreached.drafts(text, units, reached, floating::judge, r -> kind(1, 0, marked(r))));
        drafts.sort(Comparator.comparingInt(Draft::start));
        return drafts;
    }

    /**
     * Adds what one frame reports: its stretches of content as one quote, but where some stand wholly in quotation
     * marks and others do not, the two apart, since only the first are the speaker's own words.
     */
    private void add(Frame frame, boolean[] reached, List<Draft> drafts) {
        List<Span> direct = new ArrayList<>();
        List<Span> others = new ArrayList<>();
        Kind kind = Kind.INDIRECT;
        int end;
        for (int i = frame.from(); i < frame.to(); i = end) {
            end = i + 1;
            if (frame.label(i) != Frame.CONTENT) {
                continue;
            }
            while (frame.label(end) == Frame.CONTENT && goesOn(end, frame)) {
                end++;
            }
            int quoted = 0;
            int plain = 0;
            boolean marked = false;
            for (int k = i; k < end; k++) {
                Unit unit = units.get(k);
                reached[k] = true;
                quoted += unit.quoted() ? 1 : 0;
                plain += unit.quoted() || unit.mark() ? 0 : 1;
                marked |= unit.region() != null && marked(unit.region());
            }
            int last = end - 1;
            while (last > i && units.get(last).mark() && units.get(last).form().equals(".")) {
                last--;
            }
            Span span = units.get(i).span().cover(units.get(last).span());
            if (namesSpeaker(frame, i, end)) {
                // “…,” added the ambassador: beside a quoted region the words at the cue are its source.
                Arrays.fill(frame.labels(), i - frame.from(), end - frame.from(), Frame.SOURCE);
                continue;
            }
            Kind here = kind(quoted, plain, marked);
            if (here == Kind.DIRECT) {
                direct.add(span);
            } else if (quoted + plain > 0) {
                others.add(span);
                kind = here == Kind.MIXED ? here : kind;
                if (scope == Scope.ATTRIBUTION && verdict(last, frame)) {
                    direct.add(units.get(last).span());
                }
            }
        }
        add(frame, direct, Kind.DIRECT, drafts);
        if (scope == Scope.ATTRIBUTION || speechOnly.uttered(frame, kind)) {
            add(frame, others, kind, drafts);
        }
    }

    /**
     * “She said the plan was ‘dead’”: one quoted word as the predicate that closes the sentence is the speaker's very
     * word, a quote in the quote.
     */
    private boolean verdict(int at, Frame frame) {
        QuotedRegion region = units.get(at).region();
        if (region == null || at <= frame.cue() + 1 || !marked(region)) {
            return false;
        }
        boolean word = region.inner().trim(text).of(text).indexOf(' ') < 0;
        boolean closes = at + 1 >= units.size() || units.get(at + 1).form().equals(".");
        return word && closes && COPULAS.contains(units.get(at - 1).form());
    }

    /** Whether unit {@code at} belongs to the stretch before it: a quoted sentence is apart from a plain one. */
    private boolean goesOn(int at, Frame frame) {
        Unit unit = units.get(at);
        Unit before = units.get(at - 1);
        boolean own = before.form().equals(",")
                && (unit.key().endsWith(",") || unit.key().endsWith("."));
        if (own
                && unit.quoted()
                && frame.cue() > at
                && frame.cue() - at <= NEAR
                && frame.label(at + 1) != Frame.CONTENT) {
            // It rained, “a lot,” she said: an utterance of its own after a comma.
            return false;
        }
        return unit.sentence() == before.sentence() || unit.quoted() == before.quoted();
    }

    /** Whether content after the cue, in a frame that quotes and names nobody, can only be who speaks. */
    private boolean namesSpeaker(Frame frame, int from, int to) {
        if (from != frame.cue() + 1
                || units.get(from).quoted()
                || !(units.get(from).capital() || units.get(from).form().equals("the"))) {
            return false;
        }
        boolean quoted = false;
        for (int i = frame.from(); i < frame.to(); i++) {
            if (frame.label(i) == Frame.SOURCE) {
                return false;
            }
            quoted |= i < frame.cue()
                    && frame.label(i) == Frame.CONTENT
                    && units.get(i).quoted();
        }
        return quoted && to - from < 9;
    }

    private void add(Frame frame, List<Span> spans, Kind kind, List<Draft> drafts) {
        if (!spans.isEmpty()) {
            double sure = 1 / (1 + Math.exp(-frame.margin() / 2));
            drafts.add(new Draft(
                    List.copyOf(spans),
                    kind,
                    cue(frame.cue()),
                    mention(frame),
                    frame.cue(),
                    frame.cueProbability() * sure));
        }
    }

    private static Kind kind(int quoted, int plain, boolean marked) {
        return quoted == 0 || !marked ? Kind.INDIRECT : plain == 0 ? Kind.DIRECT : Kind.MIXED;
    }

    /** Whether the marks around a region count as quotation marks in this scope. */
    private boolean marked(QuotedRegion region) {
        return scope == Scope.SPEECH || !text.startsWith("''", region.span().start());
    }

    /** The cue's words: its head, with a particle that makes it one (“according to”, “pointed out”). */
    private Span cue(int head) {
        Span span = units.get(head).span();
        String next = CueModel.key(units, head, 1);
        boolean particle = units.get(head).form().equals("according") && next.equals("to")
                || units.get(head).form().startsWith("point") && next.equals("out");
        if (units.get(head).form().startsWith("rul") && next.equals("out")) {
            int from = head;
            while (from > 0
                    && head - from < 2
                    && FrameFinder.refuses(units.get(from - 1).form())) {
                from--;
            }
            return units.get(from).span().cover(units.get(head + 1).span());
        }
        return particle ? span.cover(units.get(head + 1).span()) : span;
    }

    /** The stretch of source that stands nearest to the cue; commas and an aside in it do not break it. */
    private @Nullable Span mention(Frame frame) {
        Span best = null;
        int least = Integer.MAX_VALUE;
        int end;
        for (int i = frame.from(); i < frame.to(); i = end + 1) {
            end = i;
            if (frame.label(i) != Frame.SOURCE || units.get(i).quoted()) {
                continue;
            }
            while (frame.label(end + 1) == Frame.SOURCE
                    || frame.label(end + 2) == Frame.SOURCE
                            && units.get(end + 1).form().equals(",")) {
                end++;
            }
            int distance = i > frame.cue() ? i - frame.cue() : frame.cue() - end;
            if (distance < least) {
                least = distance;
                best = units.get(i).span().cover(units.get(end).span());
            }
        }
        return best;
    }
}
