package parallax.news;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parallax.text.Folding;

/**
 * Well-known outlets, so that a project need not be told what everybody knows: under which name, where and in which
 * language they are published. What the analyst writes into a project's own records comes before it.
 */
public final class OutletDirectory {

    /**
     * An outlet.
     *
     * @param domains where its pages are, without “www.”
     * @param country ISO 3166-1, two capitals
     * @param language BCP 47
     * @param others what else it is called
     */
    public record Entry(String name, List<String> domains, String country, String language, List<String> others) {}

    private static final OutletDirectory SHIPPED = load();

    private final Map<String, Entry> byDomain = new HashMap<>();
    private final Map<String, Entry> byName = new HashMap<>();

    private OutletDirectory(List<Entry> entries) {
        Set<String> twice = new HashSet<>();
        for (Entry entry : entries) {
            entry.domains().forEach(domain -> byDomain.put(domain, entry));
            names(entry).forEach(name -> {
                Entry other = byName.put(name, entry);
                if (other != null && other != entry) {
                    twice.add(name);
                }
            });
        }
        // Who is meant by such a name, only the article's address tells.
        byName.keySet().removeAll(twice);
    }

    /** The directory that comes with the program. */
    public static OutletDirectory shipped() {
        return SHIPPED;
    }

    private static OutletDirectory load() {
        try (InputStream in = Objects.requireNonNull(OutletDirectory.class.getResourceAsStream("outlets.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new OutletDirectory(lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(OutletDirectory::entry)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Entry entry(String line) {
        String[] fields = line.split("\t");
        return new Entry(
                fields[0],
                List.of(fields[1].split(" ")),
                fields[2],
                fields[3],
                fields.length > 4 ? List.of(fields[4].split(";")) : List.of());
    }

    private static List<String> names(Entry entry) {
        return Stream.concat(Stream.of(entry.name()), entry.others().stream())
                .map(OutletDirectory::key)
                .distinct()
                .toList();
    }

    private static String key(String name) {
        return Folding.fold(name).strip();
    }

    /** Whose site this is, or a part of it; null where that is not known. */
    public @Nullable Entry atDomain(String host) {
        String at = host;
        while (at.indexOf('.') > 0) {
            Entry entry = byDomain.get(at);
            if (entry != null) {
                return entry;
            }
            at = at.substring(at.indexOf('.') + 1);
        }
        return null;
    }

    /** The outlet of a name, whatever its case; null where none or more than one is called so. */
    public @Nullable Entry named(String name) {
        return byName.get(key(name));
    }
}
