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

/** One person of an article, while the article is read: the names that fell together and what is said of the person. */
final class Person {

    private final NavigableMap<Integer, NameMention> byPlace = new TreeMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    /** One mention of every form of the name, in order of place. */
    private final Map<String, NameMention> forms = new HashMap<>();

    private final Set<String> roles = new HashSet<>();
    private final Set<String> context = new HashSet<>();
    private Gender gender = Gender.UNKNOWN;
    private int full;

    boolean fits(NameMention mention) {
        return gender.fits(mention.gender())
                && forms.values().stream().allMatch(m -> m.name().fits(mention.name()));
    }

    void add(NameMention mention) {
        byPlace.put(mention.from(), mention);
        counts.merge(mention.text(), 1, Integer::sum);
        forms.merge(mention.text(), mention, (a, b) -> b.from() < a.from() ? b : a);
        gender = gender == Gender.UNKNOWN ? mention.gender() : gender;
        full += mention.name().full() ? 1 : 0;
    }

    /** Notes that the person was called by this role, with the words around it. */
    void describe(String role, Set<String> words) {
        roles.add(role);
        context.addAll(words);
    }

    Gender gender() {
        return gender;
    }

    boolean plays(String role) {
        return roles.contains(role);
    }

    /** How often the person is named in full. */
    int fullMentions() {
        return full;
    }

    int count() {
        return byPlace.size();
    }

    /** Whether capitalised words were used of the person: a country, a body, a party. */
    boolean described() {
        return !context.isEmpty();
    }

    /** How many of {@code words} were used of the person. */
    long shares(Set<String> words) {
        return words.stream().filter(context::contains).count();
    }

    /** In order of place. */
    List<NameMention> mentions() {
        return new ArrayList<>(byPlace.values());
    }

    NameMention first() {
        return byPlace.firstEntry().getValue();
    }

    /** The first mention of the fullest name; of several such names the most frequent, then the first. */
    NameMention fullest() {
        return forms.values().stream()
                .min(Comparator.comparingInt((NameMention m) ->
                                m.name().initials() - m.name().words())
                        .thenComparing(m -> -counts.getOrDefault(m.text(), 0))
                        .thenComparing(NameMention::from))
                .orElseThrow();
    }

    String name() {
        return fullest().text();
    }

    /** Where the person was last named before unit {@code at}, -1 where not yet. */
    int lastBefore(int at) {
        Integer last = byPlace.lowerKey(at);
        return last == null ? -1 : last;
    }
}
