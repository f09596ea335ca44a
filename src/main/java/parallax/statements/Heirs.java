package parallax.statements;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import parallax.news.Rendering;
import parallax.news.Statement;

/**
 * Which of the statements after a change is which of those before it, so that what an analyst said of a statement stays
 * with it. An id goes to the statement that has most of the renderings that surely belonged to the old one; of equals to
 * the one with the smaller id of its own; no id goes to two, and no statement takes two. Who inherits nothing bears the id
 * made from its first rendering by day, article and place. Without a past that is all of them, so that a fresh pass gives
 * the same ids in whatever order articles came.
 */
public final class Heirs {

    private record Claim(int shared, String id, int heir) {}

    private Heirs() {}

    /** The id of a statement without a past. */
    static String id(String rendering) {
        return UUID.nameUUIDFromBytes(("statement " + rendering).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /**
     * Gives every new statement its id.
     *
     * @param before those that are replaced
     * @param after what they are replaced by, each with the id of one without a past
     * @param taken whether some other statement of the project has an id
     * @return the new ids, in the order of {@code after}
     */
    public static List<String> of(List<Statement> before, List<Statement> after, Predicate<String> taken) {
        Map<String, String> owners = new HashMap<>();
        for (Statement old : before) {
            sure(old).forEach(rendering -> owners.put(rendering, old.id()));
        }
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            Map<String, Integer> shared = new HashMap<>();
            for (String rendering : sure(after.get(i))) {
                String owner = owners.get(rendering);
                if (owner != null) {
                    shared.merge(owner, 1, Integer::sum);
                }
            }
            int heir = i;
            shared.forEach((id, count) -> claims.add(new Claim(count, id, heir)));
        }
        claims.sort(Comparator.comparingInt(Claim::shared)
                .reversed()
                .thenComparing(c -> after.get(c.heir).id())
                .thenComparing(Claim::id));
        @Nullable String[] ids = new @Nullable String[after.size()];
        Set<String> given = new HashSet<>();
        for (Claim claim : claims) {
            if (ids[claim.heir] == null && given.add(claim.id)) {
                ids[claim.heir] = claim.id;
            }
        }
        List<String> all = new ArrayList<>();
        for (int i = 0; i < ids.length; i++) {
            String id = ids[i];
            for (String next = after.get(i).id(); id == null; next = id(next)) {
                // The id may be another's by inheritance: one of its renderings once came first there.
                id = !taken.test(next) && given.add(next) ? next : null;
            }
            all.add(id);
        }
        return all;
    }

    private static List<String> sure(Statement statement) {
        return statement.renderings().stream()
                .filter(r -> r.state() == Rendering.State.SAME)
                .map(Rendering::id)
                .toList();
    }
}
