package parallax.quotes.frames;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Fits a logistic model by AdaGrad (Duchi et al. 2011) with a little L2. */
final class LogisticTrainer {

    private record Example(int[] features, boolean yes) {}

    private final FeatureTable table = new FeatureTable();
    private final List<Example> examples = new ArrayList<>();
    private double[] weights = {};

    Map<Long, String> names() {
        return table.names();
    }

    void add(Features features, boolean yes) {
        examples.add(new Example(table.numbers(features), yes));
    }

    void fit(int rounds) {
        weights = new double[table.size()];
        double[] squares = new double[table.size()];
        Random random = new Random(1);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(examples, random);
            double loss = 0;
            for (Example example : examples) {
                double sum = 0;
                for (int f : example.features) {
                    sum += weights[f];
                }
                double p = 1 / (1 + Math.exp(-sum));
                loss -= Math.log(Math.max(1e-9, example.yes ? p : 1 - p));
                for (int f : example.features) {
                    if (table.keeps(f)) {
                        double g = p - (example.yes ? 1 : 0) + 3e-4 * weights[f];
                        squares[f] += g * g;
                        weights[f] -= 0.1 * g / Math.sqrt(squares[f] + 0.1);
                    }
                }
            }
            System.err.printf(
                    "round %d of %d: loss %.4f over %d%n", round + 1, rounds, loss / examples.size(), examples.size());
        }
    }

    void write(Path file) throws IOException {
        table.write(file, weights, 1);
    }
}
