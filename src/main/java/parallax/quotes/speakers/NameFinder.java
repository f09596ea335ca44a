package parallax.quotes.speakers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.quotes.lexicon.Vocabulary;
import parallax.quotes.marks.Unit;

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
            "businessman");

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
            "businesswoman");

    private static final Set<String> MEN = Set.of("father", "brother", "son", "husband", "uncle", "grandfather");

    private static final Set<String> WOMEN = Set.of("mother", "sister", "daughter", "wife", "aunt", "grandmother");

    private static final Set<String> SAYS =
            Set.of("said", "says", "told", "added", "adds", "continued", "argued", "explained", "tweeted", "insisted");

    private static final Set<String> WHERE = Set.of("in", "near", "outside", "across", "from");

    private final List<Unit> units;
    private final Vocabulary vocabulary;
    private final GivenNames givenNames;
    private final Set<String> lowerCase = new HashSet<>();

    NameFinder(List<Unit> units, Vocabulary vocabulary, GivenNames givenNames) {
        this.units = units;
        this.vocabulary = vocabulary;
        this.givenNames = givenNames;
        for (Unit unit : units) {
            if (!unit.quoted() && !unit.mark() && !unit.capital()) {
                lowerCase.add(unit.form());
            }
        }
    }

    /**
     * All names in order of place; a single word counts only where it is somewhere the surname of a fuller one, has a
     * title, or is the one who says something.
     */
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
                .filter(m -> m.name().full() || titled(m.from()) || speaks(m))
                .forEach(m -> surnames.add(m.name().surname()));
        all.removeIf(m -> !surnames.contains(m.name().surname()));
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

    /** Whether a single word of mixed case, no body's, stands right at a verb of saying. */
    private boolean speaks(NameMention mention) {
        int at = mention.from();
        boolean name = mention.to() - at == 1
                && !possessive(units.get(at))
                && !givenNames.noun(units.get(at).form())
                && !lowerCase.contains(units.get(at).form())
                && !units.get(at).word().equals(units.get(at).word().toUpperCase(Locale.ROOT))
                && !(at > 0 && units.get(at - 1).form().equals("the"));
        return name && (says(at + 1, at) || says(at - 1, at));
    }

    private boolean says(int cue, int name) {
        return cue >= 0
                && cue < units.size()
                && units.get(cue).sentence() == units.get(name).sentence()
                && SAYS.contains(units.get(cue).form());
    }

    private boolean titled(int at) {
        return at > 0 && vocabulary.is(units.get(at - 1).form(), "title")
                || at > 1
                        && units.get(at - 1).form().equals(".")
                        && vocabulary.is(units.get(at - 2).form(), "title");
    }

    private boolean starts(int at) {
        return nameWord(at)
                && !(sentenceStart(at) && vocabulary.isCommon(units.get(at).form()));
    }

    private boolean sentenceStart(int at) {
        return at == 0 || units.get(at - 1).sentence() != units.get(at).sentence();
    }

    private boolean nameWord(int at) {
        Unit unit = units.get(at);
        String form = GivenNames.bare(unit.form());
        if (unit.capital() && givenNames.surname(form) && afterGiven(at)) {
            return true;
        }
        boolean month = unit.capital()
                && unit.key().equals("#month")
                && givenNames.known(form)
                && at + 1 < units.size()
                && units.get(at + 1).capital();
        return (month || capitalised(unit))
                && !givenNames.place(form)
                && !givenNames.never(form)
                && !givenNames.never(unit.form());
    }

    /** Whether a given name, an initial or “Mr.” stands just before. */
    private boolean afterGiven(int at) {
        if (at == 0 || sentenceStart(at)) {
            return false;
        }
        Unit before = units.get(at - 1);
        if (before.form().equals(".") && at > 1) {
            Unit point = units.get(at - 2);
            boolean initial = point.word().length() == 1
                    && at > 2
                    && givenNames.known(units.get(at - 3).form());
            return initial || MALE_TITLES.contains(point.form()) || FEMALE_TITLES.contains(point.form());
        }
        return before.capital() && givenNames.known(before.form());
    }

    private static boolean capitalised(Unit unit) {
        return unit.capital()
                        && (unit.key().startsWith("X")
                                || unit.word().length() == 1 && !unit.form().equals("i"))
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
            if (nameWord(i)) {
                i++;
                if (possessive(unit)) {
                    return i;
                }
            } else if (PersonName.particle(unit.form())
                    && i > from
                    && i + 1 < units.size()
                    && (nameWord(i + 1) || PersonName.particle(units.get(i + 1).form()))) {
                i++;
            } else if (unit.form().equals(".")
                    && units.get(i - 1).word().length() == 1
                    && i + 1 < units.size()
                    && nameWord(i + 1)) {
                i++;
            } else if (unit.quoted()
                    && i > from
                    && i + 1 < units.size()
                    && nameWord(i + 1)
                    && unit.span().length() < 16) {
                // A nickname between the names.
                i++;
            } else {
                break;
            }
        }
        while (i > from && !nameWord(i - 1)) {
            i--;
        }
        return i;
    }

    private static boolean possessive(Unit unit) {
        return unit.form().endsWith("'s");
    }

    private @Nullable NameMention mention(int start, int run) {
        int from = head(start, run);
        int end = tail(from, run);
        boolean place = from > start && givenNames.opensPlace(units.get(start).form());
        if (from >= end || place || !person(from, end)) {
            return null;
        }
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
        }
        String name = text.toString();
        boolean abbreviation =
                end - from == 1 && name.length() < 6 && name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT));
        PersonName parsed = abbreviation || end - from > 6 ? null : PersonName.parse(name);
        return parsed == null ? null : new NameMention(name, parsed, from, end, gender(from, name));
    }

    /** Where the name proper begins: after offices, and at a given name that words of another kind lead up to. */
    private int head(int start, int end) {
        int from = start;
        while (from < end - 1
                && !givenNames.known(units.get(from).form())
                && (vocabulary.is(units.get(from).form(), "role")
                        || vocabulary.is(units.get(from).form(), "title")
                        || givenNames.office(units.get(from).form()))) {
            from++;
        }
        if (givenNames.known(units.get(from).form())) {
            return from;
        }
        for (int i = from + 1; i < end - 1; i++) {
            if (givenNames.known(units.get(i).form())
                    && !units.get(i - 1).form().equals(".")) {
                return i;
            }
        }
        return from;
    }

    /** Where the name ends: a headline's capitals may run on into other words. */
    private int tail(int from, int run) {
        int end = run;
        while (end - from > 2
                && givenNames.known(units.get(from).form())
                && lowerCase.contains(units.get(end - 1).form())) {
            end--;
        }
        return end;
    }

    /** Whether a run of capitalised words may name a person. */
    private boolean person(int from, int end) {
        Unit first = units.get(from);
        boolean given = givenNames.known(first.form());
        Unit last = units.get(end - 1);
        boolean shouted = end - from > 1;
        for (int i = from; i < end; i++) {
            Unit unit = units.get(i);
            String form = GivenNames.bare(unit.form());
            boolean surname = i > from && givenNames.surname(form) && afterGiven(i);
            boolean known = given && i == from;
            if (!surname && !known && givenNames.noun(form)
                    || unit.word().length() > 20
                    || !given && end - from > 1 && lowerCase.contains(form) && !PersonName.particle(form)) {
                return false;
            }
            shouted &= unit.mark()
                    || unit.quoted()
                    || unit.word().equals(unit.word().toUpperCase(Locale.ROOT));
        }
        boolean article = from > 0
                && units.get(from - 1).form().equals("the")
                && units.get(from - 1).sentence() == first.sentence();
        return last.word().codePointCount(0, last.word().length()) > 1
                && (given || !shouted && !article && !givenNames.opensPlace(first.form()));
    }

    private Gender gender(int from, String name) {
        Gender title = near(from, MALE_TITLES, FEMALE_TITLES);
        if (title != Gender.UNKNOWN) {
            return title;
        }
        Gender given = givenNames.gender(name);
        return given == Gender.UNKNOWN ? near(from, MEN, WOMEN) : given;
    }

    /** The gender of a title or a word of kinship within three units before, nothing between that parts them. */
    private Gender near(int from, Set<String> men, Set<String> women) {
        for (int i = from - 1;
                i >= 0
                        && i >= from - 3
                        && units.get(i).sentence() == units.get(from).sentence();
                i--) {
            String form = units.get(i).form();
            if (men.contains(form)) {
                return Gender.MALE;
            }
            if (women.contains(form)) {
                return Gender.FEMALE;
            }
            if (form.equals("of") || form.equals("for") || form.equals("and") || possessive(units.get(i))) {
                break;
            }
        }
        return Gender.UNKNOWN;
    }
}
