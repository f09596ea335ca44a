package parallax.quotes.frames;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import parallax.news.Kind;
import parallax.quotes.lexicon.Resources;

/**
 * Turns the scores of the models into probabilities: of a hundred quotes with confidence 0.8 some eighty are right.
 * For quotes with a cue one curve a kind, for those without a curve of their own; each is a row of points, straight
 * between them, fitted by isotonic regression (Zadrozny and Elkan 2002).
 */
public final class Calibration {

    private static final String RESOURCE = "calibration.txt";

    /** What the models mostly score. */
    private static final double ORDINARY = 0.96;

    private final Map<Kind, double[]> curves = new EnumMap<>(Kind.class);
    private final double[] floating;

    /** @param lines a kind, or {@code floating}, and its points; kinds that are left out keep their scores */
    public Calibration(List<String> lines) {
        double[] alone = {};
        for (String line : lines) {
            String[] words = line.split(" ");
            double[] points = new double[words.length - 1];
            for (int i = 0; i < points.length; i++) {
                points[i] = Double.parseDouble(words[i + 1]);
            }
            if (words[0].equals("floating")) {
                alone = points;
            } else {
                curves.put(Kind.valueOf(words[0].toUpperCase(Locale.ROOT)), points);
            }
        }
        this.floating = alone;
    }

    /** Reads the curves that ship with the program. */
    public static Calibration load() {
        return new Calibration(Resources.lines(RESOURCE));
    }

    /** The probability that a draft of this kind and score is a quote with these bounds. */
    public double of(Kind kind, boolean cue, double score) {
        return along(cue ? curves.getOrDefault(kind, new double[0]) : floating, score);
    }

    /**
     * The probability for a draft that rules made, who know how sure they are that it is speech but not of its bounds:
     * those are as hard as they are for the models where these are ordinarily sure.
     */
    public double ofRules(Kind kind, double sure) {
        return sure * along(curves.getOrDefault(kind, new double[0]), ORDINARY);
    }

    /** The height at {@code x} of the curve through points {@code x0 y0 x1 y1…}; without points, {@code x} itself. */
    static double along(double[] points, double x) {
        if (points.length == 0) {
            return x;
        }
        if (x <= points[0]) {
            return points[1];
        }
        for (int i = 2; i < points.length; i += 2) {
            if (x <= points[i]) {
                double share = (x - points[i - 2]) / Math.max(1e-9, points[i] - points[i - 2]);
                return points[i - 1] + share * (points[i + 1] - points[i - 1]);
            }
        }
        return points[points.length - 1];
    }
}
