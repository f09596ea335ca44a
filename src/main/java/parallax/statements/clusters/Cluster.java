package parallax.statements.clusters;

import java.util.Comparator;
import java.util.List;
import parallax.statements.reading.Unit;

/**
 * Renderings of one statement, before its occasion is known.
 *
 * @param members those that surely are, at least one, in {@link Unit#ORDER}
 * @param guests those that may be, in the same order
 * @param scores how well each fits the members, 0 to 1: members first, then guests
 */
public record Cluster(List<Unit> members, List<Unit> guests, double[] scores) {

    /** By their first members. */
    public static final Comparator<Cluster> ORDER =
            Comparator.comparing(c -> c.members().getFirst(), Unit.ORDER);

    static Cluster alone(Unit unit) {
        return new Cluster(List.of(unit), List.of(), new double[] {1});
    }
}
