package parallax.statements.likeness;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parallax.statements.reading.Setting;
import parallax.statements.reading.Telling;
import parallax.statements.reading.Unit;
import parallax.statements.words.Background;
import parallax.statements.words.Lexicon;
import parallax.statements.words.Runs;
import parallax.statements.words.Spelling;
import parallax.statements.words.Term;
import parallax.statements.words.Word;
import parallax.statements.words.Wording;

/**
 * Compares the words of two renderings. What two words in common say is lessened by how often the two articles have
 * them: the words of the event are in all its reports.
 */
public final class Likeness {

    private static final int SHOWN = 12;

    /** Added to every weight that is divided by, so that a scrap contained in a sentence is no full match. */
    private static final double DOUBT = 1;

    /**
     * What each further word of a name of several words counts: “Freeland Grain Export Board” is one thing that both
     * mention, not four.
     */
    private static final double FURTHER = 0.4;

    /** Words and weight that two must share to be worth a look where the score alone leaves doubt. */
    private static final int FEW = 2;

    private static final double GLANCE = 1;

    private static final double NAME = 0.9;
    private static final double KIN = 0.8;
    private static final double RELATED = 0.6;

    /** How fast a word loses weight that the two articles keep repeating. */
    private static final double EVENT = 1.5;

    private static final double[] DAMPING = new double[256];

    static {
        for (int times = 0; times < DAMPING.length; times++) {
            DAMPING[times] = 1 / (1 + EVENT * Math.log(Math.max(1, times / 2.0)));
        }
    }

    private final Unit a;
    private final Unit b;
    private final Wording left;
    private final Wording right;
    private final double[] leftWeights;
    private final double[] rightWeights;

    /** The index of the word on the right that a word on the left is paired with; -1 where it has none. */
    private final int[] partner;

    private double mass;
    private double inserted;
    private int numbers;

    /** Whether an odd number of words stand against their opposites (“lawful”, “unlawful”). */
    private boolean turned;

    /** The two compared; the same whichever comes first. */
    public Likeness(Unit first, Unit second) {
        boolean straight = Unit.ORDER.compare(first, second) <= 0;
        a = straight ? first : second;
        b = straight ? second : first;
        left = a.wording();
        right = b.wording();
        leftWeights = weights(left);
        rightWeights = weights(right);
        partner = new int[left.size()];
        pair();
    }

    private double[] weights(Wording words) {
        double[] weights = new double[words.size()];
        for (int i = 0; i < weights.length; i++) {
            Term term = words.term(i);
            weights[i] = term.content()
                    ? term.weight()
                            * DAMPING[a.source().times(term.hash()) + b.source().times(term.hash())]
                            * (goesOn(words, i) ? FURTHER : 1)
                    : Background.FUNCTION;
        }
        return weights;
    }

    /** Whether the word goes on with a name. */
    private static boolean goesOn(Wording words, int i) {
        return i > 0
                && words.capital(i)
                && words.capital(i - 1)
                && words.term(i - 1).content();
    }

    /** Pairs equal stems first, then kin and near-synonyms among the rest, each word once. */
    private void pair() {
        boolean[] taken = new boolean[right.size()];
        for (int i = 0; i < left.size(); i++) {
            partner[i] = -1;
            int stem = left.hash(i);
            for (int j = right.size() - 1; j >= 0; j--) {
                if (!taken[j] && right.hash(j) == stem) {
                    taken[j] = true;
                    share(i, j, leftWeights[i]);
                    break;
                }
            }
        }
        for (int i = 0; i < left.size(); i++) {
            if (partner[i] < 0 && left.term(i).content() && !left.term(i).number()) {
                int best = -1;
                double most = 0;
                for (int j = 0; j < right.size(); j++) {
                    if (!taken[j] && right.term(j).content() && !right.term(j).number()) {
                        double alike = alike(left.term(i), left.capital(i), right.term(j), right.capital(j));
                        if (alike > most) {
                            best = j;
                            most = alike;
                        }
                    }
                }
                if (best >= 0) {
                    taken[best] = true;
                    share(i, best, most * Math.min(leftWeights[i], rightWeights[best]));
                }
            }
        }
    }

    private void share(int i, int j, double weight) {
        partner[i] = j;
        mass += weight;
        inserted += left.inserted(i) || right.inserted(j) ? weight : 0;
        numbers += left.term(i).number() ? 1 : 0;
        turned ^= left.hash(i) != right.hash(j)
                && Spelling.opposed(left.term(i).form(), right.term(j).form());
    }

