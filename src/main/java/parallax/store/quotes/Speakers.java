package parallax.store.quotes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import parallax.news.Speaker;
import parallax.store.coding.Memos;
import parallax.store.file.Acts;
import parallax.store.file.Change.Topic;
import parallax.store.file.Row;
import parallax.store.file.Sql;
import parallax.store.file.StoreException;
import parallax.store.file.Texts;
import parallax.store.file.Writing;

/** The speakers of a project. Every name that an article gives is an alias of one speaker. */
public final class Speakers {

    /** Names that articles give, and those that only the analyst gave. */
    private static final String NAMES = "(SELECT name, speaker FROM alias UNION SELECT name, speaker FROM alias_ruling"
            + " WHERE name NOT IN (SELECT name FROM alias))";

    private final Acts acts;

    /** Those in the file of {@code acts}. */
    public Speakers(Acts acts) {
        this.acts = acts;
    }

    /** A speaker with the number of quotes that count. */
    public record Row(Speaker speaker, int quotes) {}

    /** All speakers that have quotes, most quoted first, then by name. */
    public List<Row> list() {
        return acts.database().read(sql -> {
            Map<String, List<String>> aliases = new HashMap<>();
            sql.query(
                    "SELECT name, speaker FROM " + NAMES + " ORDER BY name",
                    r -> aliases.computeIfAbsent(r.text("speaker"), s -> new ArrayList<>())
                            .add(r.text("name")));
            return sql.query(
                    "SELECT p.uuid, p.name, count(*) AS quotes" + QuoteQuery.FROM
                            + " WHERE s.verdict <> 'rejected' AND p.uuid IS NOT NULL GROUP BY p.uuid ORDER BY quotes DESC,"
                            + " p.name",
                    r -> new Row(speaker(r.text("uuid"), r.text("name"), aliases), r.integer("quotes")));
        });
    }

    private static Speaker speaker(String id, String name, Map<String, List<String>> aliases) {
        return new Speaker(
                id,
                name,
                aliases.getOrDefault(id, List.of()).stream()
                        .filter(a -> !a.equals(name))
                        .toList());
    }

    /** Every name that the engine found, with its number of quotes: what {@link #suggest} wants grouped. */
    public Map<String, Integer> names() {
        return acts.database().read(sql -> {
            Map<String, Integer> names = new TreeMap<>();
            sql.query(
                    "SELECT s.name, count(*) AS quotes FROM said s JOIN article a ON a.id = s.article AND a.removed"
                            + " = 0"
                            + " WHERE s.verdict <> 'rejected' AND s.ruled IS NULL AND s.name IS NOT NULL GROUP BY s.name",
                    r -> names.put(r.text("name"), r.integer("quotes")));
            return names;
        });
    }

    /**
     * For each of {@code names} that is an office (“Norland's ambassador to Tarnia”), whom articles near in time say to
     * hold it.
     */
    public Map<String, Set<String>> holders(Collection<String> names) {
        return acts.database().read(sql -> OfficeTable.holders(sql, names));
    }

    /** Those of {@code names} that the project knows, with the names of their speakers. */
    public Map<String, String> called(Collection<String> names) {
        return acts.database().read(sql -> {
            Map<String, String> called = new HashMap<>();
            for (String name : names) {
                sql.query(
                        "SELECT p.name FROM alias n JOIN speaker p ON p.uuid = n.speaker WHERE n.name = ?",
                        r -> called.put(name, r.text("name")),
                        name);
            }
            return called;
        });
    }

    /** Takes the engine's grouping, name to group name; what the analyst merged, split or renamed stays. Not an act. */
    public void suggest(Map<String, String> groups) {
        acts.database().write(writing -> {
            if (Naming.group(writing.sql(), groups)) {
                writing.touch(Topic.SPEAKERS);
            } else {
                writing.drop();
            }
            return true;
        });
    }

    /** Renames a speaker everywhere; one that bears the new name already becomes one with it. An act. */
    public void rename(String id, String name) {
        String wanted = Texts.name(name, "A speaker");
        String[] before = {""};
        acts.act(() -> "Renamed ‘" + before[0] + "’ to ‘" + wanted + "’", writing -> {
            Sql sql = writing.sql();
            before[0] = pin(sql, id, true);
            Optional<String> namesake = sql.first(
                    "SELECT uuid FROM speaker WHERE name = ? AND uuid <> ? AND (uuid IN"
                            + " (SELECT"
                            + " speaker FROM alias) OR uuid IN (SELECT uuid FROM speaker_ruling))",
                    r -> r.text("uuid"),
                    wanted,
                    id);
            namesake.ifPresent(other -> join(sql, other, id));
            sql.update("UPDATE speaker_ruling SET name = ? WHERE uuid = ?", wanted, id);
            return touched(writing);
        });
    }

