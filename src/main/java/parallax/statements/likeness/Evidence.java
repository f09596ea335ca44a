package parallax.statements.likeness;

import java.util.List;

/**
 * Why two renderings may report one statement.
 *
 * @param shared the words that both have, rarest first
 * @param overlap weight of the shared words over the weight of all words, 0 to 1
 * @param containment weight of the shared words over the weight of the shorter rendering, 0 to 1
 * @param mass weight of the shared words: a long match says more than a short one of the same share
 * @param run words in the longest run that both have in one order without a break
 * @param runShare weight of that run over the weight of the shorter rendering, 0 to 1
 * @param numbers numbers that both have
 * @param numberChanged whether each has a number that the other lacks: a flag, never a veto
 * @param negationFlipped whether one negates and the other does not: a flag, never a veto
 * @param sameSpeaker whether both have a resolved speaker, and the same one
 * @param sameChannel whether both name a channel, and the same one
 * @param otherChannel whether both name a channel, and not the same one
 * @param sameArticle whether one article has both
 * @param placed whether days, a channel or the articles as a whole tell that both may be of one occasion; without
 *     that words must say more
 * @param sameStory whether the two articles have any renderings in common beyond doubt: these, or others
 * @param daysApart days between the appearance of the two articles, 7 for more; 0 where one of them bears no day
 */
public record Evidence(
        List<String> shared,
        double overlap,
        double containment,
        double mass,
        int run,
        double runShare,
        int numbers,
        boolean numberChanged,
        boolean negationFlipped,
        boolean sameSpeaker,
        boolean sameChannel,
        boolean otherChannel,
        boolean sameArticle,
        boolean placed,
        boolean sameStory,
        int daysApart) {

    public Evidence {
        shared = List.copyOf(shared);
    }

    /** The same with what is known of the articles as a whole. */
    public Evidence known(boolean placed, boolean sameStory) {
        return new Evidence(
                shared,
                overlap,
                containment,
                mass,
                run,
                runShare,
                numbers,
                numberChanged,
                negationFlipped,
                sameSpeaker,
                sameChannel,
                otherChannel,
                sameArticle,
                placed,
                sameStory,
                daysApart);
    }

    /** How likely it is that the two report one statement, 0 to 1. */
    public double score() {
        return Weights.SHIPPED.score(this);
    }
}