    /** Weight of the speaker's own words; what an editor put in may match but is not missed. */
    private static double mass(Wording words, double[] weights) {
        double mass = 0;
        for (int i = 0; i < weights.length; i++) {
            mass += words.inserted(i) ? 0 : weights[i];
        }
        return mass;
    }

    /**
     * What speaks for and against the two being one statement.
     *
     * @param placed whether days or a channel tell that both may be of one occasion
     * @param sameStory whether their articles have renderings in common
     * @param told whether to list the words that both have
     */
    public Evidence evidence(boolean placed, boolean sameStory, boolean told) {
        double leftMass = mass(left, leftWeights);
        double rightMass = mass(right, rightWeights);
        double shorter = Math.min(leftMass, rightMass) + DOUBT;
        double both = Math.min(mass, Math.min(leftMass, rightMass) + inserted);
        Runs run = Runs.of(left, right);
        double runMass = 0;
        for (int i = run.start(); i < run.start() + run.length(); i++) {
            runMass += left.inserted(i) ? 0 : leftWeights[i];
        }
        Telling one = a.telling();
        Telling other = b.telling();
        return new Evidence(
                told ? shared() : List.of(),
                Math.min(1, both / (leftMass + rightMass - both + DOUBT)),
                Math.min(1, both / shorter),
                both,
                run.length(),
                Math.min(1, runMass / shorter),
                numbers,
                lacks(left, right) && lacks(right, left),
                negates(left) != negates(right) ^ turned,
                one.name().agrees(other.name()),
                one.setting().sameChannel(other.setting()),
                one.setting().otherChannel(other.setting()),
                a.sameArticle(b),
                placed,
                sameStory,
                daysApart());
    }

    private int daysApart() {
        return a.source().published() == null || b.source().published() == null
                ? 0
                : (int) Math.min(
                        Setting.NEAR, Math.abs(a.source().day() - b.source().day()));
    }

    /**
     * Whether the two share enough for an analyst to look at both: at least two words that say something, a name
     * counting as one, and rare ones at that.
     */
    public boolean worthAGlance() {
        int words = 0;
        for (int i = 0; i < partner.length; i++) {
            words += partner[i] >= 0 && left.term(i).content() && !goesOn(left, i) ? 1 : 0;
        }
        return words >= FEW && mass >= GLANCE;
    }

    private List<String> shared() {
        Map<String, Double> weights = new LinkedHashMap<>();
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] >= 0 && left.term(i).content()) {
                weights.merge(left.term(i).form(), leftWeights[i], Math::max);
            }
        }
        return weights.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(SHOWN)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static double alike(Term word, boolean capital, Term other, boolean otherCapital) {
        return alike(word.form(), word.stem(), capital, other.form(), other.stem(), otherCapital);
    }

    /** How far two different words stand for one another, 0 to 1. */
    public static double alike(Word word, Word other) {
        return alike(word.form(), word.stem(), word.capital(), other.form(), other.stem(), other.capital());
    }

    private static double alike(
            String form, String stem, boolean capital, String otherForm, String otherStem, boolean otherCapital) {
        if (capital && otherCapital && Spelling.near(form, otherForm)) {
            return NAME;
        }
        if (Spelling.kin(form, otherForm) || Spelling.kin(stem, otherStem) || Spelling.opposed(form, otherForm)) {
            return KIN;
        }
        return switch (Lexicon.SHIPPED.bond(stem, otherStem)) {
            case NONE -> 0;
            case RELATED -> RELATED;
            case KIN -> KIN;
        };
    }

    /** Whether the first has a number that the second lacks. */
    private static boolean lacks(Wording one, Wording other) {
        for (int i = 0; i < one.size(); i++) {
            if (one.term(i).number() && !has(other, one.term(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(Wording wording, Term number) {
        for (int i = 0; i < wording.size(); i++) {
            if (wording.term(i).number() && wording.term(i).form().equals(number.form())) {
                return true;
            }
        }
        return false;
    }

    private static boolean negates(Wording words) {
        boolean odd = false;
        for (int i = 0; i < words.size(); i++) {
            odd ^= words.term(i).force() == Lexicon.Force.NEGATION;
        }
        return odd;
    }

    /** Whether each has a number that the other lacks. */
    public static boolean numberChanged(List<Word> left, List<Word> right) {
        List<String> mine = left.stream().filter(Word::number).map(Word::form).toList();
        List<String> others =
                right.stream().filter(Word::number).map(Word::form).toList();
        return !others.containsAll(mine) && !mine.containsAll(others);
    }

    /** Whether a wording denies something. */
    public static boolean negates(List<Word> words) {
        return words.stream().filter(w -> w.force() == Lexicon.Force.NEGATION).count() % 2 == 1;
    }
}
