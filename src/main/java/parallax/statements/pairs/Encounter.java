package parallax.statements.pairs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parallax.statements.likeness.Evidence;
import parallax.statements.likeness.Likeness;
import parallax.statements.reading.Unit;

/**
 * Compares two articles: a pure function of their readings and of the pairs that the index found between them. Nothing
 * else bears on a score, so that a new article changes no score between old ones.
 *
 * @param meeting what the two have in common beyond doubt
 * @param ties the pairs that are worth keeping
 */
public record Encounter(Meeting meeting, List<Tie> ties) {

    private static final int LONG_RUN = 8;
    private static final double BEYOND_DOUBT = 0.9;
    /** Weight of shared words from which a pair tells that two articles are of one story: two rare ones. */
    private static final double TELLING = 2;

    private static final double CERTAIN = 0.9;
    private static final double MARGIN = 0.12;

    /** What is left of a score where both have a better partner. */
    private static final double LOST = 0.4;

    private record Seen(Unit a, Unit b, Evidence evidence) {}

    /** @param pairs each a unit of the one and a unit of the other, or two of one article */
    public static Encounter of(List<Decisions.Pair> pairs, Rules rules) {
        List<Seen> seen = new ArrayList<>(pairs.size());
        boolean story = false;
        boolean contemporary = false;
        for (Decisions.Pair pair : pairs) {
            Unit a = pair.a();
            Unit b = pair.b();
            if (rules.compared(a, b) || rules.together(a, b)) {
                Evidence evidence = new Likeness(a, b).evidence(a.telling().meets(b.telling()), true, false);
                seen.add(new Seen(a, b, evidence));
                if (!a.sameArticle(b) && evidence.score() > BEYOND_DOUBT && evidence.mass() >= TELLING) {
                    story = true;
                    contemporary |= undated(a)
                            && undated(b)
                            && evidence.sameSpeaker()
                            && (evidence.sameChannel() || evidence.run() >= LONG_RUN);
                }
            }
        }
        Meeting meeting = story ? new Meeting(true, contemporary) : Meeting.NONE;
        List<Tie> ties = new ArrayList<>();
        for (Seen one : seen) {
            double score = rules.together(one.a, one.b)
                    ? 1
                    : one.evidence
                            .known(contemporary || one.evidence.placed(), story || one.evidence.sameArticle())
                            .score();
            if (score >= Tie.NOTED) {
                // As precise as it is kept, so that what is read back is what was found.
                ties.add(new Tie(one.a, one.b, (float) score));
            }
        }
        return new Encounter(meeting, settled(ties, rules));
    }

    private static boolean undated(Unit unit) {
        return unit.source().published() == null;
    }

    /**
     * Holds lukewarm pairs against what else the articles have: where each of two sentences has a near-certain partner in
     * the other's article, and not in the other itself, what they share is the speaker's turn of phrase and no statement.
     */
    private static List<Tie> settled(List<Tie> ties, Rules rules) {
        Map<Unit, Double> best = new HashMap<>();
        for (Tie tie : ties) {
            if (tie.score() >= CERTAIN) {
                best.merge(tie.a(), tie.score(), Math::max);
                best.merge(tie.b(), tie.score(), Math::max);
            }
        }
        if (best.isEmpty()) {
            return ties;
        }
        return ties.stream()
                .map(tie -> {
                    double beaten = Math.min(best.getOrDefault(tie.a(), 0.0), best.getOrDefault(tie.b(), 0.0));
                    return beaten > tie.score() + MARGIN && !rules.together(tie.a(), tie.b())
                            ? new Tie(tie.a(), tie.b(), (float) (LOST * tie.score()))
                            : tie;
                })
                .toList();
    }
}
