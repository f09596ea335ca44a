package parallax.quotes.speakers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A person's name taken apart.
 *
 * @param given key of the first given name, the same for its nicknames; one letter for an initial; empty for a surname alone
 * @param middle first letters of the names between, in order
 * @param surname key of the last name
 * @param words how many words it has, titles and suffixes not counted
 * @param initials how many of them are initials
 * @param titled whether a title stood before it
 */
public record PersonName(String given, String middle, String surname, int words, int initials, boolean titled) {

    private static final Set<String> PARTICLES = Set.of(
            "de", "del", "della", "der", "den", "di", "da", "dos", "du", "la", "le", "van", "von", "bin", "ibn", "al",
            "el", "ter", "ten", "zu");

    private static final Pattern BLANKS = Pattern.compile("[\\s\u00A0]+");
    private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s$");

    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

    private static final Set<String> SHORT_TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "dr",
            "prof",
            "professor",
            "sir",
            "lord",
            "lady",
            "dame",
            "sen",
            "senator",
            "rep",
            "representative",
            "gov",
            "governor",
            "gen",
            "general",
            "col",
            "colonel",
            "president",
            "minister",
            "ambassador",
            "secretary",
            "chancellor",
            "king",
            "queen",
            "prince",
            "princess",
            "pope",
            "rev",
            "judge",
            "justice",
            "mayor",
            "congressman",
            "congresswoman",
            "captain",
            "sergeant",
            "lieutenant",
            "admiral",
            "herr",
            "frau",
            "foreign",
            "prime",
            "vice",
            "former",
            "deputy",
            "defence",
            "defense",
            "chairman",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "director",
            "premier");

    /** Titles that many people bear as a surname: “Mr. King”. */
    private static final Set<String> SURNAMES_TOO = Set.of("king", "prince", "pope", "judge");

    /** A word that no person's name holds: a body, an outlet, a country's office. */
    private static final Set<String> BODIES = Set.of(
            "ministry",
            "committee",
            "commission",
            "council",
            "party",
            "court",
            "house",
            "senate",
            "congress",
            "parliament",
            "office",
            "department",
            "agency",
            "union",
            "university",
            "institute",
            "association",
            "foundation",
            "bank",
            "group",
            "company",
            "times",
            "post",
            "news",
            "press",
            "journal",
            "herald",
            "tribune",
            "guardian",
            "organization",
            "organisation",
            "treaty",
            "government",
            "administration",
            "campaign",
            "officials",
            "nations",
            "states",
            "police",
            "army",
            "navy",
            "network",
            "center",
            "centre",
            "board",
            "team",
            "service",
            "bureau",
            "assembly",
            "federation",
            "embassy",
            "and",
            "of",
            "for",
            "poll",
            "survey",
            "report",
            "street",
            "city",
            "county");

    /** Whether a word joins parts of a name: “von”, “de la”, “al”. */
    public static boolean particle(String form) {
        return PARTICLES.contains(form);
    }

    static boolean suffix(String form) {
        return SUFFIXES.contains(form);
    }

    static boolean body(String form) {
        return BODIES.contains(form);
    }

    boolean full() {
        return !given.isEmpty();
    }

    /** Takes a name apart, null where the words cannot be a person's name. */
    static @Nullable PersonName parse(String name) {
        List<String> words = new ArrayList<>();
        boolean titled = false;
        String main = name.indexOf(',') < 0 ? name : name.substring(0, name.indexOf(','));
        String[] parts = BLANKS.split(main.strip());
        for (int i = 0; i < parts.length; i++) {
            String raw = parts[i];
            String word = POSSESSIVE.matcher(raw).replaceAll("");
            String form = word.replace(".", "").toLowerCase(Locale.ROOT);
            boolean surname = i == parts.length - 1 && SURNAMES_TOO.contains(form);
            if (words.isEmpty() && SHORT_TITLES.contains(form) && !surname) {
                titled = true;
            } else if (body(form) || form.equals("the") && words.isEmpty() || !raw.equals(word)) {
                return null;
            } else if (!suffix(form) && !form.isEmpty()) {
                words.add(word);
            }
        }
        if (words.isEmpty() || words.size() > 6) {
            return null;
        }
        for (String word : words) {
            if (!Character.isUpperCase(word.codePointAt(0))
                            && !particle(word.toLowerCase(Locale.ROOT))
                            && Character.isLowerCase(word.codePointAt(0))
                    || Character.isDigit(word.codePointAt(0))) {
                return null;
            }
        }
        return of(words, titled);
    }

    private static @Nullable PersonName of(List<String> words, boolean titled) {
        String surname = Transliteration.key(words.getLast());
        if (surname.isEmpty()) {
            return null;
        }
        String given = words.size() == 1 || particle(words.getFirst().toLowerCase(Locale.ROOT))
                ? ""
                : GivenVariants.same(Transliteration.key(words.getFirst()));
        StringBuilder middle = new StringBuilder();
        int initials = 0;
        for (int i = 0; i < words.size() - 1; i++) {
            String key = Transliteration.key(words.get(i));
            boolean initial = words.get(i).replace(".", "").length() == 1;
            initials += initial ? 1 : 0;
            if (i > 0 && !key.isEmpty() && !particle(words.get(i).toLowerCase(Locale.ROOT))) {
                middle.append(key.charAt(0));
            }
        }
        return new PersonName(given, middle.toString(), surname, words.size(), initials, titled);
    }

    /** Whether both may name one person, going by the names alone; a surname alone fits any bearer of it. */
    boolean fits(PersonName other) {
        if (!surname.equals(other.surname)) {
            return false;
        }
        if (given.isEmpty() || other.given.isEmpty()) {
            return true;
        }
        boolean initial = given.length() == 1 || other.given.length() == 1;
        boolean same = initial ? given.charAt(0) == other.given.charAt(0) : given.equals(other.given);
        return same && (middle.isEmpty() || other.middle.isEmpty() || middle.charAt(0) == other.middle.charAt(0));
    }
}
