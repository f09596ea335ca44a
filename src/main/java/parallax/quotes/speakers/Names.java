package parallax.quotes.speakers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import parallax.text.Folding;

/** Joins the names that different articles give the same speaker. */
public final class Names {

    private record Entry(String name, PersonName parsed, int count) {}

    private static final PersonName NO_PERSON = new PersonName("", "", "", 0, 0, false);

    private Names() {}

    /**
     * Groups names that stand for one speaker: transliteration variants, titles, initials, surname only. Two people
     * of one surname stay apart, and a bare surname that fits both stays alone. The order of {@code names} does not
     * matter.
     *
     * @param names each name with the number of quotes that carry it
     * @return each name with the name of its group: the fullest, then the most frequent, then the first by alphabet
     */
    public static Map<String, String> group(Map<String, Integer> names) {
        return group(names, Map.of());
    }

    /**
     * Groups names, and offices with those who hold them. An office that exactly one person holds joins that person's
     * group; one that several hold stays alone. Nothing depends on the order.
     *
     * @param names each name with the number of quotes that carry it
     * @param holders for names that are offices ({@link Posts#key}), whom articles near in time say to hold them; these
     *     need not be among {@code names}
     * @return each name with the name of its group
     */
    public static Map<String, String> group(Map<String, Integer> names, Map<String, Set<String>> holders) {
        Map<String, Integer> offices = new TreeMap<>();
        Map<String, Integer> others = new TreeMap<>();
        names.forEach((name, count) -> (Posts.key(name) == null ? others : offices).put(name, count));
        Map<String, String> grouped = byName(others);
        new Incumbents(others, grouped, holders).join(offices).forEach(group -> {
            List<Entry> entries = group.names().stream()
                    .map(name -> new Entry(name, NO_PERSON, offices.getOrDefault(name, 0)))
                    .toList();
            if (group.person() == null) {
                name(entries, grouped);
            } else {
                entries.forEach(entry -> grouped.put(entry.name, group.person()));
            }
        });
        return grouped;
    }

    /** Groups names by what they are alone. */
    static Map<String, String> byName(Map<String, Integer> names) {
        Map<String, List<Entry>> bySurname = new TreeMap<>();
        Map<String, List<Entry>> others = new TreeMap<>();
        new TreeMap<>(names).forEach((name, count) -> {
            PersonName parsed = PersonName.parse(name);
            if (parsed != null) {
                bySurname
                        .computeIfAbsent(parsed.surname(), key -> new ArrayList<>())
                        .add(new Entry(name, parsed, count));
            } else {
                others.computeIfAbsent(folded(name), key -> new ArrayList<>()).add(new Entry(name, NO_PERSON, count));
            }
        });
        Map<String, String> grouped = new HashMap<>();
        bySurname.values().forEach(bearers -> people(bearers).forEach(group -> name(group, grouped)));
        others.values().forEach(group -> name(group, grouped));
        return grouped;
    }

    static String folded(String name) {
        String folded = Folding.fold(name).strip();
        return folded.startsWith("the ") ? folded.substring(4) : folded;
    }

    private static void name(List<Entry> group, Map<String, String> grouped) {
        String best = group.stream()
                .min(Comparator.comparingInt((Entry e) -> e.parsed.initials() - e.parsed.words())
                        .thenComparing(e -> e.parsed.titled())
                        .thenComparing(
                                Comparator.comparingInt((Entry e) -> e.count).reversed())
                        .thenComparing(Entry::name))
                .orElseThrow()
                .name();
        group.forEach(entry -> grouped.put(entry.name, best));
    }

    /** The people among the bearers of one surname. */
    private static List<List<Entry>> people(List<Entry> bearers) {
        Map<String, List<Entry>> byGiven = new TreeMap<>();
        List<Entry> initials = new ArrayList<>();
        List<Entry> bare = new ArrayList<>();
        for (Entry entry : bearers) {
            switch (entry.parsed.given().length()) {
                case 0 -> bare.add(entry);
                case 1 -> initials.add(entry);
                default ->
                    byGiven.computeIfAbsent(entry.parsed.given(), key -> new ArrayList<>())
                            .add(entry);
            }
        }
        List<List<Entry>> groups = new ArrayList<>();
        byGiven.values().forEach(same -> groups.addAll(byMiddle(same)));
        join(initials, groups);
        join(bare, groups);
        return groups;
    }

    /** Bearers of one given name: apart where their middle names differ, and then those without one stand alone. */
    private static List<List<Entry>> byMiddle(List<Entry> same) {
        long middles = same.stream()
                .map(e -> e.parsed.middle())
                .filter(m -> !m.isEmpty())
                .map(m -> m.charAt(0))
                .distinct()
                .count();
        if (middles < 2) {
            return List.of(new ArrayList<>(same));
        }
        Map<String, List<Entry>> apart = new TreeMap<>();
        same.forEach(e -> apart.computeIfAbsent(
                        e.parsed.middle().isEmpty() ? "" : e.parsed.middle().substring(0, 1), key -> new ArrayList<>())
                .add(e));
        return new ArrayList<>(apart.values());
    }

    /**
     * Adds each of {@code loose} to the one group that it fits; those that fit none or several make groups by their
     * key.
     */
    private static void join(List<Entry> loose, List<List<Entry>> groups) {
        Map<String, List<Entry>> alone = new TreeMap<>();
        List<List<Entry>> before = List.copyOf(groups);
        for (Entry entry : loose) {
            List<List<Entry>> fitting = before.stream()
                    .filter(group -> group.stream().allMatch(other -> other.parsed.fits(entry.parsed)))
                    .toList();
            if (fitting.size() == 1) {
                fitting.getFirst().add(entry);
            } else {
                String key = entry.parsed.given() + ' ' + entry.parsed.middle();
                alone.computeIfAbsent(key, k -> new ArrayList<>()).add(entry);
            }
        }
        groups.addAll(alone.values());
    }
}
