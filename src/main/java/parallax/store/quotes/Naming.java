package parallax.store.quotes;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import parallax.store.file.Sql;

/**
 * Lays the analyst's rulings over the engine's grouping of names: which name belongs to which speaker. A ruling about
 * one name of a group draws the group's other names after it, unless it set that name apart.
 */
public final class Naming {

    /**
     * A ruling.
     *
     * @param speaker whom the name belongs to
     * @param alone whether it was set apart from its group
     */
    private record Ruled(String speaker, boolean alone) {}

    private Naming() {}

    /** The id of the speaker that the engine makes of a group with this name. */
    static String idOf(String name) {
        return UUID.nameUUIDFromBytes(("speaker " + name).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** Takes in names that have just turned up, each as its own group until the engine has grouped them. */
    static void add(Sql sql, Collection<String> names) {
        for (String name : new HashSet<>(names)) {
            String id = idOf(name);
            int added = sql.update(
                    "INSERT INTO alias(name, grouped, speaker)"
                            + " VALUES (?1, ?1, coalesce((SELECT speaker FROM alias_ruling WHERE name = ?1), ?2))"
                            + " ON CONFLICT(name) DO NOTHING",
                    name,
                    id);
            if (added > 0) {
                sql.update("INSERT INTO speaker(uuid, name) VALUES (?, ?) ON CONFLICT(uuid) DO NOTHING", id, name);
            }
        }
    }

    /** Takes the engine's grouping. @return whether anything is different now */
    static boolean group(Sql sql, Map<String, String> groups) {
        add(sql, groups.keySet());
        Map<String, String> before = grouped(sql);
        boolean changed = false;
        for (Map.Entry<String, String> e : groups.entrySet()) {
            if (!e.getValue().equals(before.get(e.getKey()))) {
                sql.update("UPDATE alias SET grouped = ? WHERE name = ?", e.getValue(), e.getKey());
                changed = true;
            }
        }
        int gone = sql.update("DELETE FROM alias WHERE NOT EXISTS (SELECT 1 FROM quote q WHERE q.name = alias.name)"
                + " AND name NOT IN (SELECT name FROM ruling WHERE name IS NOT NULL)");
        return refresh(sql) | changed | gone > 0;
    }

    /** Works out anew whom every name belongs to. @return whether anything is different now */
    public static boolean refresh(Sql sql) {
        Map<String, String> grouped = grouped(sql);
        Map<String, Ruled> ruled = new HashMap<>();
        sql.query(
                "SELECT name, speaker, alone FROM alias_ruling",
                r -> ruled.put(r.text("name"), new Ruled(r.text("speaker"), r.flag("alone"))));
        Map<String, String> names = new HashMap<>();
        Map<String, String> owner = new HashMap<>();
        Map<String, List<String>> groups = grouped.keySet().stream()
                .sorted()
                .collect(Collectors.groupingBy(n -> grouped.getOrDefault(n, n), TreeMap::new, Collectors.toList()));
        groups.forEach((group, members) -> settle(group, members, ruled, owner, names));
        sql.query("SELECT uuid, name FROM speaker_ruling", r -> names.put(r.text("uuid"), r.text("name")));
        return keep(sql, "alias", "name", "speaker", owner) | keepSpeakers(sql, names);
    }

    private static void settle(
            String group,
            List<String> members,
            Map<String, Ruled> ruled,
            Map<String, String> owner,
            Map<String, String> names) {
        Map<String, Integer> draws = new TreeMap<>();
        for (String member : members) {
            Ruled ruling = ruled.get(member);
            if (ruling != null && !ruling.alone()) {
                draws.merge(ruling.speaker(), 1, Integer::sum);
            }
        }
        List<String> free = members.stream().filter(m -> !ruled.containsKey(m)).toList();
        members.stream()
                .filter(ruled::containsKey)
                .forEach(m -> owner.put(m, ruled.get(m).speaker()));
        if (free.isEmpty()) {
            return;
        }
        if (draws.isEmpty()) {
            String name = free.contains(group)
                    ? group
                    : free.stream()
                            .min(Comparator.comparingInt(String::length)
                                    .reversed()
                                    .thenComparing(Comparator.naturalOrder()))
                            .orElse(group);
            String id = idOf(name);
            names.put(id, name);
            free.forEach(m -> owner.put(m, id));
        } else {
            String strongest = draws.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .orElseThrow()
                    .getKey();
            free.forEach(m -> owner.put(m, strongest));
        }
    }

    private static Map<String, String> grouped(Sql sql) {
        return pairs(sql, "alias", "name", "grouped");
    }

    private static Map<String, String> pairs(Sql sql, String table, String key, String value) {
        Map<String, String> pairs = new HashMap<>();
        sql.query(
                "SELECT " + key + " AS k, " + value + " AS v FROM " + table, r -> pairs.put(r.text("k"), r.text("v")));
        return pairs;
    }

    private static boolean keepSpeakers(Sql sql, Map<String, String> names) {
        Set<String> gone = new HashSet<>(pairs(sql, "speaker", "uuid", "name").keySet());
        gone.removeAll(names.keySet());
        gone.forEach(id -> sql.update("DELETE FROM speaker WHERE uuid = ?", id));
        return keep(sql, "speaker", "uuid", "name", names) | !gone.isEmpty();
    }

    /** Writes only what differs, so that a look costs nothing on the disk. */
    private static boolean keep(Sql sql, String table, String key, String value, Map<String, String> wanted) {
        Map<String, String> present = pairs(sql, table, key, value);
        boolean changed = false;
        for (Map.Entry<String, String> e : wanted.entrySet()) {
            String now = present.get(e.getKey());
            if (now == null) {
                sql.update(
                        "INSERT INTO " + table + "(" + key + ", " + value + ") VALUES (?, ?)",
                        e.getKey(),
                        e.getValue());
                changed = true;
            } else if (!now.equals(e.getValue())) {
                sql.update(
                        "UPDATE " + table + " SET " + value + " = ? WHERE " + key + " = ?", e.getValue(), e.getKey());
                changed = true;
            }
        }
        return changed;
    }
}
