package parallax.workbench.comparison;

import org.jspecify.annotations.Nullable;

/**
 * How the analyst looks at the table.
 *
 * @param filter which rows
 * @param order in what order
 * @param base the outlet whose wording the others are compared to, null for the fullest wording of each row
 */
record View(Filter filter, Order order, @Nullable String base) {

    static final View ALL = new View(Filter.NONE, Order.SPEAKER, null);

    View with(Filter other) {
        return new View(other, order, base);
    }

    View with(Order other) {
        return new View(filter, other, base);
    }

    View withBase(@Nullable String outlet) {
        return new View(filter, order, outlet);
    }
}
