package parallax.quotes;

import java.util.Arrays;
import java.util.List;

/**
 * Finds content and source of a given cue: a linear-chain model that labels each unit of the cue's window, decoded
 * with the Viterbi algorithm; cue first, then its arguments, as in Pareti (2015) and Newell et al. (2018).
 */
final class FrameModel {

    /** Labels: out, content, source. */
    static final int LABELS = 3;
    /** Nine transitions, then three labels. */
    static final int WIDTH = LABELS * LABELS + LABELS;

    private static final String RESOURCE = "frame-model.weights";

    /** The score of what cannot be. */
    private static final long NEVER = Long.MIN_VALUE;

    private final Weights weights;

    FrameModel(Weights weights) {
        this.weights = weights;
    }

    static FrameModel load() {
        return new FrameModel(Weights.read(RESOURCE, WIDTH));
    }

    /** The best labels around unit {@code cue}, whose cue is one with this probability. */
    Frame decode(List<Unit> units, int cue, double probability, Features features) {
        Window window = Window.around(units, cue);
        FrameFeatures describer = new FrameFeatures(units, cue, window);
        int[][] scores = new int[window.length()][WIDTH];
        for (int i = 0; i < scores.length; i++) {
            features.clear();
            describer.describe(window.from() + i, features);
            weights.sum(features, scores[i]);
        }
        byte[] best = viterbi(scores, cue - window.from());
        double margin = (score(scores, best) - score(scores, withoutContent(best))) / (double) Weights.UNIT;
        return new Frame(cue, window.from(), best, probability, margin);
    }

    private static byte[] withoutContent(byte[] labels) {
        byte[] other = labels.clone();
        for (int i = 0; i < other.length; i++) {
            other[i] = other[i] == Frame.CONTENT ? Frame.OUT : other[i];
        }
        return other;
    }

    /** The score of one labelling. */
    static long score(int[][] scores, byte[] labels) {
        long sum = 0;
        int previous = Frame.OUT;
        for (int i = 0; i < labels.length; i++) {
            sum += scores[i][previous * LABELS + labels[i]] + scores[i][LABELS * LABELS + labels[i]];
            previous = labels[i];
        }
        return sum;
    }

    /** The labels of the highest score among those with some content; the unit at {@code fixed} is out. */
    static byte[] viterbi(int[][] scores, int fixed) {
        int n = scores.length;
        // States: the three labels before any content, then the three labels after some.
        int states = 2 * LABELS;
        long[] best = new long[states];
        Arrays.fill(best, NEVER);
        best[Frame.OUT] = 0;
        byte[][] back = new byte[n][states];
        for (int i = 0; i < n; i++) {
            long[] next = new long[states];
            Arrays.fill(next, NEVER);
            for (int from = 0; from < states; from++) {
                if (best[from] == NEVER) {
                    continue;
                }
                for (int to = 0; to < LABELS && (i != fixed || to == Frame.OUT); to++) {
                    long s = best[from] + scores[i][from % LABELS * LABELS + to] + scores[i][LABELS * LABELS + to];
                    int state = from >= LABELS || to == Frame.CONTENT ? LABELS + to : to;
                    if (s > next[state]) {
                        next[state] = s;
                        back[i][state] = (byte) from;
                    }
                }
            }
            best = next;
        }
        return trace(best, back);
    }

    private static byte[] trace(long[] best, byte[][] back) {
        int state = LABELS;
        for (int s = LABELS + 1; s < best.length; s++) {
            state = best[s] > best[state] ? s : state;
        }
        if (best[state] == NEVER) {
            // A cue that stands alone has nothing to report.
            return new byte[back.length];
        }
        byte[] labels = new byte[back.length];
        for (int i = labels.length - 1; i >= 0; i--) {
            labels[i] = (byte) (state % LABELS);
            state = back[i][state];
        }
        return labels;
    }
}
