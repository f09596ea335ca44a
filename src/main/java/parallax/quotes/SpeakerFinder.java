package parallax.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.news.Attribution;
import parallax.text.Span;

/**
 * Resolves the mentions of an article's quotes to names. Works forward through the quotes, since a pronoun or a
 * quote without a speaker leans on what came before; where nothing speaks for a person it keeps the mention's own
 * words.
 */
final class SpeakerFinder {

    private static final Set<String> COMPLEMENT = Set.of(
            "for", "of", "to", "with", "by", "from", "at", "on", "about", "against", "behind", "near", "between");

    /** Words that name nobody by themselves. */
    private static final Set<String> PRONOUNS = Set.of(
            "he",
            "she",
            "they",
            "it",
            "we",
            "i",
            "you",
            "him",
            "her",
            "them",
            "us",
            "me",
            "himself",
            "herself",
            "themselves",
            "who",
            "whom",
            "which",
            "that",
            "this",
            "these",
            "those",
            "one",
            "some",
            "others",
            "many",
            "most",
            "both",
            "another",
            "all",
            "his",
            "their",
            "its",
            "my",
            "our",
            "your");

    /** A mention that stands for itself is right where it is the right mention. */
    private static final double OWN_WORDS = 0.89;
    /** Units over which a body is remembered by its name. */
    private static final int FAR = 1500;

    private final String text;
    private final List<Unit> units;
    private final People people;
    private final List<@Nullable Attribution> found = new ArrayList<>();
    private final List<@Nullable Person> persons = new ArrayList<>();

    SpeakerFinder(String text, List<Unit> units, People people) {
        this.text = text;
        this.units = units;
        this.people = people;
    }

