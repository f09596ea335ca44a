package parallax.workbench.comparison;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import parallax.statements.collation.Contrast;

/**
 * How the analyst looks at the table.
 *
 * @param filter which rows
 * @param order in what order
 * @param base the wording that the others are compared to
 * @param marked the kinds of difference that are marked
 * @param known what the project knows besides, which filters and the base are read with
 * @param tally what is counted, where a filter asks for it
 */
record View(Filter filter, Order order, Base base, Set<Contrast> marked, Known known, Tally tally) {

    static final View ALL =
            new View(Filter.NONE, Order.SPEAKER, Base.FULLEST, Contrast.USUAL, Known.NOTHING, Tally.NONE);

    View {
        marked = marked.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(marked));
    }

    View with(Filter other) {
        return new View(other, order, base, marked, known, tally);
    }

    View with(Order other) {
        return new View(filter, other, base, marked, known, tally);
    }

    View with(Base other) {
        return new View(filter, order, other, marked, known, tally);
    }

    View marking(Set<Contrast> other) {
        return new View(filter, order, base, other, known, tally);
    }

    View with(Known other) {
        return new View(filter, order, base, marked, other, tally);
    }

    View with(Tally other) {
        return new View(filter, order, base, marked, known, other);
    }

    /** Whether what is drawn of a row may differ in another view. */
    boolean redraws(View other) {
        return !base.equals(other.base) || !marked.equals(other.marked) || known != other.known || tally != other.tally;
    }

    /** The bits of the kinds that are marked. */
    int markedBits() {
        return marked.stream().mapToInt(Contrast::bit).reduce(0, (a, b) -> a | b);
    }
}
