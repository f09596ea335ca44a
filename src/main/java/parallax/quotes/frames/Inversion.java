package parallax.quotes.frames;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import parallax.quotes.lexicon.Cue;
import parallax.quotes.marks.Unit;

/**
 * Repairs the labels of “The dam will hold, a senior engineer said.”: the plainest of all shapes, which the chain
 * loses now and then in long sentences because no label of the first clause speaks for itself.
 */
final class Inversion {

    private static final Set<String> PLAIN =
            Set.of("say", "report", "announce", "add", "note", "explain", "warn", "write", "state", "tell");

    private static final int LONGEST_SOURCE = 12;
    private static final int LEAST_CONTENT = 3;
    /** What the shape is worth as a margin: likely, not sure. */
    private static final double MARGIN = 3;

    private Inversion() {}

    /** The frame, or one with better labels where it found next to no content and the sentence has that shape. */
    static Frame repair(Frame frame, List<Unit> units) {
        Cue cue = units.get(frame.cue()).cue();
        if (cue == null
                || !PLAIN.contains(cue.lemma())
                || content(frame) >= LEAST_CONTENT
                || afterwards(frame, units)) {
            return frame;
        }
        int comma = Math.max(frame.from(), frame.cue() - 1);
        while (comma > frame.from()
                && frame.cue() - comma <= LONGEST_SOURCE
                && !units.get(comma).form().equals(",")) {
            comma--;
        }
        int start = comma;
        int sentence = units.get(frame.cue()).sentence();
        while (start > frame.from() && units.get(start - 1).sentence() == sentence) {
            start--;
        }
        if (!units.get(comma).form().equals(",") || frame.cue() - comma < 2 || comma - start < LEAST_CONTENT) {
            return frame;
        }
        byte[] labels = new byte[frame.labels().length];
        Arrays.fill(labels, start - frame.from(), comma - frame.from(), Frame.CONTENT);
        Arrays.fill(labels, comma + 1 - frame.from(), frame.cue() - frame.from(), Frame.SOURCE);
        return new Frame(frame.cue(), frame.from(), labels, frame.cueProbability(), MARGIN);
    }

    /** “It shows, said Irina Dolsk of the institute, that …”: between the cue and “, that” stands who says so. */
    static void interrupted(Frame frame, List<Unit> units) {
        int cue = frame.cue();
        if (!units.get(cue).form().equals("said")
                || cue == frame.from()
                || !units.get(cue - 1).form().equals(",")
                || frame.label(cue + 1) != Frame.CONTENT
                || !units.get(cue + 1).capital()) {
            return;
        }
        for (int i = cue + 2; i + 1 < frame.to() && i - cue <= LONGEST_SOURCE; i++) {
            if (units.get(i).form().equals(",") && units.get(i + 1).form().equals("that")) {
                Arrays.fill(frame.labels(), cue + 1 - frame.from(), i - frame.from(), Frame.SOURCE);
                for (int k = cue - 2;
                        k >= frame.from()
                                && units.get(k).sentence() == units.get(cue).sentence();
                        k--) {
                    frame.labels()[k - frame.from()] = Frame.CONTENT;
                }
                return;
            }
        }
    }

    private static int content(Frame frame) {
        int n = 0;
        for (byte label : frame.labels()) {
            n += label == Frame.CONTENT ? 1 : 0;
        }
        return n;
    }

    /** Whether what was said may follow the cue: a clause, or a quoted region. */
    private static boolean afterwards(Frame frame, List<Unit> units) {
        int words = 0;
        for (int i = frame.cue() + 1; i < frame.to(); i++) {
            if (units.get(i).quoted() || units.get(i).form().equals("that")) {
                return true;
            }
            words += units.get(i).mark() ? 0 : 1;
        }
        return words > LONGEST_SOURCE
                || frame.label(frame.cue() - 1) == Frame.CONTENT
                        && units.get(frame.cue() - 1).quoted();
    }
}
