package parallax.quotes.speakers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds for each office that speaks the person who holds it. */
final class Incumbents {

    /**
     * Offices that are one speaker.
     *
     * @param person the group that they belong to, null where they make one of their own
     */
    record Group(@Nullable String person, List<String> names) {}

    private final Map<String, Set<String>> holders;
    /** Every name with the group that it would have if the holders spoke too, and who of that group does speak. */
    private final Map<String, String> withHolders;

    private final Map<String, Set<String>> speaking = new TreeMap<>();

    /**
     * @param people the names that speak, with their numbers of quotes
     * @param grouped the same with their groups
     * @param holders for offices, the names of those who hold them
     */
    Incumbents(Map<String, Integer> people, Map<String, String> grouped, Map<String, Set<String>> holders) {
        this.holders = holders;
        Map<String, Integer> all = new TreeMap<>(people);
        holders.values().forEach(names -> names.forEach(name -> all.putIfAbsent(name, 0)));
        // Holders who do not speak must not change how those are grouped who do: hence the second grouping.
        this.withHolders = all.size() == people.size() ? grouped : Names.byName(all);
        grouped.forEach(
                (name, group) -> speaking.computeIfAbsent(withHolders.getOrDefault(name, name), key -> new TreeSet<>())
                        .add(group));
    }

    /** The groups of {@code offices}, each of which has a key in {@link Posts}. */
    List<Group> join(Map<String, Integer> offices) {
        Map<String, Group> groups = new TreeMap<>();
        for (String office : new TreeSet<>(offices.keySet())) {
            Set<String> people = new HashSet<>();
            holders.getOrDefault(office, Set.of()).forEach(h -> people.add(withHolders.getOrDefault(h, h)));
            String post = Objects.requireNonNull(Posts.key(office));
            if (people.isEmpty()) {
                add(groups, "post " + post, null, office);
            } else if (people.size() > 1) {
                add(groups, "words " + Names.folded(office), null, office);
            } else {
                String holder = people.iterator().next();
                Set<String> spoken = speaking.getOrDefault(holder, Set.of());
                if (spoken.size() == 1) {
                    String person = spoken.iterator().next();
                    add(groups, "person " + person, person, office);
                } else {
                    // Either the holder is not quoted by name, or the name alone does not tell whom it means.
                    String key = spoken.isEmpty() ? "silent " + holder : "words " + Names.folded(office);
                    add(groups, key, null, office);
                }
            }
        }
        return List.copyOf(groups.values());
    }

    private static void add(Map<String, Group> groups, String key, @Nullable String person, String office) {
        groups.computeIfAbsent(key, k -> new Group(person, new ArrayList<>()))
                .names()
                .add(office);
    }
}
