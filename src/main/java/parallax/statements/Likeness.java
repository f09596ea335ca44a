package parallax.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares the words of two renderings. */
final class Likeness {

    /** Longer renderings are compared by their first words: no sentence that anyone uttered is longer. */
    private static final int LONGEST = 300;

    private static final int SHOWN = 12;

    /** Added to every weight that is divided by, so that a scrap contained in a sentence is no full match. */
    private static final double DOUBT = 1;

    private static final double LEAST_CORE = 0.8;
    private static final double NAME = 0.9;
    private static final double KIN = 0.8;
    private static final double RELATED = 0.6;

    private final Rarity rarity;

    Likeness(Rarity rarity) {
        this.rarity = rarity;
    }

    /**
     * What speaks for and against the two being one statement; the same whichever comes first.
     *
     * @param placed whether days or a channel tell that both may be of one occasion
     * @param sameStory whether their articles have renderings in common
     */
    Evidence of(Unit first, Unit second, boolean placed, boolean sameStory) {
        Unit a = first.at() <= second.at() ? first : second;
        Unit b = a == first ? second : first;
        List<Word> left = head(a.words());
        List<Word> right = head(b.words());
        Shared shared = shared(a, b, left, right);
        double leftMass = mass(left, a, b);
        double rightMass = mass(right, a, b);
        double shorter = Math.min(leftMass, rightMass) + DOUBT;
        double both = Math.min(shared.mass, Math.min(leftMass, rightMass) + shared.inserted);
        List<Word> run = run(left, right);
        List<Word> leftQuoted = left.stream().filter(Word::quoted).toList();
        List<Word> rightQuoted = right.stream().filter(Word::quoted).toList();
        double core = Math.min(mass(leftQuoted, a, b), mass(rightQuoted, a, b));
        double coreRun = core < LEAST_CORE ? 0 : mass(run(leftQuoted, rightQuoted), a, b) / core;
        return new Evidence(
                shared.words(),
                Math.min(1, both / (leftMass + rightMass - both + DOUBT)),
                Math.min(1, both / shorter),
                both,
                run.size(),
                Math.min(1, mass(run, a, b) / shorter),
                Math.min(1, coreRun),
                shared.numbers,
                numberChanged(left, right),
                negates(left) != negates(right),
                a.telling().name().agrees(b.telling().name()),
                a.telling().setting().sameChannel(b.telling().setting()),
                a.telling().setting().otherChannel(b.telling().setting()),
                a.sameArticle(b),
                placed,
                sameStory);
    }

    private static List<Word> head(List<Word> words) {
        return words.size() > LONGEST ? words.subList(0, LONGEST) : words;
    }

    /** Weight of the speaker's own words; what an editor put in may match but is not missed. */
    private double mass(List<Word> words, Unit a, Unit b) {
        double mass = 0;
        for (Word word : words) {
            mass += word.inserted() ? 0 : rarity.between(word, a.article(), b.article());
        }
        return mass;
    }

    /** What two renderings share. */
    private static final class Shared {
        private final Map<String, Double> weights = new LinkedHashMap<>();
        private double mass;
        private double inserted;
        private int numbers;

        void add(Word word, double weight, boolean insertion) {
            mass += weight;
            inserted += insertion ? weight : 0;
            numbers += word.number() ? 1 : 0;
            if (word.content()) {
                weights.merge(word.form(), weight, Math::max);
            }
        }

        List<String> words() {
            return weights.entrySet().stream()
                    .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(SHOWN)
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }

    /** Pairs equal stems first, then kin and near-synonyms among the rest, each word once. */
    private Shared shared(Unit a, Unit b, List<Word> left, List<Word> right) {
        Shared shared = new Shared();
        Map<String, List<Word>> open = new HashMap<>();
        right.forEach(word ->
                open.computeIfAbsent(word.stem(), s -> new ArrayList<>()).add(word));
        List<Word> rest = new ArrayList<>();
        for (Word word : left) {
            List<Word> same = open.getOrDefault(word.stem(), List.of());
            if (!same.isEmpty()) {
                Word other = same.removeLast();
                shared.add(word, rarity.between(word, a.article(), b.article()), word.inserted() || other.inserted());
            } else if (word.content() && !word.number()) {
                rest.add(word);
            }
        }
        List<Word> others = new ArrayList<>();
        for (Word word : right) {
            if (word.content() && !word.number() && open.get(word.stem()).remove(word)) {
                others.add(word);
            }
        }
        for (Word word : rest) {
            Word best = null;
            double most = 0;
            for (Word other : others) {
                double alike = alike(word, other);
                if (alike > most) {
                    best = other;
                    most = alike;
                }
            }
            if (best != null) {
                others.remove(best);
                double weight = Math.min(
                        rarity.between(word, a.article(), b.article()), rarity.between(best, a.article(), b.article()));
                shared.add(word, most * weight, word.inserted() || best.inserted());
            }
        }
        return shared;
    }

    /** How far two different stems stand for one another, 0 to 1. */
    static double alike(Word word, Word other) {
        if (word.capital() && other.capital() && Spelling.near(word.form(), other.form())) {
            return NAME;
        }
        if (Spelling.kin(word.form(), other.form()) || Spelling.kin(word.stem(), other.stem())) {
            return KIN;
        }
        return Lexicon.SHIPPED.related(word.stem(), other.stem()) ? RELATED : 0;
    }

    /** Words in the longest run of equal stems. */
    static int run(Unit a, Unit b) {
        return run(head(a.words()), head(b.words())).size();
    }

    /** The longest run of equal stems, by number of words; the earliest of several. */
    private static List<Word> run(List<Word> left, List<Word> right) {
        int[] row = new int[right.size() + 1];
        int best = 0;
        int end = 0;
        for (int i = 1; i <= left.size(); i++) {
            for (int j = right.size(); j >= 1; j--) {
                row[j] = left.get(i - 1).stem().equals(right.get(j - 1).stem()) ? row[j - 1] + 1 : 0;
                if (row[j] > best) {
                    best = row[j];
                    end = i;
                }
            }
        }
        return left.subList(end - best, end);
    }

    private static boolean numberChanged(List<Word> left, List<Word> right) {
        List<String> mine = left.stream().filter(Word::number).map(Word::form).toList();
        List<String> others =
                right.stream().filter(Word::number).map(Word::form).toList();
        return !others.containsAll(mine) && !mine.containsAll(others);
    }

    private static boolean negates(List<Word> words) {
        return words.stream().filter(w -> w.force() == Lexicon.Force.NEGATION).count() % 2 == 1;
    }
}
