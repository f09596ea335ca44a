package parallax.quotes.speakers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.quotes.drafts.Draft;
import parallax.quotes.marks.Unit;
import parallax.quotes.speakers.Resolution.Reason;
import parallax.quotes.speakers.Resolution.Step;
import parallax.text.Span;

/** Resolves the words beside a quote that stand for its speaker: a name, a pronoun, an office, a body. */
final class Mentions {

    private static final Set<String> COMPLEMENT = Set.of(
            "for", "of", "to", "with", "by", "from", "at", "on", "about", "against", "behind", "near", "between");

    /** Words after a name that leave it the head of its phrase. */
    private static final Set<String> AFTER_HEAD = Set.of(
            "of",
            "who",
            "whose",
            "himself",
            "herself",
            "also",
            "then",
            "later",
            "once",
            "in",
            "at",
            "from",
            "on",
            "speaking",
            "when",
            "as");

    private static final Set<String> AFTER_ROLE = Set.of("in", "who", "that", "which", "himself", "herself", "also");

    private static final Set<String> INDEFINITE = Set.of(
            "a", "an", "some", "many", "several", "other", "another", "one", "two", "few", "no", "most", "every", "any",
            "these", "those", "both", "senior", "all");

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

    private static final double NAMED = 0.98;
    private static final double BY_ROLE = 0.88;
    private static final double SAME_SENTENCE = 0.93;
    /** From how sure a topic stands for “the businessman”. */
    private static final double TOPIC = 0.7;

    /** Quotes back over which a speaking office is remembered. */
    private static final int REMEMBERED = 40;

    /** The longest turn of a transcript that is looked through, and its longest label, in words and marks. */
    private static final int TURN = 600;

    private static final int LABEL = 6;

    /** UTF-16 units to look back for a quote around the mention. */
    private static final int FAR = 5000;

    private final String text;
    private final List<Unit> units;
    private final People people;
    private final Antecedents antecedents;
    private final OwnWords ownWords;

    Mentions(String text, List<Unit> units, People people) {
        this.text = text;
        this.units = units;
        this.people = people;
        this.antecedents = new Antecedents(units, people);
        this.ownWords = new OwnWords(text, units);
    }

    /**
     * Who the mention stands for.
     *
     * @param drafts the quotes so far, in order of place
     * @param found the speakers of those before
     */
    Resolved of(Span mention, List<Draft> drafts, List<Resolved> found) {
        int all = Unit.indexAt(units, mention.end());
        int from = ownWords.start(Unit.indexAt(units, mention.start()), all);
        int to = ownWords.end(from, all);
        Resolved resolved = nameIn(from, to, mention);
        resolved = resolved == null ? shouted(from, to, mention) : resolved;
        boolean single = to - from == 1;
        if (resolved == null && single) {
            resolved = switch (pronoun(units.get(from))) {
                case "he", "him", "himself" -> pronoun(from, mention, Gender.MALE, drafts, found);
                case "she", "herself" -> pronoun(from, mention, Gender.FEMALE, drafts, found);
                case "who" -> before(from, mention);
                case "i", "we", "me" -> outer(from, mention, drafts, found);
                default -> null;
            };
        }
        if (resolved == null) {
            resolved = role(from, to, mention, drafts, found);
        }
        if (resolved == null && to - from == 2 && units.get(from).form().equals("the")) {
            resolved = sameOffice(units.get(to - 1).form(), mention, found);
        }
        if (resolved == null) {
            boolean adverb = single && units.get(from).form().endsWith("ly");
            boolean pronoun = adverb || single && PRONOUNS.contains(pronoun(units.get(from)));
            resolved = pronoun
                    ? new Resolved(null, new Resolution(mention, List.of(), null, OwnWords.SURE))
                    : ownWords.body(from, to, mention);
        }
        return resolved;
    }

    /** “The envoy” is the only one who spoke before as “Norland's envoy to Tarnia”. */
    private static @Nullable Resolved sameOffice(String head, Span mention, List<Resolved> found) {
        Resolved same = null;
        String post = null;
        for (Resolved before : Posts.head(head)
                ? found.subList(Math.max(0, found.size() - REMEMBERED), found.size())
                : List.<Resolved>of()) {
            String name = before.why().name();
            String other = name == null || before.person() != null ? null : Posts.key(name);
            if (other != null && other.startsWith(head + '|')) {
                if (post != null && !post.equals(other)) {
                    return null;
                }
                post = other;
                same = before;
            }
        }
        return same == null ? null : same.leaning(Reason.ROLE, mention, BY_ROLE);
    }

    /** “I” within a quote is whoever speaks the quote, and in a turn of a transcript whoever has it. */
    private @Nullable Resolved outer(int at, Span mention, List<Draft> drafts, List<Resolved> found) {
        for (int i = found.size() - 1; i >= 0 && drafts.get(i).spans().getLast().end() > mention.start() - FAR; i--) {
            if (drafts.get(i).spans().stream().anyMatch(span -> span.contains(mention))
                    && found.get(i).named()) {
                return found.get(i).leaning(Reason.SPEAKER_OF_OUTER, mention, SAME_SENTENCE);
            }
        }
        Resolved turn = turn(at);
        return turn == null ? null : turn.leaning(Reason.SPEAKER_OF_OUTER, mention, SAME_SENTENCE);
    }

