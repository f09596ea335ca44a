package parallax.statements;

import java.util.HashMap;
import java.util.Map;

/**
 * Holds lukewarm pairs against what else their articles have: where each of two sentences has a near-certain partner in
 * the other's article, and not in the other itself, what they share is the speaker's turn of phrase and no statement.
 */
final class Rivals {

    private static final double CERTAIN = 0.9;
    private static final double MARGIN = 0.12;
    private static final double LOST = 0.4;

    private final Corpus corpus;

    /** By unit, its best score in each other article. */
    private final Map<Integer, Map<Integer, Double>> best = new HashMap<>();

    Rivals(Corpus corpus) {
        this.corpus = corpus;
    }

    /** Takes note of a pair. */
    void note(int a, int b, double score) {
        if (score >= CERTAIN) {
            best.computeIfAbsent(a, x -> new HashMap<>()).merge(corpus.article(b), score, Math::max);
            best.computeIfAbsent(b, x -> new HashMap<>()).merge(corpus.article(a), score, Math::max);
        }
    }

    /** The score of a pair, less where both have a better partner. */
    double settled(int a, int b, double score) {
        return better(a, b, score) && better(b, a, score) ? LOST * score : score;
    }

    private boolean better(int unit, int other, double score) {
        double most = best.getOrDefault(unit, Map.of()).getOrDefault(corpus.article(other), 0.0);
        return most > score + MARGIN;
    }
}
