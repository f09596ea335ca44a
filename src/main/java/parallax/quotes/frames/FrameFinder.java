package parallax.quotes.frames;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import parallax.quotes.lexicon.Cue;
import parallax.quotes.marks.Unit;

/** Finds the frames of an article: asks for every possible cue, and lets those that claim the same words compete. */
public final class FrameFinder {

    private static final double LEAST = 0.42;
    /** Cues that one sentence may hold; text without stops is not worth more time than this. */
    private static final int MOST = 200;

    private static final Set<String> TOLD =
            Set.of("tell", "inform", "remind", "assure", "reassure", "notify", "warn", "advise");

    private static final Set<String> NOT = Set.of(
            "not",
            "n't",
            "didn't",
            "doesn't",
            "don't",
            "hasn't",
            "haven't",
            "wouldn't",
            "won't",
            "couldn't",
            "can't",
            "cannot",
            "never",
            "hadn't",
            "isn't",
            "wasn't");

    private final Models models;
    private final Scope scope;

    /** Finds what counts as a quote in {@code scope}. */
    public FrameFinder(Models models, Scope scope) {
        this.models = models;
        this.scope = scope;
    }

    /** The accepted frames by place of their cue; no unit is content of two of them. */
    public List<Frame> find(List<Unit> units) {
        Features features = new Features(null);
        List<Frame> candidates = new ArrayList<>();
        int sentence = -1;
        int asked = 0;
        for (int i = 0; i < units.size(); i++) {
            if (units.get(i).sentence() != sentence) {
                sentence = units.get(i).sentence();
                asked = 0;
            }
            if (asked < MOST && CueModel.candidate(units.get(i)) && inScope(units, i)) {
                double p = models.cues().probability(units, i, features);
                if (p >= LEAST) {
                    Frame frame = Inversion.repair(models.frames().decode(units, i, p, features), units);
                    Inversion.interrupted(frame, units);
                    withoutAddressee(frame, units);
                    Trim.edges(units, frame.from(), frame.labels());
                    candidates.add(frame);
                    asked++;
                }
            }
        }
        cutAtParticiples(candidates, units);
        candidates.sort(
                Comparator.comparingDouble(FrameFinder::strength).reversed().thenComparingInt(Frame::cue));
        return compete(candidates, units);
    }

    /** “…, adding that …” goes on with words of the same speaker: what the cue before it reports ends there. */
    private static void cutAtParticiples(List<Frame> candidates, List<Unit> units) {
        for (int c = 0; c + 1 < candidates.size(); c++) {
            Frame frame = candidates.get(c);
            for (int n = c + 1; n < candidates.size() && candidates.get(n).cue() < frame.to(); n++) {
                int at = candidates.get(n).cue();
                Unit unit = units.get(at);
                if (unit.cue() != null
                        && unit.cue().sort().speech()
                        && unit.form().endsWith("ing")
                        && (units.get(at - 1).form().equals(",")
                                || units.get(at - 1).key().endsWith(",")
                                        && units.get(at - 1).quoted())
                        && frame.label(at) == Frame.CONTENT) {
                    int from = units.get(at - 1).quoted() ? at : at - 1;
                    Arrays.fill(frame.labels(), from - frame.from(), frame.labels().length, Frame.OUT);
                    break;
                }
            }
        }
    }

    /** “told the agency that …”: who was told is not what was said. */
    private static void withoutAddressee(Frame frame, List<Unit> units) {
        Cue cue = units.get(frame.cue()).cue();
        if (cue == null || !TOLD.contains(cue.lemma())) {
            return;
        }
        int sentence = units.get(frame.cue()).sentence();
        int that = frame.cue() + 1;
        while (that < frame.to()
                && that - frame.cue() < 10
                && !units.get(that).form().equals("that")) {
            that++;
        }
        if (that + 1 >= frame.to()
                || !units.get(that).form().equals("that")
                || units.get(that).sentence() != sentence) {
            return;
        }
        boolean addressee = frame.label(frame.cue() + 1) == Frame.CONTENT;
        Arrays.fill(frame.labels(), frame.cue() + 1 - frame.from(), that - frame.from(), Frame.OUT);
        if (addressee && frame.label(that + 1) != Frame.CONTENT) {
            // Only the addressee was taken for content: then the clause is.
            for (int i = that; i < frame.to() && units.get(i).sentence() == sentence; i++) {
                frame.labels()[i - frame.from()] = Frame.CONTENT;
            }
        }
    }

    private static double strength(Frame frame) {
        return frame.cueProbability();
    }

    private static List<Frame> compete(List<Frame> candidates, List<Unit> units) {
        boolean[] taken = new boolean[units.size()];
        List<Frame> accepted = new ArrayList<>();
        for (Frame frame : candidates) {
            if (taken[frame.cue()]) {
                continue;
            }
            int mine = 0;
            int lost = 0;
            byte[] labels = frame.labels();
            for (int i = 0; i < labels.length; i++) {
                if (labels[i] == Frame.CONTENT) {
                    mine++;
                    lost += taken[frame.from() + i] ? 1 : 0;
                }
            }
            if (mine == 0 || lost * 2 > mine) {
                continue;
            }
            for (int i = 0; i < labels.length; i++) {
                if (labels[i] == Frame.CONTENT) {
                    if (taken[frame.from() + i]) {
                        labels[i] = Frame.OUT;
                    }
                    taken[frame.from() + i] = true;
                }
            }
            Trim.edges(units, frame.from(), labels);
            accepted.add(frame);
        }
        accepted.sort(Comparator.comparingInt(Frame::cue));
        return accepted;
    }

    /** Whether a word belongs to “did not”, “has not”. */
    public static boolean refuses(String form) {
        return NOT.contains(form) || form.equals("did") || form.equals("does") || form.equals("has");
    }

    private boolean inScope(List<Unit> units, int at) {
        if (scope == Scope.ATTRIBUTION) {
            return true;
        }
        Cue cue = units.get(at).cue();
        return cue == null
                || cue.lemma().equals("rule") && negated(units, at)
                || cue.sort().speech() && !negated(units, at);
    }

    /** “did not confirm”: nothing was said; but whoever does not rule something out says so. */
    private static boolean negated(List<Unit> units, int at) {
        int sentence = units.get(at).sentence();
        for (int i = at - 1; i >= 0 && i >= at - 3 && units.get(i).sentence() == sentence; i--) {
            if (NOT.contains(units.get(i).form())) {
                return true;
            }
        }
        return false;
    }
}
