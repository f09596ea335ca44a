package parallax.intake.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parallax.text.Folding;

/** Cuts what pages give as authors into the names of people. */
final class Authors {

    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:;|,|\\||/|\\band\\b|\\bund\\b|&|\\bet\\b)\\s*");

    private static final Pattern LEAD = Pattern.compile(
            "^(?:(?:written |reported |posted |story )?by|von|vom|par|por|di|door|author|autor|autorin|auteur|yazar|"
                    + "\u0430\u0432\u0442\u043E\u0440)[:\\s]+",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NAME = Pattern.compile(
            "\\p{L}[\\p{L}.'\u2019\u02BC-]*(?:\\s+[\\p{L}(\"\u201C][\\p{L}.'\u2019\u02BC()\"\u201D-]*){1,4}");

    /** Words that names of desks, agencies and firms hold, and names of people do not. */
    private static final Set<String> NOT_PEOPLE = Set.of(
            "staff",
            "editor",
            "editors",
            "editorial",
            "team",
            "desk",
            "news",
            "admin",
            "press",
            "agency",
            "agencies",
            "newsroom",
            "reporter",
            "reporters",
            "correspondent",
            "writer",
            "contributor",
            "associated",
            "reuters",
            "redaktion",
            "online",
            "media",
            "bureau",
            "service",
            "services",
            "wire",
            "board",
            "daily",
            "times",
            "post",
            "magazine",
            "the",
            "network",
            "inc",
            "com",
            "university",
            "group",
            "studio",
            "more",
            "posts",
            "min",
            "read",
            "updated",
            "published",
            "follow",
            "view",
            "profile",
            "senior",
            "chief",
            "officer",
            "head",
            "director",
            "professor",
            "president",
            "brandroom",
            "landesanstalt",
            "inhalte",
            "foto",
            "photo",
            "web",
            "ag",
            "bundesministerium",
            "company",
            "corporation",
            "department",
            "departement",
            "foundation",
            "fraktion",
            "gmbh",
            "gruppe",
            "institut",
            "institute",
            "kreuz",
            "ltd",
            "llc",
            "magazin",
            "ministerium",
            "ministry",
            "nachrichten",
            "office",
            "partei",
            "pressestelle",
            "redacci\u00F3n",
            "redazione",
            "r\u00E9daction",
            "universit\u00E4t",
            "user",
            "verband",
            "verein",
            "verlag",
            "zeitung",
            "\u0440\u0435\u0434\u0430\u043A\u0446\u0438\u044F");

    /** A name may hold these, but ends in none. */
    private static final Set<String> PARTICLES =
            Set.of("de", "del", "da", "von", "van", "der", "den", "la", "le", "al");

    private Authors() {}

    static List<String> people(@Nullable String said, @Nullable String outlet) {
        List<String> names = new ArrayList<>();
        if (said == null || said.isBlank() || said.contains("://") || said.length() > 300) {
            return names;
        }
        for (String part : BETWEEN.split(LEAD.matcher(said.strip()).replaceFirst(""))) {
            String name = LEAD.matcher(part.strip()).replaceFirst("").strip().replaceAll("\\s+", " ");
            name = withoutDate(name);
            if (NAME.matcher(name).matches()
                    && !name.equalsIgnoreCase(outlet)
                    && isPerson(name)
                    && !names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    /** Without the month that often stands right behind a name, and without a particle left over. */
    private static String withoutDate(String name) {
        String rest = name;
        for (int at = rest.lastIndexOf(' '); at > 0; at = rest.lastIndexOf(' ')) {
            String last = rest.substring(at + 1);
            if (!Dates.isMonth(last.replace(".", "")) && !PARTICLES.contains(last)) {
                return rest;
            }
            rest = rest.substring(0, at).strip();
        }
        return rest;
    }

    /** Whether the name is that of the site: {@code meridianpost} in its address, “Meridian Post” for an author. */
    static boolean isSite(String name, @Nullable String host) {
        return host != null && host.contains(Folding.fold(name).replaceAll("[^\\p{L}\\p{N}]", ""));
    }

    private static boolean isPerson(String name) {
        if (name.endsWith("fraktion") || name.endsWith("ministerium")) {
            return false;
        }
        for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (NOT_PEOPLE.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
