package parallax.quotes.frames;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import parallax.quotes.marks.Unit;

/** Fits the linear chain with the averaged structured perceptron (Collins 2002). */
final class ChainTrainer {

    private static final int L = FrameModel.LABELS;
    private static final int WIDTH = FrameModel.WIDTH;

    private record Example(int[][] features, byte[] labels, int fixed) {}

    private final FeatureTable table = new FeatureTable();
    private final Features collected = new Features(table.names());
    private final List<Example> examples = new ArrayList<>();
    private int[] weights = {};
    private double[] drift = {};
    private long steps = 1;

    void add(List<Unit> units, int head, Window window, byte[] labels) {
        FrameFeatures describer = new FrameFeatures(units, head, window);
        int[][] features = new int[labels.length][];
        for (int i = 0; i < labels.length; i++) {
            collected.clear();
            describer.describe(window.from() + i, collected);
            features[i] = table.numbers(collected);
        }
        examples.add(new Example(features, labels, head - window.from()));
    }

    void fit(int rounds) {
        weights = new int[table.size() * WIDTH];
        drift = new double[weights.length];
        for (Example example : examples) {
            for (int i = 0; i < example.features.length; i++) {
                example.features[i] =
                        Arrays.stream(example.features[i]).filter(table::keeps).toArray();
            }
        }
        Random random = new Random(1);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(examples, random);
            int wrong = 0;
            int all = 0;
            for (Example example : examples) {
                byte[] guess = FrameModel.viterbi(scores(example), example.fixed);
                for (int i = 0; i < guess.length; i++) {
                    wrong += guess[i] != example.labels[i] ? 1 : 0;
                }
                all += guess.length;
                if (!Arrays.equals(guess, example.labels)) {
                    update(example, example.labels, 1);
                    update(example, guess, -1);
                }
                steps++;
            }
            System.err.printf("round %d of %d: %.2f %% of labels wrong%n", round + 1, rounds, 100.0 * wrong / all);
        }
    }

    private int[][] scores(Example example) {
        int[][] scores = new int[example.features.length][WIDTH];
        for (int i = 0; i < scores.length; i++) {
            int[] row = scores[i];
            for (int f : example.features[i]) {
                int base = f * WIDTH;
                for (int k = 0; k < WIDTH; k++) {
                    row[k] += weights[base + k];
                }
            }
        }
        return scores;
    }

    private void update(Example example, byte[] labels, int by) {
        int previous = Frame.OUT;
        for (int i = 0; i < labels.length; i++) {
            for (int f : example.features[i]) {
                step(f * WIDTH + previous * L + labels[i], by);
                step(f * WIDTH + L * L + labels[i], by);
            }
            previous = labels[i];
        }
    }

    private void step(int at, int by) {
        weights[at] += by;
        drift[at] += (double) by * steps;
    }

    void write(Path file) throws IOException {
        double[] averaged = new double[weights.length];
        for (int i = 0; i < averaged.length; i++) {
            averaged[i] = (weights[i] - drift[i] / steps) / 20;
        }
        table.write(file, averaged, WIDTH);
    }
}
