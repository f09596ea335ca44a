package parallax.statements.comparison;

import parallax.statements.pairs.Order;

/**
 * Another statement by the same speaker in the same words: not the same statement, for it was said on another occasion,
 * but one to know of.
 *
 * @param statement id of the other statement
 * @param order when it was said
 * @param share of the shorter wording's runs of words that the other has, 0 to 1
 */
public record Echo(String statement, Order order, double share) {

    /** When the other statement was said, seen from this one. */
    public enum Order {
        BEFORE,
        AFTER,
        /** On the same days, or nobody knows. */
        ELSEWHERE;

        /** The word that files use: lower case. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
