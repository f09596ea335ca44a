package parallax.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One person of an article, while the article is read: the names that fell together and what is said of the person. */
final class Person {

    private final List<NameMention> mentions = new ArrayList<>();
    private final Set<String> roles = new HashSet<>();
    private final Set<String> context = new HashSet<>();
    private Gender gender = Gender.UNKNOWN;

    boolean fits(NameMention mention) {
        return gender.fits(mention.gender())
                && mentions.stream().allMatch(m -> m.name().fits(mention.name()));
    }

    void add(NameMention mention) {
        mentions.add(mention);
        gender = gender == Gender.UNKNOWN ? mention.gender() : gender;
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

    /** How many of {@code words} were used of the person. */
    long shares(Set<String> words) {
        return words.stream().filter(context::contains).count();
    }

    List<NameMention> mentions() {
        return mentions;
    }

    /** The fullest name; of several the most frequent, then the first. */
    String name() {
        return mentions.stream()
                .min(Comparator.comparingInt((NameMention m) ->
                                m.name().initials() - m.name().words())
                        .thenComparing(m -> -mentions.stream()
                                .filter(o -> o.text().equals(m.text()))
                                .count())
                        .thenComparing(NameMention::from))
                .orElseThrow()
                .text();
    }

    /** Where the person was last named before unit {@code at}, -1 where not yet. */
    int lastBefore(int at) {
        int last = -1;
        for (NameMention mention : mentions) {
            if (mention.from() >= at) {
                break;
            }
            last = mention.from();
        }
        return last;
    }
}