    /** Whose turn of a transcript the unit stands in: “REED: …” or “Ada Reed: …” at the head of its paragraph. */
    private @Nullable Resolved turn(int at) {
        int start = at;
        while (start > 0
                && at - start < TURN
                && units.get(start - 1).paragraph() == units.get(at).paragraph()) {
            start--;
        }
        int colon = start;
        while (colon < at && colon - start < LABEL && units.get(colon).capital()) {
            colon++;
        }
        if (colon == start || !units.get(colon).form().equals(":")) {
            return null;
        }
        Span label = units.get(start).span().cover(units.get(colon - 1).span());
        Resolved named = nameIn(start, colon, label);
        return named == null ? shouted(start, colon, label) : named;
    }

    /** Whom a transcript means by a name in capitals. */
    private @Nullable Resolved shouted(int from, int to, Span mention) {
        String words = mention.of(text);
        boolean capitals = to - from <= 3
                && words.length() > 2
                && words.equals(words.toUpperCase(Locale.ROOT))
                && !words.equals(words.toLowerCase(Locale.ROOT));
        Person person = capitals ? people.bearing(words) : null;
        return person == null ? null : person(person, mention, Reason.NAMED, from, NAMED);
    }

    /** The lower-case word without what it is contracted with: “he” for “he'd”. */
    private static String pronoun(Unit unit) {
        int apostrophe = unit.form().indexOf('\'');
        return apostrophe < 0 ? unit.form() : unit.form().substring(0, apostrophe);
    }

    /** {@code person} for {@code mention}, by way of the place where it is named last before {@code at}. */
    Resolved person(Person person, @Nullable Span mention, Reason reason, int at, double sure) {
        List<Step> steps = new ArrayList<>();
        int near = person.lastBefore(at);
        NameMention named = near < 0 ? null : people.mentionAt(near);
        steps.add(new Step(reason, named == null ? people.fullest(person) : people.place(named)));
        if (named != null && !named.text().equals(person.name())) {
            steps.add(new Step(Reason.FULLER_NAME, people.fullest(person)));
        }
        return Resolved.of(person, person.name(), mention, steps, sure);
    }

    /**
     * The person whom the mention names: the last name of its head (“Reed lawyer Ada Quill”), or that of an
     * apposition; not “a spokesman for …”, “Quill's office”, “Quill aides”.
     */
    private @Nullable Resolved nameIn(int from, int to, Span span) {
        int segment = from;
        int best = -1;
        for (int i = from; i < to; i++) {
            if (units.get(i).form().equals(",")) {
                if (best >= 0) {
                    break;
                }
                segment = i + 1;
            }
            NameMention mention = people.mentionAt(i);
            if (mention == null) {
                continue;
            }
            boolean possessive = units.get(mention.to() - 1).form().endsWith("'s");
            boolean complement =
                    i > segment && COMPLEMENT.contains(units.get(i - 1).form());
            if (!possessive && !complement && closes(mention.to(), to)) {
                best = i;
            }
        }
        return best < 0 ? null : person(Objects.requireNonNull(people.at(best)), span, Reason.NAMED, best + 1, NAMED);
    }

    /** Whether a name that ends at this unit is the head of its phrase: no noun and no second name follows. */
    private boolean closes(int at, int to) {
        if (at >= to) {
            return true;
        }
        Unit next = units.get(at);
        return next.mark() || next.quoted() || AFTER_HEAD.contains(next.form());
    }

    /** Whom “he” or “she” stands for, by way of the quote or the name that tells it. */
    private @Nullable Resolved pronoun(int at, Span mention, Gender gender, List<Draft> drafts, List<Resolved> found) {
        Antecedents.Found best = antecedents.of(at, gender, drafts, found);
        if (best == null) {
            return null;
        }
        return best.speaker() >= 0
                ? found.get(best.speaker()).leaning(Reason.LAST_SPEAKER, mention, best.sure())
                : person(best.person(), mention, best.reason(), at, best.sure());
    }

    /** The person named last before unit {@code at}, in its sentence. */
    private @Nullable Resolved before(int at, Span mention) {
        List<Person> named = people.between(people.sentenceStart(at), at);
        return named.isEmpty() ? null : person(named.getLast(), mention, Reason.SAME_SENTENCE, at, SAME_SENTENCE);
    }

    /** Whom a definite office or calling stands for (“the ambassador”); “an ambassador” is nobody known. */
    private @Nullable Resolved role(int from, int to, Span mention, List<Draft> drafts, List<Resolved> found) {
        if (from >= to || INDEFINITE.contains(units.get(from).form())) {
            return null;
        }
        int head = -1;
        for (int i = from; i < to && !ends(units.get(i)); i++) {
            boolean possessive = units.get(i).form().endsWith("'s");
            if (!possessive && (head < 0 || people.office(units.get(i)) || !people.office(units.get(head)))) {
                head = i;
            }
        }
        if (head < 0 || head == from && !people.office(units.get(head))) {
            return null;
        }
        Person person = people.byRole(units.get(head).form(), people.words(from, to), from);
        if (person != null) {
            return person(person, mention, Reason.ROLE, from, BY_ROLE);
        }
        Antecedents.Found topic =
                Roles.ofTheTopic(units.get(head).form()) ? antecedents.of(from, Gender.UNKNOWN, drafts, found) : null;
        return topic == null || topic.sure() < TOPIC
                ? null
                : person(topic.person(), mention, Reason.SENTENCE_BEFORE, from, BY_ROLE * topic.sure());
    }

    private static boolean ends(Unit unit) {
        return unit.mark() || unit.quoted() || COMPLEMENT.contains(unit.form()) || AFTER_ROLE.contains(unit.form());
    }
}