    /** Makes several speakers one, for good. An act. */
    public void merge(Collection<String> ids, String into) {
        Set<String> others = new LinkedHashSet<>(ids);
        others.remove(into);
        String[] name = {""};
        acts.act(() -> "Merged " + Texts.count(others.size() + 1, "speaker") + " into ‘" + name[0] + "’", writing -> {
            Sql sql = writing.sql();
            if (!others.isEmpty()) {
                name[0] = pin(sql, into, true);
                others.forEach(other -> join(sql, other, into));
            }
            return touched(writing);
        });
    }

    /** Makes an alias a speaker of its own, for good. An act. */
    public void split(String id, String alias) {
        acts.act("Made ‘" + alias + "’ a speaker of its own", writing -> {
            Sql sql = writing.sql();
            if (!sql.exists("SELECT 1 FROM " + NAMES + " WHERE name = ? AND speaker = ?", alias, id)) {
                throw new StoreException(
                        "‘" + alias + "’ is no longer a name of this speaker. Choose the speaker again.");
            }
            String own = UUID.randomUUID().toString();
            sql.update("INSERT INTO speaker_ruling(uuid, name) VALUES (?, ?)", own, alias);
            rule(sql, alias, own, true);
            sql.update("UPDATE ruling SET speaker = ? WHERE speaker = ? AND name = ?", own, id, alias);
            return touched(writing);
        });
    }

    /**
     * The speaker of this name for a ruling, made if there is none; pinned down so that the engine cannot take it away.
     */
    static String named(Sql sql, String name) {
        Optional<String> known = sql.first(
                "SELECT uuid FROM speaker WHERE name = ?1 AND (uuid IN (SELECT speaker"
                        + " FROM alias)"
                        + " OR uuid IN (SELECT uuid FROM speaker_ruling)) UNION ALL SELECT speaker FROM " + NAMES
                        + " WHERE name = ?1",
                r -> r.text("uuid"),
                name);
        if (known.isPresent()) {
            pin(sql, known.get(), false);
            return known.get();
        }
        String id = UUID.randomUUID().toString();
        sql.update("INSERT INTO speaker_ruling(uuid, name) VALUES (?, ?)", id, name);
        rule(sql, name, id, false);
        return id;
    }

    /** Makes a speaker the analyst's own, with all names or with the one it is called by. @return that name */
    private static String pin(Sql sql, String id, boolean allNames) {
        String name = sql.first("SELECT name FROM speaker WHERE uuid = ?", r -> r.text("name"), id)
                .orElseThrow(() ->
                        new StoreException("This speaker is no longer in the project. Choose the speaker again."));
        if (!sql.exists("SELECT 1 FROM speaker_ruling WHERE uuid = ?", id)) {
            sql.update("INSERT INTO speaker_ruling(uuid, name) VALUES (?, ?)", id, name);
        }
        sql.query(
                        "SELECT name FROM alias WHERE speaker = ?1 AND (?2 OR name = ?3)"
                                + " AND name NOT IN (SELECT name FROM alias_ruling) ORDER BY name",
                        r -> r.text("name"),
                        id,
                        allNames,
                        name)
                .forEach(alias -> rule(sql, alias, id, false));
        return name;
    }

    /** Hands all that one speaker has to another. */
    private static void join(Sql sql, String from, String into) {
        sql.query(
                        "SELECT name FROM alias WHERE speaker = ?1 UNION SELECT name FROM alias_ruling WHERE speaker = ?1",
                        r -> r.text("name"),
                        from)
                .forEach(alias -> rule(sql, alias, into, false));
        sql.update("UPDATE ruling SET speaker = ? WHERE speaker = ?", into, from);
        sql.update("DELETE FROM speaker_ruling WHERE uuid = ?", from);
        Memos.moved(sql, Memos.Kind.SPEAKER, from, into);
    }

    private static void rule(Sql sql, String alias, String speaker, boolean alone) {
        sql.update(
                "INSERT INTO alias_ruling(name, speaker, alone) VALUES (?, ?, ?)"
                        + " ON CONFLICT(name) DO UPDATE SET speaker = excluded.speaker, alone = excluded.alone",
                alias,
                speaker,
                alone);
    }

    private static boolean touched(Writing writing) {
        writing.touch(Topic.SPEAKERS, List.of());
        writing.touch(Topic.QUOTES, List.of());
        boolean changed = Naming.refresh(writing.sql());
        Learning.refresh(writing);
        return changed;
    }
}
