package parallax.store.search;

/**
 * Why a query cannot be meant as it is written; its words are then searched as words.
 *
 * @param what the sign, word or field at fault
 */
public record SearchProblem(Kind kind, String what) {

    /** What is wrong. */
    public enum Kind {
        /** A quotation mark is not closed. */
        QUOTE,
        /** A bracket has no other. */
        BRACKET,
        /** AND, OR, NOT or NEAR has nothing beside it. */
        OPERATOR,
        /** There is no such field. */
        FIELD,
        /** OR or NOT beside a field. */
        JOINED,
        /** A field has no value. */
        VALUE,
        /** A day that is none. */
        DAY,
        /** More words than can be searched at once. */
        LENGTH
    }
}
