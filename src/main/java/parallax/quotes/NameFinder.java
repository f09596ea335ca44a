package parallax.quotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds names of people: runs of capitalised words that no office, place or body breaks. */
final class NameFinder {

    private static final Set<String> MALE_TITLES = Set.of(
            "mr",
            "sir",
            "lord",
            "king",
            "prince",
            "congressman",
            "chairman",
            "spokesman",
            "councilman",
            "baron",
            "herr",
            "businessman",
            "father",
            "brother",
            "son",
            "husband");

    private static final Set<String> FEMALE_TITLES = Set.of(
            "mrs",
            "ms",
            "miss",
            "lady",
            "dame",
            "queen",
            "princess",
            "congresswoman",
            "chairwoman",
            "spokeswoman",
            "councilwoman",
            "baroness",
            "frau",
            "businesswoman",
            "mother",
            "sister",
            "daughter",
            "wife");

    private static final Set<String> WHERE = Set.of("in", "near", "outside", "across", "from");

    private final List<Unit> units;
    private final Vocabulary vocabulary;
    private final GivenNames givenNames;

    NameFinder(List<Unit> units, Vocabulary vocabulary, GivenNames givenNames) {
        this.units = units;
        this.vocabulary = vocabulary;
        this.givenNames = givenNames;
    }

    /** All names in order of place; a single word counts only if it is the surname of a fuller one, or has a title. */
    List<NameMention> find() {
        List<NameMention> all = new ArrayList<>();
        int i = 0;
        while (i < units.size()) {
            if (!starts(i)) {
                i++;
                continue;
            }
            int end = end(i);
            NameMention mention = mention(i, end);
            if (mention != null) {
                all.add(mention);
            }
            i = Math.max(end, i + 1);
        }
        withoutPlaces(all);
        Set<String> surnames = new HashSet<>();
        all.stream()
                .filter(m -> m.name().full())
                .forEach(m -> surnames.add(m.name().surname()));
        all.removeIf(m -> !m.name().full() && !surnames.contains(m.name().surname()) && !titled(m.from()));
        return all;
    }

    /** Drops names that often come after “in” or “near”: nobody is in Ada Quill. */
    private void withoutPlaces(List<NameMention> all) {
        Map<String, Integer> within = new HashMap<>();
        for (NameMention mention : all) {
            boolean place = mention.from() > 0
                    && WHERE.contains(units.get(mention.from() - 1).form())
                    && !possessive(units.get(mention.to() - 1));
            within.merge(mention.text().toLowerCase(Locale.ROOT), place ? 2 : -1, Integer::sum);
        }
        all.removeIf(mention ->
                mention.gender() == Gender.UNKNOWN && within.get(mention.text().toLowerCase(Locale.ROOT)) > 0);
    }

    private boolean titled(int at) {
        return at > 0 && vocabulary.is(units.get(at - 1).form(), "title")
                || at > 1
                        && units.get(at - 1).form().equals(".")
                        && vocabulary.is(units.get(at - 2).form(), "title");
    }

    private boolean starts(int at) {
        Unit unit = units.get(at);
        return nameWord(unit) && !(sentenceStart(at) && vocabulary.isCommon(unit.form()));
    }

    private boolean sentenceStart(int at) {
        return at == 0 || units.get(at - 1).sentence() != units.get(at).sentence();
    }

    private boolean nameWord(Unit unit) {
        return !givenNames.place(unit.form()) && capitalised(unit);
    }

    private static boolean capitalised(Unit unit) {
        return unit.capital()
                        && (unit.key().startsWith("X")
                                || unit.word().length() == 1 && !unit.form().equals("i")
                                || unit.key().equals("#month"))
                || unit.capital()
                        && unit.cue() != null
                        && !unit.form().endsWith("ed")
                        && !unit.form().endsWith("s");
    }

    /** The unit after the last of the name that starts at {@code from}. */
    private int end(int from) {
        int i = from;
        while (i < units.size() && units.get(i).sentence() == units.get(from).sentence()) {
            Unit unit = units.get(i);
            if (nameWord(unit)) {
                i++;
                if (possessive(unit)) {
                    return i;
                }
            } else if (PersonName.particle(unit.form())
                    && i > from
                    && i + 1 < units.size()
                    && (nameWord(units.get(i + 1))
                            || PersonName.particle(units.get(i + 1).form()))) {
                i++;
            } else if (unit.form().equals(".")
                    && units.get(i - 1).word().length() == 1
                    && i + 1 < units.size()
                    && nameWord(units.get(i + 1))) {
                i++;
            } else if (unit.quoted()
                    && i > from
                    && i + 1 < units.size()
                    && nameWord(units.get(i + 1))
                    && unit.span().length() < 16) {
                // A nickname between the names.
                i++;
            } else {
                break;
            }
        }
        while (i > from && !nameWord(units.get(i - 1))) {
            i--;
        }
        return i;
    }

    private static boolean possessive(Unit unit) {
        return unit.form().endsWith("'s");
    }

    private @Nullable NameMention mention(int from, int end) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < end; i++) {
            Unit unit = units.get(i);
            if (unit.quoted()) {
                continue;
            }
            boolean joined = unit.form().equals(".");
            String word =
                    possessive(unit) ? unit.word().substring(0, unit.word().length() - 2) : unit.word();
            text.append(joined || text.isEmpty() ? "" : " ").append(word);
            if (PersonName.body(unit.form())) {
                return null;
            }
        }
        String name = text.toString();
        boolean abbreviation = end - from == 1
                && name.length() < 6
                && name.length() > 1
                && name.equals(name.toUpperCase(java.util.Locale.ROOT));
        PersonName parsed = abbreviation || end - from > 6 ? null : PersonName.parse(name);
        return parsed == null ? null : new NameMention(name, parsed, from, end, gender(from, name));
    }

    private Gender gender(int from, String name) {
        for (int i = from - 1;
                i >= 0
                        && i >= from - 3
                        && units.get(i).sentence() == units.get(from).sentence();
                i--) {
            if (MALE_TITLES.contains(units.get(i).form())) {
                return Gender.MALE;
            }
            if (FEMALE_TITLES.contains(units.get(i).form())) {
                return Gender.FEMALE;
            }
        }
        return givenNames.gender(name);
    }
}
