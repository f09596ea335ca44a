package parallax.statements;

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
 * @param quotedCore weight of the longest run that both put in quotation marks over the weight of what the shorter
 *     one quotes
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
 */
public record Evidence(
        List<String> shared,
        double overlap,
        double containment,
        double mass,
        int run,
        double runShare,
        double quotedCore,
        int numbers,
        boolean numberChanged,
        boolean negationFlipped,
        boolean sameSpeaker,
        boolean sameChannel,
        boolean otherChannel,
        boolean sameArticle,
        boolean placed,
        boolean sameStory) {

    public Evidence {
        shared = List.copyOf(shared);
    }

    /** How likely it is that the two report one statement, 0 to 1. */
    public double score() {
        return Weights.SHIPPED.score(this);
    }
}
