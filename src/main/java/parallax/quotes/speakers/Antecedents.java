package parallax.quotes.speakers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.quotes.drafts.Draft;
import parallax.quotes.marks.Unit;
import parallax.quotes.speakers.Resolution.Reason;

/**
 * Finds whom “he” or “she” stands for: every person named or speaking in the sentences before is scored by agreement,
 * by how far it is back, and by its place in the sentence, after the salience factors of Lappin and Leass (1994).
 */
final class Antecedents {

    /**
     * Whom a pronoun stands for.
     *
     * @param person the best candidate
     * @param speaker the number of the quote by way of which it was found, -1 where it is by name
     * @param same whether it is named in the pronoun's own sentence
     * @param sure 0 to 1
     */
    record Found(Person person, int speaker, boolean same, double sure) {
        Reason reason() {
            return same ? Reason.SAME_SENTENCE : speaker >= 0 ? Reason.LAST_SPEAKER : Reason.SENTENCE_BEFORE;
        }
    }

    private static final int SENTENCES = 7;
    private static final int UNITS = 260;

    private static final double GENDER = 0.6;
    private static final double SPEAKER = 1.4;
    private static final double FIRST = 1;
    private static final double INTRODUCED = 1;
    private static final double POSSESSIVE = -1.2;
    private static final double COMPLEMENT = -0.8;
    private static final double AFTER_PRONOUN = -1.5;
    private static final double SENTENCE = -0.8;
    private static final double PARAGRAPH = -0.7;
    private static final double OFTEN = 0.06;

    private static final Set<String> BEFORE_COMPLEMENT = Set.of(
            "of", "for", "to", "with", "by", "from", "at", "on", "about", "against", "than", "like", "over", "under",
            "between", "behind", "after", "before", "that", "and", "or", "when");

    /** From the margin over the second best to the share that is right, as a straight line. */
    private static final double LEAST = 0.74;

    private static final double SLOPE = 0.09;
    private static final double MARGIN = 2.6;

    private record Candidate(double score, int speaker, boolean same) {}

    private final List<Unit> units;
    private final People people;

    Antecedents(List<Unit> units, People people) {
        this.units = units;
        this.people = people;
    }

    /**
     * The best candidate, null where there is none.
     *
     * @param at the pronoun's unit
     * @param drafts the quotes so far, in order of place
     * @param found their speakers; shorter than {@code drafts}
     */
    @Nullable
    Found of(int at, Gender gender, List<Draft> drafts, List<Resolved> found) {
        Map<Person, Candidate> candidates = new LinkedHashMap<>();
        int sentence = people.sentenceStart(at);
        named(sentence, at, gender, 0, true, candidates);
        double far = 0;
        int draft = speakers(sentence, at, gender, 0, found.size() - 1, drafts, found, candidates);
        for (int back = 0; back < SENTENCES && sentence > 0 && at - sentence < UNITS; back++) {
            int previous = people.sentenceStart(sentence - 1);
            far += SENTENCE;
            far += units.get(sentence - 1).paragraph() == units.get(sentence).paragraph() ? 0 : PARAGRAPH;
            named(previous, sentence, gender, far, false, candidates);
            draft = speakers(previous, sentence, gender, far, draft, drafts, found, candidates);
            sentence = previous;
        }
        return best(candidates);
    }

    private void named(int from, int to, Gender gender, double far, boolean same, Map<Person, Candidate> candidates) {
        boolean first = true;
        double follows = 0;
        int seen = from;
        for (NameMention mention : people.namesBetween(from, to)) {
            Person person = people.at(mention.from());
            for (; seen < mention.from(); seen++) {
                follows = gender.pronoun(units.get(seen).form()) ? AFTER_PRONOUN : follows;
            }
            if (person == null || !person.gender().fits(gender)) {
                continue;
            }
            double score = far + (same ? 0 : follows) + OFTEN * Math.min(12, person.count());
            score += person.gender() == gender ? GENDER : 0;
            score += first ? FIRST : 0;
            if (units.get(mention.to() - 1).form().endsWith("'s")) {
                score += POSSESSIVE;
            } else if (complement(mention.from(), from)) {
                score += COMPLEMENT;
            }
            score += !same && people.introduces(mention) ? INTRODUCED : 0;
            score += !same && cued(mention.from(), from) ? SPEAKER : 0;
            first = false;
            keep(candidates, person, new Candidate(score, -1, same));
        }
    }

    /** Whether a cue stands right before the name and its description: “noted the Courier's Ada Quill”. */
    private boolean cued(int name, int from) {
        int i = name - 1;
        while (i >= from && people.describes(units.get(i))) {
            i--;
        }
        return i >= from && units.get(i).cue() != null && units.get(i).form().endsWith("d");
    }

    /** Whether a preposition leads up to the name, with nothing but its description between. */
    private boolean complement(int name, int from) {
        int i = name - 1;
        while (i >= from && people.describes(units.get(i))) {
            i--;
        }
        return i >= from && BEFORE_COMPLEMENT.contains(units.get(i).form());
    }

    /** Adds the speakers of the quotes that are reported in {@code from} to {@code to}; says which draft is next. */
    private int speakers(
            int from,
            int to,
            Gender gender,
            double far,
            int last,
            List<Draft> drafts,
            List<Resolved> found,
            Map<Person, Candidate> candidates) {
        int i = last;
        while (i >= 0 && drafts.get(i).unit() >= to) {
            i--;
        }
        for (; i >= 0 && drafts.get(i).unit() >= from; i--) {
            Person person = found.get(i).person();
            if (person != null && person.gender().fits(gender)) {
                double score =
                        far + drafts.get(i).confidence() * (SPEAKER + FIRST) + OFTEN * Math.min(12, person.count());
                score += person.gender() == gender ? GENDER : 0;
                keep(candidates, person, new Candidate(score, i, false));
            }
        }
        return i;
    }

    private static void keep(Map<Person, Candidate> candidates, Person person, Candidate candidate) {
        candidates.merge(person, candidate, (a, b) -> b.score > a.score ? b : a);
    }

    private @Nullable Found best(Map<Person, Candidate> candidates) {
        Person best = null;
        double most = Double.NEGATIVE_INFINITY;
        double second = Double.NEGATIVE_INFINITY;
        for (Map.Entry<Person, Candidate> entry : candidates.entrySet()) {
            Candidate candidate = entry.getValue();
            if (candidate.score > most) {
                second = most;
                most = candidate.score;
                best = entry.getKey();
            } else if (candidate.score > second) {
                second = candidate.score;
            }
        }
        if (best == null) {
            return null;
        }
        Candidate chosen = candidates.get(best);
        double margin = Math.min(MARGIN, most - second);
        return new Found(best, chosen.speaker, chosen.same, LEAST + SLOPE * margin);
    }
}
