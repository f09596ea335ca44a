package parallax.workbench.comparison.table;

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
public record View(Filter filter, Order order, Base base, Set<Contrast> marked, Known known, Tally tally) {

    /** All rows by speaker, nothing filtered. */
    public static final View ALL =
            new View(Filter.NONE, Order.SPEAKER, Base.FULLEST, Contrast.USUAL, Known.NOTHING, Tally.NONE);

    /** What is marked is copied. */
    public View {
        marked = marked.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(marked));
    }

    /** The same with another filter. */
    public View with(Filter other) {
        return new View(other, order, base, marked, known, tally);
    }

    /** The same in another order. */
    public View with(Order other) {
        return new View(filter, other, base, marked, known, tally);
    }

    /** The same against another wording. */
    public View with(Base other) {
        return new View(filter, order, other, marked, known, tally);
    }

    /** The same with other kinds of difference marked. */
    public View marking(Set<Contrast> other) {
        return new View(filter, order, base, other, known, tally);
    }

    /** The same with what is known by now. */
    public View with(Known other) {
        return new View(filter, order, base, marked, other, tally);
    }

    /** The same with other counts. */
    public View with(Tally other) {
        return new View(filter, order, base, marked, known, other);
    }

    /** Whether what is drawn of a row may differ in another view. */
    public boolean redraws(View other) {
        return !base.equals(other.base) || !marked.equals(other.marked) || known != other.known || tally != other.tally;
    }

    /** The bits of the kinds that are marked. */
    int markedBits() {
        return marked.stream().mapToInt(Contrast::bit).reduce(0, (a, b) -> a | b);
    }
}
