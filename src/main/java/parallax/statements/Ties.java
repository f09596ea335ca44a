package parallax.statements;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import parallax.statements.clusters.Groups;

/** The ties of renderings and the stories of articles as a ledger has them, each asked for once, many at a time. */
final class Ties {

    /** Renderings from which groups are no longer gathered together: each is then followed by itself. */
    private static final int MANY = 5000;

    private final Ledger ledger;
    private final Map<Long, List<Ledger.Bond>> bonds = new HashMap<>();
    private final Map<Long, Map<Long, Integer>> stories = new HashMap<>();

    Ties(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Makes sure that the ties of renderings are at hand. */
    void fetch(Collection<Long> units) {
        Set<Long> missing = units.stream().filter(u -> !bonds.containsKey(u)).collect(Collectors.toSet());
        if (!missing.isEmpty()) {
            missing.forEach(unit -> bonds.put(unit, List.of()));
            bonds.putAll(ledger.bonds(missing));
        }
    }

    List<Ledger.Bond> of(long unit) {
        fetch(List.of(unit));
        return bonds.getOrDefault(unit, List.of());
    }

    /** Makes sure that the stories of articles are at hand. */
    void fetchStories(Collection<Long> articles) {
        Set<Long> missing =
                articles.stream().filter(a -> !stories.containsKey(a)).collect(Collectors.toSet());
        if (!missing.isEmpty()) {
            missing.forEach(article -> stories.put(article, Map.of()));
            stories.putAll(ledger.stories(missing));
        }
    }

    /** 0 where two articles have no story in common, 1 where they have, 3 where they are contemporary, too. */
    int story(long article, long other) {
        fetchStories(List.of(article));
        return stories.getOrDefault(article, Map.of()).getOrDefault(other, 0);
    }

    /** Lets go of what is at hand of articles: it is being written anew. */
    void forget(Set<Long> articles) {
        bonds.keySet().removeIf(unit -> articles.contains(unit / Ledger.SPAN));
        articles.forEach(stories::remove);
    }

    /** All that hangs together with some renderings: see {@link Groups}. */
    Set<Long> groups(Collection<Long> units) {
        gather(units);
        Set<Long> all = new HashSet<>();
        for (long unit : units) {
            if (!all.contains(unit)) {
                all.addAll(group(unit));
            }
        }
        return all;
    }

    /** Fetches the ties of many groups together. */
    private void gather(Collection<Long> units) {
        Set<Long> seen = new HashSet<>(units);
        Set<Long> open = seen;
        while (!open.isEmpty() && seen.size() <= MANY) {
            fetch(open);
            open = beyond(open, seen, 0);
        }
    }

    /** The group of a rendering. */
    Set<Long> group(long unit) {
        for (int level = 0; ; level++) {
            boolean last = level + 1 == Groups.LEVELS.length;
            Set<Long> group = new HashSet<>(Set.of(unit));
            Set<Long> open = group;
            while (!open.isEmpty() && (last || group.size() <= Groups.MOST)) {
                fetch(open);
                open = beyond(open, group, level);
            }
            if (last || group.size() <= Groups.MOST) {
                return group;
            }
        }
    }

    /** What ties lead to from some renderings and was not seen. */
    private Set<Long> beyond(Set<Long> from, Set<Long> seen, int level) {
        Set<Long> found = new HashSet<>();
        for (long unit : from) {
            for (Ledger.Bond bond : bonds.getOrDefault(unit, List.of())) {
                if ((float) bond.score() >= (float) Groups.LEVELS[level] && !seen.contains(bond.other())) {
                    found.add(bond.other());
                }
            }
        }
        seen.addAll(found);
        return found;
    }
}