    /** The speaker of each draft, null where unknown; drafts are in order of place. */
    List<@Nullable Attribution> of(List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            Span mention = draft.mention();
            if (mention != null) {
                named(mention, drafts, i);
            } else {
                unnamed(drafts, i);
            }
        }
        backward(drafts);
        return found;
    }

    private void note(@Nullable Attribution attribution, @Nullable Person person) {
        found.add(attribution);
        persons.add(person);
    }

    private void named(Span mention, List<Draft> drafts, int index) {
        int from = unitAt(mention.start());
        int to = unitAt(mention.end());
        Person person = nameIn(from, to);
        double sure = 0.95;
        if (person == null && to - from == 1) {
            String form = units.get(from).form();
            person = switch (form) {
                case "he", "him", "himself" -> pronoun(from, Gender.MALE, drafts, index);
                case "she", "herself" -> pronoun(from, Gender.FEMALE, drafts, index);
                case "who" -> before(from);
                default -> null;
            };
            sure = 0.85;
        }
        if (person == null) {
            person = role(from, to);
            sure = 0.8;
        }
        boolean pronoun = to - from == 1 && PRONOUNS.contains(units.get(from).form());
        String name = person != null ? person.name() : pronoun ? null : body(from, to, mention);
        note(new Attribution(name, mention, person != null ? sure : OWN_WORDS), person);
    }

    /** The unit that starts at or after {@code offset}. */
    private int unitAt(int offset) {
        int low = 0;
        int high = units.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (units.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The person whom the mention names: its head, or the apposition of an office; not “a spokesman for …”. */
    private @Nullable Person nameIn(int from, int to) {
        int segment = from;
        for (int i = from; i < to; i++) {
            if (units.get(i).form().equals(",")) {
                segment = i + 1;
            }
            Person person = people.at(i);
            NameMention mention = people.mentionAt(i);
            if (person == null || mention == null) {
                continue;
            }
            boolean ends = mention.to() >= to || units.get(mention.to()).mark();
            boolean possessive = units.get(mention.to() - 1).form().endsWith("'s");
            boolean complement =
                    i > segment && COMPLEMENT.contains(units.get(i - 1).form());
            boolean starts = i == from;
            if (!possessive
                    && !complement
                    && (ends || starts || units.get(mention.to()).form().equals("of"))) {
                return person;
            }
        }
        return null;
    }

    /**
     * Whom “he” or “she” stands for: the first named in its sentence, the last speaker, or the last sentence's first.
     */
    private @Nullable Person pronoun(int at, Gender gender, List<Draft> drafts, int index) {
        int start = sentenceStart(at);
        for (Person person : people.between(start, at)) {
            if (person.gender().fits(gender)) {
                return person;
            }
        }
        Person last = index > 0 ? persons.get(index - 1) : null;
        if (last != null
                && last.gender().fits(gender)
                && units.get(at).paragraph()
                                - units.get(drafts.get(index - 1).unit()).paragraph()
                        <= 1) {
            return last;
        }
        int sentence = start;
        for (int back = 0; back < 4 && sentence > 0; back++) {
            int previous = sentenceStart(sentence - 1);
            for (Person person : people.between(previous, sentence)) {
                if (person.gender().fits(gender)) {
                    return person;
                }
            }
            sentence = previous;
        }
        return last != null && last.gender().fits(gender) ? last : null;
    }

    private int sentenceStart(int at) {
        int i = at;
        while (i > 0
                && at - i < 200
                && units.get(i - 1).sentence() == units.get(at).sentence()) {
            i--;
        }
        return i;
    }

    /** The person named last before unit {@code at}, in its sentence. */
    private @Nullable Person before(int at) {
        List<Person> named = people.between(sentenceStart(at), at);
        return named.isEmpty() ? null : named.getLast();
    }

    /** Whom a definite office stands for (“the ambassador”); “an ambassador” is nobody known. */
    private @Nullable Person role(int from, int to) {
        if (from >= to
                || Set.of("a", "an", "some", "many", "several", "other", "another", "one", "senior")
                        .contains(units.get(from).form())) {
            return null;
        }
        String role = null;
        for (int i = from;
                i < to
                        && !units.get(i).mark()
                        && !COMPLEMENT.contains(units.get(i).form())
                        && !units.get(i).form().equals("in");
                i++) {
            String here = people.role(units.get(i));
            role = here == null ? role : here;
        }
        return role == null ? null : people.byRole(role, people.words(from, to), from);
    }

    /** “The ministry” by its name, where the article gave it before; else the mention's own words. */
    private String body(int from, int to, Span mention) {
        if (to - from != 2
                || !units.get(from).form().equals("the")
                || units.get(to - 1).capital()) {
            return words(from, to, mention);
        }
        String head = units.get(to - 1).form();
        for (int i = from - 1; i >= 0 && from - i < FAR; i--) {
            if (units.get(i).capital() && units.get(i).form().equals(head)) {
                int start = i;
                while (start > 0
                        && units.get(start - 1).capital()
                        && units.get(start - 1).sentence() == units.get(i).sentence()) {
                    start--;
                }
                if (start < i) {
                    return units.get(start).span().cover(units.get(i).span()).of(text);
                }
            }
        }
        return words(from, to, mention);
    }

    private String words(int from, int to, Span mention) {
        int end = from;
        while (end < to
                && !units.get(end).form().equals(",")
                && units.get(end).span().end() - mention.start() < 80) {
            end++;
        }
        int start = from;
        if (start < end - 1 && units.get(start).form().equals("the")) {
            start++;
        }
        return start >= end
                ? mention.of(text)
                : units.get(start).span().cover(units.get(end - 1).span()).of(text);
    }

    /** A quote without a mention: the speaker of its sentence, of its paragraph, or whoever spoke last just before. */
    private void unnamed(List<Draft> drafts, int index) {
        Unit unit = units.get(drafts.get(index).unit());
        if (index > 0) {
            Attribution last = found.get(index - 1);
            Unit before = units.get(drafts.get(index - 1).unit());
            if (last != null && before.sentence() == unit.sentence()) {
                note(new Attribution(last.name(), last.mention(), last.confidence() * 0.8), persons.get(index - 1));
                return;
            }
            if (last != null && before.paragraph() == unit.paragraph()) {
                note(again(last, 0.8), persons.get(index - 1));
                return;
            }
        }
        Person subject = subjectBefore(drafts.get(index).unit());
        if (subject != null) {
            note(new Attribution(subject.name(), null, 0.5), subject);
            return;
        }
        Attribution last = index > 0 ? found.get(index - 1) : null;
        if (last != null
                && unit.paragraph() - units.get(drafts.get(index - 1).unit()).paragraph() == 1) {
            note(again(last, 0.6), persons.get(index - 1));
            return;
        }
        note(null, null);
    }

    /** Whoever spoke in a quote near by, less surely; null where nobody knows who that was. */
    private static @Nullable Attribution again(Attribution near, double share) {
        return near.name() == null ? null : new Attribution(near.name(), null, near.confidence() * share);
    }

    /** The first person named in the sentence before, within the paragraph. */
    private @Nullable Person subjectBefore(int at) {
        int start = sentenceStart(at);
        if (start == 0 || units.get(start - 1).paragraph() != units.get(at).paragraph()) {
            return null;
        }
        List<Person> named = people.between(sentenceStart(start - 1), start);
        return named.isEmpty() ? null : named.getFirst();
    }

    /** A quote at the head of its paragraph whose speaker comes only with the next quote there. */
    private void backward(List<Draft> drafts) {
        for (int i = drafts.size() - 2; i >= 0; i--) {
            Attribution next = found.get(i + 1);
            boolean guessed = found.get(i) == null
                    || drafts.get(i).mention() == null && drafts.get(i).cue() == null;
            if (guessed
                    && next != null
                    && drafts.get(i + 1).mention() != null
                    && units.get(drafts.get(i).unit()).paragraph()
                            == units.get(drafts.get(i + 1).unit()).paragraph()
                    && units.get(drafts.get(i).unit()).quoted()
                    && (i == 0
                            || units.get(drafts.get(i - 1).unit()).paragraph()
                                    != units.get(drafts.get(i).unit()).paragraph())) {
                found.set(i, again(next, 0.8));
            }
        }
    }
}
