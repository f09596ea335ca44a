package parallax.store.articles;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parallax.news.Origin;
import parallax.news.Origin.Page;
import parallax.store.file.Packed;
import parallax.store.file.Texts;

/**
 * How an article's origin stands in its column: one fact a line, its name before the first space, readable in any
 * SQLite tool. Nothing where nothing is known.
 */
final class Origins {

    private static final String FOUND = "found.";

    private Origins() {}

    static String pack(Origin origin) {
        Map<String, String> facts = new LinkedHashMap<>();
        put(facts, "published", text(origin.publishedAt()));
        put(facts, "updated", text(origin.updatedAt()));
        put(facts, "section", origin.section());
        put(facts, "accession", origin.accession());
        new TreeMap<>(origin.found()).forEach((fact, where) -> put(facts, FOUND + fact, where));
        put(
                facts,
                "pages",
                String.join(
                        " ",
                        origin.pages().stream()
                                .map(p -> p.number() + "@" + p.start())
                                .toList()));
        put(facts, "suggested", Packed.regions(origin.suggested()));
        StringBuilder lines = new StringBuilder();
        facts.forEach((fact, value) -> lines.append(lines.isEmpty() ? "" : "\n")
                .append(fact)
                .append(' ')
                .append(value));
        return lines.toString();
    }

    static Origin unpack(String packed) {
        if (packed.isEmpty()) {
            return Origin.NONE;
        }
        Map<String, String> facts = new LinkedHashMap<>();
        Map<String, String> found = new LinkedHashMap<>();
        for (String line : packed.split("\n")) {
            int space = line.indexOf(' ');
            if (space > 0) {
                String fact = line.substring(0, space);
                String value = plain(line.substring(space + 1));
                if (fact.startsWith(FOUND)) {
                    found.put(fact.substring(FOUND.length()), value);
                } else {
                    facts.put(fact, value);
                }
            }
        }
        return new Origin(
                time(facts.get("published")),
                time(facts.get("updated")),
                facts.get("section"),
                facts.get("accession"),
                found,
                pages(facts.getOrDefault("pages", "")),
                Packed.regions(facts.getOrDefault("suggested", "")));
    }

    private static void put(Map<String, String> facts, String fact, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            facts.put(fact, Texts.words(value).replace("\\", "\\\\").replace("\n", "\\n"));
        }
    }

    /** Turns back what {@link #put} did to line ends. */
    private static String plain(String value) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' && i + 1 < value.length()) {
                i++;
                plain.append(value.charAt(i) == 'n' ? '\n' : value.charAt(i));
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static @Nullable String text(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toString();
    }

    private static @Nullable OffsetDateTime time(@Nullable String value) {
        return value == null ? null : OffsetDateTime.parse(value);
    }

    private static List<Page> pages(String packed) {
        List<Page> pages = new ArrayList<>();
        for (String page :
                Arrays.stream(packed.split(" ")).filter(p -> !p.isEmpty()).toList()) {
            int at = page.indexOf('@');
            pages.add(new Page(Integer.parseInt(page.substring(0, at)), Integer.parseInt(page.substring(at + 1))));
        }
        return pages;
    }
}
