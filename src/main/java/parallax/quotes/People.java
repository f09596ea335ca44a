package parallax.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The people of one article: names merged over spellings and titles, with the roles that the article gives them. */
final class People {

    private static final int REACH = 9;

    private final List<Unit> units;
    private final Vocabulary vocabulary;
    private final List<Person> people = new ArrayList<>();
    private final NavigableMap<Integer, Person> byPlace = new TreeMap<>();
    private final Map<Integer, NameMention> mentions = new HashMap<>();

    People(List<Unit> units, Vocabulary vocabulary, GivenNames givenNames) {
        this.units = units;
        this.vocabulary = vocabulary;
        List<NameMention> found = new NameFinder(units, vocabulary, givenNames).find();
        Map<String, List<Person>> bySurname = new HashMap<>();
        // Full names make the people, then shorter forms find theirs: the nearest before, if several bear the name.
        found.stream()
                .filter(m -> m.name().full() && m.name().given().length() > 1)
                .forEach(m -> place(m, bySurname));
        found.stream()
                .filter(m -> m.name().full() && m.name().given().length() == 1)
                .forEach(m -> place(m, bySurname));
        found.stream().filter(m -> !m.name().full()).forEach(m -> place(m, bySurname));
        people.forEach(person -> person.mentions().sort(Comparator.comparingInt(NameMention::from)));
        people.forEach(this::describe);
    }

    private void place(NameMention mention, Map<String, List<Person>> bySurname) {
        List<Person> bearers = bySurname.computeIfAbsent(mention.name().surname(), key -> new ArrayList<>());
        Person person = bearers.stream()
                .filter(p -> p.fits(mention))
                .max(Comparator.comparingInt(p -> p.lastBefore(mention.from() + 1)))
                .orElse(null);
        if (person == null) {
            person = new Person();
            people.add(person);
            bearers.add(person);
        }
        person.add(mention);
        byPlace.put(mention.from(), person);
        mentions.put(mention.from(), mention);
    }

    /** Notes the offices and callings that stand before a name or as an apposition after it. */
    private void describe(Person person) {
        for (NameMention mention : person.mentions()) {
            int from = mention.from();
            while (from > 0
                    && mention.from() - from < REACH
                    && sameSentence(from - 1, mention.from())
                    && describes(units.get(from - 1))) {
                from--;
            }
            roles(person, from, mention.from());
            int to = mention.to();
            if (to + 1 < units.size() && units.get(to).form().equals(",") && sameSentence(to, mention.from())) {
                int end = to + 1;
                while (end < units.size()
                        && end - to < REACH + 3
                        && sameSentence(end, mention.from())
                        && !units.get(end).mark()
                        && !units.get(end).quoted()
                        && !byPlace.containsKey(end)
                        && (units.get(end).cue() == null
                                || vocabulary.is(units.get(end).form(), "role"))) {
                    end++;
                }
                roles(person, to + 1, end);
            }
        }
    }

    private boolean sameSentence(int a, int b) {
        return units.get(a).sentence() == units.get(b).sentence();
    }

    /** Whether a word may belong to the description that leads up to a name: “the Russian ambassador in Yerevan, ”. */
    private boolean describes(Unit unit) {
        return !unit.quoted()
                && (unit.capital()
                        || vocabulary.is(unit.form(), "title")
                        || vocabulary.is(unit.form(), "role")
                        || Set.of("of", "to", "in", "for", "the", "a", ",", "and", "former", "at", "chief", "senior")
                                .contains(unit.form()));
    }

    private void roles(Person person, int from, int to) {
        Set<String> words = words(from, to);
        for (int i = from; i < to; i++) {
            String role = role(units.get(i));
            if (role != null) {
                person.describe(role, words);
            }
        }
    }

    /** Capitalised words of a stretch, without possessive endings. */
    Set<String> words(int from, int to) {
        Set<String> words = new HashSet<>();
        for (int i = from; i < to; i++) {
            if (units.get(i).capital()) {
                String form = units.get(i).form();
                String bare = form.endsWith("'s") ? form.substring(0, form.length() - 2) : form;
                // “Russia” and “Russian” count as one.
                words.add(bare.length() > 5 ? bare.substring(0, 5) : bare);
            }
        }
        return words;
    }

    /** The role that a word names, in the singular, null for other words. */
    @Nullable
    String role(Unit unit) {
        String form = unit.form();
        return vocabulary.is(form, "title") || vocabulary.is(form, "role") ? form : null;
    }

    /** The person named at this unit, null where none is. */
    @Nullable
    Person at(int unit) {
        return byPlace.get(unit);
    }

    /** The name that starts at this unit, null where none does. */
    @Nullable
    NameMention mentionAt(int unit) {
        return mentions.get(unit);
    }

    /** The people named from {@code from} to before {@code to}, in order of place. */
    List<Person> between(int from, int to) {
        return from >= to
                ? List.of()
                : List.copyOf(byPlace.subMap(from, true, to, false).values());
    }

    /**
     * Whoever the article calls by {@code role}: the one whose description fits {@code words} best, then the last
     * named.
     */
    @Nullable
    Person byRole(String role, Set<String> words, int before) {
        Person best = null;
        long bestShared = -1;
        int bestPlace = -2;
        for (Person person : people) {
            if (!person.plays(role)
                    && !(DIPLOMATS.contains(role) && DIPLOMATS.stream().anyMatch(person::plays))) {
                continue;
            }
            long shared = person.shares(words);
            int place = person.lastBefore(before);
            if (shared > bestShared || shared == bestShared && place > bestPlace) {
                best = person;
                bestShared = shared;
                bestPlace = place;
            }
        }
        return best;
    }

    private static final Set<String> DIPLOMATS = Set.of("diplomat", "ambassador", "envoy");
}
