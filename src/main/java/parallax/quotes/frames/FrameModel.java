package parallax.quotes.frames;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import parallax.quotes.marks.Unit;

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
        int[][] scores = scores(new FrameFeatures(units, cue, window), window, features);
        byte[] best = viterbi(scores, cue - window.from());
        double margin = (score(scores, best) - score(scores, withoutContent(best))) / (double) Weights.UNIT;
        return new Frame(cue, window.from(), best, probability, margin);
    }

    /** For each unit of the window the score of every label; what units have in common is added up once. */
    private int[][] scores(FrameFeatures describer, Window window, Features features) {
        Map<String, int[]> bySide = new HashMap<>();
        Map<String, int[]> byDistance = new HashMap<>();
        Map<String, int[]> bySeen = new HashMap<>();
        int[][] scores = new int[window.length()][];
        for (int i = 0; i < scores.length; i++) {
            int at = window.from() + i;
            scores[i] = sum(features, f -> describer.own(at, f));
            add(
                    scores[i],
                    bySide.computeIfAbsent(describer.side(at), key -> sum(features, f -> describer.ofSide(at, f))));
            add(
                    scores[i],
                    byDistance.computeIfAbsent(
                            describer.distance(at), key -> sum(features, f -> describer.ofDistance(at, f))));
            add(
                    scores[i],
                    bySeen.computeIfAbsent(describer.seen(at), key -> sum(features, f -> describer.ofSeen(at, f))));
        }
        return scores;
    }

    private int[] sum(Features features, Consumer<Features> describe) {
        features.clear();
        describe.accept(features);
        int[] sums = new int[WIDTH];
        weights.sum(features, sums);
        return sums;
    }

    private static void add(int[] to, int[] more) {
        for (int k = 0; k < to.length; k++) {
            to[k] += more[k];
        }
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
        long[] next = new long[states];
        byte[][] back = new byte[n][states];
        for (int i = 0; i < n; i++) {
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
            long[] done = best;
            best = next;
            next = done;
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
