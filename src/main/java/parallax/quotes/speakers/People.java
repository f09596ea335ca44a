package parallax.quotes.speakers;

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
import parallax.quotes.lexicon.Vocabulary;
import parallax.quotes.marks.Unit;
import parallax.text.Span;

/** The people of one article: names merged over spellings and titles, with the roles that the article gives them. */
public final class People {

    private static final int REACH = 9;
    private static final int LONG = 200;
    /** Units over which someone named stays in the reader's mind. */
    private static final int NEAR = 150;

    private final List<Unit> units;
    private final Vocabulary vocabulary;
    private final List<Person> people = new ArrayList<>();
    private final NavigableMap<Integer, Person> byPlace = new TreeMap<>();
    private final Map<String, List<Person>> bySurname = new HashMap<>();
    private final Map<Integer, NameMention> mentions = new HashMap<>();

    /** Reads the people of an article off its units. */
    public People(List<Unit> units, Vocabulary vocabulary, GivenNames givenNames) {
        this.units = units;
        this.vocabulary = vocabulary;
        List<NameMention> found = new NameFinder(units, vocabulary, givenNames).find();
        // Full names make the people, then shorter forms find theirs: the nearest before, if several bear the name.
        found.stream()
                .filter(m -> m.name().full() && m.name().given().length() > 1)
                .forEach(this::join);
        found.stream()
                .filter(m -> m.name().full() && m.name().given().length() == 1)
                .forEach(this::join);
        found.stream().filter(m -> !m.name().full()).forEach(this::join);
        people.forEach(this::describe);
    }

    private void join(NameMention mention) {
        List<Person> bearers = bySurname.computeIfAbsent(mention.name().surname(), key -> new ArrayList<>());
        List<Person> fitting = bearers.stream().filter(p -> p.fits(mention)).toList();
        Person person = mention.name().full() ? nearest(fitting, mention) : principal(fitting, mention);
        if (person == null) {
            person = new Person();
            people.add(person);
            bearers.add(person);
        }
        person.add(mention);
        byPlace.put(mention.from(), person);
        mentions.put(mention.from(), mention);
    }

    private static @Nullable Person nearest(List<Person> fitting, NameMention mention) {
        return fitting.stream()
                .max(Comparator.comparingInt(p -> p.lastBefore(mention.from() + 1)))
                .orElse(null);
    }

    /**
     * Whom a bare surname means where several bear it: whoever was named in full just before in its sentence; else, of
     * those named not far before, the one whom the article names in full most often and first; else the last named.
     */
    private @Nullable Person principal(List<Person> fitting, NameMention mention) {
        int at = mention.from();
        int sentence = sentenceStart(at);
        Person last = nearest(fitting, mention);
        if (last == null || last.lastBefore(at) >= sentence) {
            return last;
        }
        return fitting.stream()
                .filter(p -> p.lastBefore(at) >= 0 && at - p.lastBefore(at) < NEAR)
                .max(Comparator.comparingInt((Person p) -> p.fullMentions())
                        .thenComparing(p -> -p.first().from()))
                .orElse(last);
    }

