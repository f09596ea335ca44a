package parallax.store.articles;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parallax.news.OutletDirectory;
import parallax.store.articles.Outlets.Outlet;
import parallax.store.file.Sql;
import parallax.text.Folding;

/**
 * Which outlet is meant by a name or an address: “REUTERS” and “reuters.com” are the Reuters that is there already. What
 * the analyst wrote into an outlet's record comes first, then what articles of the project say. Safe for use by several
 * threads.
 */
public final class OutletBook {

    private static final Pattern DOMAIN =
            Pattern.compile("(?:www\\.)?([\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)*)\\.(\\p{L}{2,})");
    private static final Pattern SECOND_LEVEL = Pattern.compile("\\.(?:co|com|org|net|ac|gov)$");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Letters that a name has left at least where “the” is taken off it. */
    private static final int NAME = 4;

    /** In the analyst's records, case aside: two outlets may differ in no more than a domain's ending. */
    private final Map<String, String> bySpelling = new HashMap<>();

    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> byDomain = new HashMap<>();

    /** Names that the analyst has chosen: they do not give way to others. */
    private final Set<String> chosen = new HashSet<>();

    /** What the project knows of names and sites. */
    public static OutletBook read(Sql sql) {
        OutletBook book = new OutletBook();
        book.records(Outlets.list(sql));
        Map<String, Set<String>> given = new LinkedHashMap<>();
        sql.query(
                "SELECT DISTINCT outlet, coalesce(given_outlet, outlet) AS given FROM article"
                        + " WHERE removed = 0 AND outlet IS NOT NULL ORDER BY outlet",
                r -> given.computeIfAbsent(key(r.text("given")), k -> new HashSet<>())
                        .add(r.text("outlet")));
        given.values().forEach(names -> names.forEach(n -> book.byName.putIfAbsent(key(n), n)));
        given.forEach((key, names) -> book.only(book.byName, key, names));
        Map<String, Set<String>> domains = new LinkedHashMap<>();
        sql.query(
                "SELECT DISTINCT substr(address, 1, instr(address || '/', '/') - 1) AS host, outlet FROM article"
                        + " INDEXED BY article_by_address"
                        + " WHERE address IS NOT NULL AND removed = 0 AND outlet IS NOT NULL",
                r -> domains.computeIfAbsent(r.text("host"), k -> new HashSet<>())
                        .add(r.text("outlet")));
        domains.forEach((host, names) -> book.only(book.byDomain, host, names));
        return book;
    }

    private void records(Collection<Outlet> records) {
        for (Outlet outlet : records) {
            chosen.add(outlet.name());
            bySpelling.put(spelling(outlet.name()), outlet.name());
            byName.put(key(outlet.name()), outlet.name());
        }
        for (Outlet outlet : records) {
            outlet.names().forEach(n -> {
                bySpelling.putIfAbsent(spelling(n), outlet.name());
                byName.putIfAbsent(key(n), outlet.name());
            });
            outlet.domains().forEach(d -> byDomain.put(domain(d), outlet.name()));
        }
    }

    private void only(Map<String, String> map, String key, Set<String> names) {
        if (names.size() == 1) {
            map.putIfAbsent(key, names.iterator().next());
        }
    }

    /**
     * The outlet's name as the project has it; what was given where it is not there yet.
     *
     * @param name as the article's source gives it, null where it does not
     * @param url the article's address, null where unknown
     */
    public synchronized @Nullable String of(@Nullable String name, @Nullable String url) {
        String host = Addresses.domain(url);
        String known = name == null ? null : bySpelling.getOrDefault(spelling(name), byName.get(key(name)));
        if (known == null && host != null && (name == null || isDomain(name))) {
            known = byDomain(host);
        }
        return known == null ? wellKnown(name, host) : known;
    }

    /** The outlet that everybody knows by this name or address, as the project calls it; else its name as given. */
    private @Nullable String wellKnown(@Nullable String name, @Nullable String host) {
        OutletDirectory directory = OutletDirectory.shipped();
        boolean nameless = name == null || isDomain(name);
        OutletDirectory.Entry entry = name == null ? null : directory.named(name);
        if (entry == null && nameless && host != null) {
            entry = directory.atDomain(host);
        }
        if (entry == null) {
            return name;
        }
        String here = Stream.concat(Stream.of(entry.name()), entry.others().stream())
                .flatMap(n -> Stream.of(
                        Optional.ofNullable(bySpelling.get(spelling(n))), Optional.ofNullable(byName.get(key(n)))))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
        return here != null ? here : nameless ? entry.name() : name;
    }

    private @Nullable String byDomain(String host) {
        String at = host;
        while (at.indexOf('.') > 0) {
            String known = byDomain.get(at);
            if (known != null) {
                return known;
            }
            at = at.substring(at.indexOf('.') + 1);
        }
        return null;
    }

    /** Whether {@code given} should be the name of the outlet that is called {@code known} so far. */
    public synchronized boolean isBetter(String given, String known) {
        return !chosen.contains(known) && key(given).equals(key(known)) && worth(given) > worth(known);
    }

    /** Whether nothing like this name has been seen yet. */
    public synchronized boolean isNew(String given) {
        return !byName.containsKey(key(given)) && !bySpelling.containsKey(spelling(given));
    }

    /** Has an outlet known from here on; one of the same name in another spelling gives way. */
    public synchronized void learn(String name, @Nullable String url) {
        byName.put(key(name), name);
        String host = Addresses.domain(url);
        if (host != null) {
            byDomain.putIfAbsent(host, name);
        }
    }

    private static String spelling(String name) {
        return Folding.fold(name).strip();
    }

    /** What all spellings of a name have in common. */
    static String key(String name) {
        String folded = Folding.fold(name).strip();
        var domain = DOMAIN.matcher(folded);
        String core = domain.matches() ? SECOND_LEVEL.matcher(domain.group(1)).replaceFirst("") : folded;
        String host = domain.matches() ? core.substring(core.lastIndexOf('.') + 1) : core;
        String letters = NO_LETTER.matcher(host).replaceAll("");
        boolean article = letters.startsWith("the") && letters.length() >= 3 + NAME;
        String key = article ? letters.substring(3) : letters;
        return key.isEmpty() ? folded : key;
    }

    static String domain(String typed) {
        String host = Addresses.domain(typed.contains("://") ? typed : "https://" + typed.strip());
        return host == null ? typed.strip().toLowerCase(Locale.ROOT) : host;
    }

    static boolean isDomain(String name) {
        return DOMAIN.matcher(name.strip()).matches();
    }

    private static int worth(String name) {
        if (isDomain(name)) {
            return 0;
        }
        boolean lower = name.chars().anyMatch(Character::isLowerCase);
        boolean upper = name.chars().anyMatch(Character::isUpperCase);
        return lower == upper ? 3 : upper ? 2 : 1;
    }
}
