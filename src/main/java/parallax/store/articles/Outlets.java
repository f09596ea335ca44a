package parallax.store.articles;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parallax.news.OutletDirectory;
import parallax.store.coding.Memos;
import parallax.store.file.Acts;
import parallax.store.file.Change.Topic;
import parallax.store.file.Packed;
import parallax.store.file.Sql;
import parallax.store.file.StoreException;
import parallax.store.file.Texts;
import parallax.store.file.Writing;

/** What the analyst knows of outlets: one record an outlet, by its name. */
public final class Outlets {

    private final Acts acts;

    /** Those in the file of {@code acts}. */
    public Outlets(Acts acts) {
        this.acts = acts;
    }

    /**
     * An outlet; every field but its name may be empty.
     *
     * @param name as articles of the project give it
     * @param country where it is published
     * @param owner whose it is
     * @param language what it is written in
     * @param leaning where it stands politically
     * @param leaningSource who says so
     * @param names what else it is called
     * @param domains where its pages are, such as {@code quay.example}
     * @param fields the analyst's own, by name
     */
    public record Outlet(
            String name,
            String country,
            String owner,
            String language,
            String leaning,
            String leaningSource,
            List<String> names,
            List<String> domains,
            Map<String, String> fields) {

        public Outlet {
            names = List.copyOf(names);
            domains = List.copyOf(domains);
            fields = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        /** One without other names, domains and own fields. */
        public Outlet(
                String name, String country, String owner, String language, String leaning, String leaningSource) {
            this(name, country, owner, language, leaning, leaningSource, List.of(), List.of(), Map.of());
        }

        /** One of which nothing is known. */
        public static Outlet unknown(String name) {
            return new Outlet(name, "", "", "", "", "");
        }

        boolean isUnknown() {
            return equals(unknown(name));
        }

        /** The same under another name, with what another one has beside. */
        public Outlet with(Outlet other) {
            Map<String, String> both = new LinkedHashMap<>(other.fields);
            both.putAll(fields);
            return new Outlet(
                    name,
                    either(country, other.country),
                    either(owner, other.owner),
                    either(language, other.language),
                    either(leaning, other.leaning),
                    either(leaningSource, other.leaningSource),
                    union(names, Stream.concat(Stream.of(other.name), other.names.stream()), name),
                    union(domains, other.domains.stream(), ""),
                    both);
        }

        private static String either(String one, String other) {
            return one.isEmpty() ? other : one;
        }

        private static List<String> union(List<String> one, Stream<String> more, String not) {
            Set<String> all = new LinkedHashSet<>(one);
            more.filter(n -> !n.equals(not)).forEach(all::add);
            return List.copyOf(all);
        }
    }

    /** The outlets of which something is known, by name. */
    public Map<String, Outlet> all() {
        return acts.database().read(Outlets::list).stream()
                .collect(Collectors.toUnmodifiableMap(Outlet::name, Function.identity()));
    }

    /** An outlet as the project records it; of one without a record, what everybody knows. */
    public Outlet described(String outlet) {
        Outlet recorded = all().get(outlet);
        if (recorded != null) {
            return recorded;
        }
        OutletDirectory directory = OutletDirectory.shipped();
        return Stream.concat(
                        Stream.of(directory.named(outlet)),
                        sites(outlet).stream().map(directory::atDomain))
                .filter(Objects::nonNull)
                .findFirst()
                .map(entry -> wellKnown(outlet, entry))
                .orElse(Outlet.unknown(outlet));
    }

    private static Outlet wellKnown(String name, OutletDirectory.Entry entry) {
        return new Outlet(
                name,
                Locale.of("", entry.country()).getDisplayCountry(Locale.ENGLISH),
                "",
                Locale.forLanguageTag(entry.language()).getDisplayLanguage(Locale.ENGLISH),
                "",
                "",
                Outlet.union(List.of(), Stream.concat(Stream.of(entry.name()), entry.others().stream()), name),
                entry.domains(),
                Map.of());
    }

    /** What sources call an outlet's articles, beside its name: what may be split off it. */
    public List<String> givenNames(String outlet) {
        return acts.database()
                .read(sql -> sql.query(
                        "SELECT DISTINCT given_outlet AS given FROM article WHERE removed = 0 AND outlet = ?1"
                                + " AND given_outlet IS NOT NULL AND given_outlet <> ?1 ORDER BY given_outlet",
                        r -> r.text("given"),
                        outlet));
    }

    /** The sites that an outlet's articles stand on. */
    public List<String> sites(String outlet) {
        return acts.database().read(sql -> sites(sql, outlet));
    }

    private static List<String> sites(Sql sql, String outlet) {
        return sql
                .query(
                        "SELECT DISTINCT url FROM article WHERE removed = 0 AND outlet = ? AND url IS NOT NULL",
                        r -> String.valueOf(Addresses.domain(r.text("url"))),
                        outlet)
                .stream()
                .filter(host -> host.contains("."))
                .distinct()
                .sorted()
                .toList();
    }

    /** All records, by name. */
    public static List<Outlet> list(Sql sql) {
        return sql.query(
                "SELECT * FROM outlet ORDER BY name",
                r -> new Outlet(
                        r.text("name"),
                        r.text("country"),
                        r.text("owner"),
                        r.text("language"),
                        r.text("leaning"),
                        r.text("leaning_source"),
                        Packed.lines(r.text("names")),
                        Packed.lines(r.text("domains")),
                        fields(r.text("fields"))));
    }

    private static Map<String, String> fields(String packed) {
        Map<String, String> fields = new LinkedHashMap<>();
        Arrays.stream(packed.split("\n"))
                .map(line -> line.split("\t", 2))
                .filter(f -> f.length == 2)
                .forEach(f -> fields.put(f[0], f[1]));
        return fields;
    }

    /** Says what is known of an outlet. An act. */
    public void describe(Outlet outlet) {
        acts.act("Described " + Texts.words(outlet.name()), writing -> {
            put(writing.sql(), outlet);
            writing.touch(Topic.CONTEXT);
            return true;
        });
    }

    /** Writes a record in the place of the one of its name; within an act. */
    public static void put(Sql sql, Outlet outlet) {
        if (outlet.isUnknown()) {
            sql.update("DELETE FROM outlet WHERE name = ?", Texts.words(outlet.name()));
            return;
        }
        sql.update(
                "INSERT INTO outlet(name, country, owner, language, leaning, leaning_source, names, domains, fields)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(name) DO UPDATE SET"
                        + " country = excluded.country, owner = excluded.owner,"
                        + " language = excluded.language, leaning = excluded.leaning,"
                        + " leaning_source = excluded.leaning_source, names = excluded.names,"
                        + " domains = excluded.domains, fields = excluded.fields",
                Texts.words(outlet.name()),
                Texts.words(outlet.country()),
                Texts.words(outlet.owner()),
                Texts.words(outlet.language()),
                Texts.words(outlet.leaning()),
                Texts.words(outlet.leaningSource()),
                Packed.lines(outlet.names()),
                Packed.lines(outlet.domains().stream()
                        .filter(d -> !d.isBlank())
                        .map(OutletBook::domain)
                        .distinct()
                        .toList()),
                Packed.lines(outlet.fields().entrySet().stream()
                        .map(f -> f.getKey().replace('\t', ' ').strip() + "\t"
                                + f.getValue().replace('\t', ' '))
                        .toList()));
    }

    /**
     * Makes one outlet of several: their articles, names, domains and what is known of them. An act. With one name only
     * it is given another.
     *
     * @param into what it is called from here on
     */
    public void merge(Collection<String> outlets, String into) {
        String name = Texts.name(into, "An outlet");
        List<String> others =
                outlets.stream().filter(o -> !o.equals(name)).distinct().toList();
        String act = outlets.size() == 1
                ? "Renamed the outlet ‘" + outlets.iterator().next() + "’ to ‘" + name + "’"
                : "Merged " + Texts.count(outlets.size(), "outlet") + " into ‘" + name + "’";
        acts.act(act, writing -> {
            Sql sql = writing.sql();
            Map<String, Outlet> known = list(sql).stream().collect(Collectors.toMap(Outlet::name, Function.identity()));
            Outlet merged = known.getOrDefault(name, Outlet.unknown(name));
            for (String other : others) {
                // Where its articles stood is what it is recognised by from here on.
                merged = merged.with(on(known.getOrDefault(other, Outlet.unknown(other)), sites(sql, other)));
                sql.update("DELETE FROM outlet WHERE name = ?", other);
                rename(writing, other, name);
            }
            put(sql, merged);
            writing.touch(Topic.CONTEXT);
            return true;
        });
    }

    private static Outlet on(Outlet outlet, List<String> sites) {
        return new Outlet(
                outlet.name(),
                outlet.country(),
                outlet.owner(),
                outlet.language(),
                outlet.leaning(),
                outlet.leaningSource(),
                outlet.names(),
                Outlet.union(outlet.domains(), sites.stream(), ""),
                outlet.fields());
    }

    /** Gives the articles of an outlet to another, with what hangs on the name. */
    public static void rename(Writing writing, String from, String to) {
        Sql sql = writing.sql();
        List<String> ids = sql.query("SELECT uuid FROM article WHERE outlet = ?", r -> r.text("uuid"), from);
        sql.update("UPDATE article SET outlet = ? WHERE outlet = ?", to, from);
        sql.update("UPDATE OR IGNORE omission SET source = ? WHERE source = ?", to, from);
        Memos.moved(sql, Memos.Kind.OUTLET, from, to);
        sql.update("UPDATE OR IGNORE line_ruling SET outlet = ? WHERE outlet = ?", to, from);
        if (!ids.isEmpty()) {
            writing.touch(Topic.ARTICLES, ids);
        }
    }

    /**
     * Makes an outlet of its own of what goes by some of another's names or stands on some of its domains. An act.
     *
     * @param parts other names or domains of {@code outlet}, or what sources call its articles
     * @param into the name of the new one
     * @return how many articles went with it
     */
    public int split(String outlet, Collection<String> parts, String into) {
        String name = Texts.name(into, "An outlet");
        if (name.equals(outlet)) {
            throw new StoreException("The part needs a name of its own. Type another one than ‘" + outlet + "’.");
        }
        return acts.act("Split ‘" + name + "’ off ‘" + outlet + "’", writing -> {
            Sql sql = writing.sql();
            Set<String> away = new LinkedHashSet<>(parts);
            Outlet whole = list(sql).stream()
                    .filter(o -> o.name().equals(outlet))
                    .findFirst()
                    .orElse(Outlet.unknown(outlet));
            List<String> sites = sites(sql, outlet);
            List<String> moved = moved(sql, outlet, away);
            moved.forEach(id -> sql.update("UPDATE article SET outlet = ? WHERE uuid = ?", name, id));
            // A domain goes with the last of its articles.
            List<String> left = sites(sql, outlet);
            sites.stream()
                    .filter(s -> !left.contains(s) && whole.domains().contains(s))
                    .forEach(away::add);
            put(sql, without(whole, away));
            Outlet there = list(sql).stream()
                    .filter(o -> o.name().equals(name))
                    .findFirst()
                    .orElse(Outlet.unknown(name));
            put(sql, there.with(part(on(whole, sites), away, name)));
            writing.touch(Topic.CONTEXT);
            if (!moved.isEmpty()) {
                writing.touch(Topic.ARTICLES, moved);
            }
            return moved.size();
        });
    }

    private static Outlet without(Outlet whole, Set<String> away) {
        return new Outlet(
                whole.name(),
                whole.country(),
                whole.owner(),
                whole.language(),
                whole.leaning(),
                whole.leaningSource(),
                whole.names().stream().filter(n -> !away.contains(n)).toList(),
                whole.domains().stream().filter(d -> !away.contains(d)).toList(),
                whole.fields());
    }

    private static Outlet part(Outlet whole, Set<String> away, String name) {
        Set<String> names = away.stream()
                .filter(n -> !whole.domains().contains(n) && !n.equals(name))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Outlet(
                name,
                "",
                "",
                "",
                "",
                "",
                List.copyOf(names),
                whole.domains().stream().filter(away::contains).toList(),
                Map.of());
    }

    private record Belonging(String id, Optional<String> given, Optional<String> host) {}

    private static List<String> moved(Sql sql, String outlet, Set<String> away) {
        List<Belonging> all = sql.query(
                "SELECT uuid, given_outlet, url FROM article WHERE outlet = ?",
                r -> new Belonging(
                        r.text("uuid"),
                        Optional.ofNullable(r.textOrNull("given_outlet")),
                        Optional.ofNullable(Addresses.domain(r.textOrNull("url")))),
                outlet);
        List<String> moved = new ArrayList<>();
        for (Belonging one : all) {
            boolean named = one.given().filter(away::contains).isPresent();
            boolean hosted = one.host()
                    .filter(h -> away.stream().anyMatch(d -> h.equals(d) || h.endsWith("." + d)))
                    .isPresent();
            if (named || hosted) {
                moved.add(one.id());
            }
        }
        return moved;
    }
}