    /** Notes the offices and callings that stand before a name or as an apposition after it. */
    private void describe(Person person) {
        for (NameMention mention : person.mentions()) {
            int from = mention.from();
            // “The envoy to Tarnia” says nothing of Tarnia.
            while (from > 0
                    && !complement(mention.from())
                    && mention.from() - from < REACH
                    && sameSentence(from - 1, mention.from())
                    && (leadsUp(units.get(from - 1)) || abbreviates(from - 1))) {
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

    private boolean complement(int name) {
        return Set.of("of", "to", "in", "for", "at")
                .contains(units.get(name - 1).form());
    }

    private boolean sameSentence(int a, int b) {
        return units.get(a).sentence() == units.get(b).sentence();
    }

    /** Whether this is the stop of “Sen.”. */
    private boolean abbreviates(int at) {
        return at > 0
                && units.get(at).form().equals(".")
                && vocabulary.is(units.get(at - 1).form(), "title");
    }

    /** Whether the article introduces someone here: a full name, then a comma and who that is. */
    boolean introduces(NameMention mention) {
        int to = mention.to();
        Person person = at(mention.from());
        return person != null
                && person.first().equals(mention)
                && mention.name().full()
                && to + 2 < units.size()
                && units.get(to).form().equals(",")
                && !units.get(to + 1).quoted()
                && sameSentence(to + 1, mention.from());
    }

    /** Whether a word may stand right before a name to say who it is: an office or a capitalised word. */
    boolean describes(Unit unit) {
        return !unit.quoted() && (unit.capital() || office(unit));
    }

    /** Whether a word may belong to the description that leads up to a name: “the Russian ambassador in Yerevan, ”. */
    private boolean leadsUp(Unit unit) {
        return !unit.quoted()
                && (unit.capital()
                        || vocabulary.is(unit.form(), "title")
                        || vocabulary.is(unit.form(), "role")
                        || unit.form().endsWith("al")
                        || Set.of("of", "to", "in", "for", "the", "a", ",", "and", "former", "at", "chief", "senior")
                                .contains(unit.form()));
    }

    private void roles(Person person, int from, int to) {
        Set<String> words = words(from, to);
        for (int i = from; i < to; i++) {
            Unit unit = units.get(i);
            if (!unit.mark() && (office(unit) || !unit.capital())) {
                person.describe(Roles.same(unit.form()), words);
            }
        }
    }

    /** Capitalised words of a stretch, without possessive endings. */
    Set<String> words(int from, int to) {
        Set<String> words = new HashSet<>();
        for (int i = from; i < to; i++) {
            if (units.get(i).capital() && !units.get(i).form().equals("the")) {
                String form = units.get(i).form();
                String bare = form.endsWith("'s") ? form.substring(0, form.length() - 2) : form;
                // “Russia” and “Russian” count as one.
                words.add(bare.length() > 5 ? bare.substring(0, 5) : bare);
            }
        }
        return words;
    }

    /** Whether a word names an office or calling by itself. */
    boolean office(Unit unit) {
        return vocabulary.is(unit.form(), "title") || vocabulary.is(unit.form(), "role");
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

    /** Where a name stands in the text. */
    Span place(NameMention mention) {
        return units.get(mention.from())
                .span()
                .cover(units.get(mention.to() - 1).span());
    }

    /** The first place that names the person in full. */
    Span fullest(Person person) {
        return place(person.fullest());
    }

    /** The names from {@code from} to before {@code to}, in order of place. */
    List<NameMention> namesBetween(int from, int to) {
        return from >= to
                ? List.of()
                : byPlace.subMap(from, true, to, false).keySet().stream()
                        .map(mentions::get)
                        .toList();
    }

    /** The first unit of the sentence of unit {@code at}, or one some way back where the sentence is very long. */
    int sentenceStart(int at) {
        int i = at;
        while (i > 0
                && at - i < LONG
                && units.get(i - 1).sentence() == units.get(at).sentence()) {
            i--;
        }
        return i;
    }

    /** Whoever bears the name, in whatever letters: “REED” is Ada Reed; the most named, null where nobody does. */
    @Nullable
    Person bearing(String name) {
        PersonName parsed = PersonName.parse(name);
        return parsed == null
                ? null
                : bySurname.getOrDefault(parsed.surname(), List.of()).stream()
                        .filter(p -> p.fullest().name().fits(parsed))
                        .max(Comparator.comparingInt(Person::count))
                        .orElse(null);
    }

    /** Everyone of the article, in order of first place of a full name. */
    List<Person> all() {
        return people;
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
            if (!person.plays(Roles.same(role))) {
                continue;
            }
            long shared = person.shares(words);
            if (shared == 0 && !words.isEmpty() && person.described()) {
                // “The Norland envoy” is not the envoy whom the article calls Sudland's.
                continue;
            }
            int place = person.lastBefore(before);
            if (shared > bestShared || shared == bestShared && place > bestPlace) {
                best = person;
                bestShared = shared;
                bestPlace = place;
            }
        }
        return best;
    }
}
