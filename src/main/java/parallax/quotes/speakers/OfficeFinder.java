package parallax.quotes.speakers;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.quotes.lexicon.Vocabulary;
import parallax.quotes.marks.Unit;

/** Finds the offices that an English article gives its people, before a name or as an apposition after it. */
public final class OfficeFinder {

    private static final int REACH = 14;

    private static final Set<String> ADDRESS = Set.of("mr", "mrs", "ms", "miss", "dr", "sir", ".");

    /** Words that may follow a description right away. */
    private static final Set<String> AFTER = Set.of(
            "who", "whose", "and", "said", "says", "told", "from", "on", "in", "at", "as", "when", "which", "but");

    /** Who belongs to the holder of an office does not hold it. */
    private static final Set<String> KIN = Set.of(
            "wife",
            "husband",
            "widow",
            "son",
            "daughter",
            "father",
            "mother",
            "brother",
            "sister",
            "friend",
            "aide",
            "predecessor",
            "successor",
            "candidate",
            "nominee",
            "critic",
            "rival",
            "opponent",
            "ally");

    private final String text;
    private final List<Unit> units;
    private final People people;
    private final Vocabulary vocabulary;

    /** Looks at the units of one article, in which these people are named. */
    public OfficeFinder(String text, List<Unit> units, People people, Vocabulary vocabulary) {
        this.text = text;
        this.units = units;
        this.people = people;
        this.vocabulary = vocabulary;
    }

    /** Each office of each person once, in order of the people. */
    public List<Office> find() {
        Set<Office> offices = new LinkedHashSet<>();
        for (Person person : people.all()) {
            for (NameMention mention : person.mentions()) {
                String before = before(mention);
                if (before != null) {
                    offices.add(new Office(person.name(), before));
                }
                String after = after(mention);
                if (after != null) {
                    offices.add(new Office(person.name(), after));
                }
            }
        }
        return List.copyOf(offices);
    }

    /** “Norland's ambassador to Tarnia, Mr. Sergey Volkin”. */
    private @Nullable String before(NameMention mention) {
        int to = mention.from();
        while (to > 0 && ADDRESS.contains(units.get(to - 1).form()) && together(to - 1, mention)) {
            to--;
        }
        if (to > 0 && units.get(to - 1).form().equals(",")) {
            to--;
        }
        int from = to;
        boolean head = false;
        while (from > 0 && to - from < REACH && together(from - 1, mention) && leadsUp(units.get(from - 1))) {
            from--;
            if (Posts.qualifies(units.get(from).form())) {
                return null;
            }
            head |= Posts.head(units.get(from).form());
        }
        if (!head || from > 0 && Posts.qualifies(units.get(from - 1).form()) || ofKin(from)) {
            return null;
        }
        for (int start = from; start < to; start++) {
            boolean opens = units.get(start).capital()
                    && start == people.sentenceStart(start)
                    && vocabulary.isCommon(units.get(start).form())
                    && !Posts.generic(units.get(start).form())
                    && !Posts.head(units.get(start).form());
            String post = opens ? null : key(start, to);
            if (post != null) {
                return post;
            }
        }
        return null;
    }

    private boolean leadsUp(Unit unit) {
        return !unit.mark()
                && !unit.quoted()
                && !unit.form().equals("and")
                && (unit.capital()
                        || Posts.generic(unit.form())
                        || Posts.head(unit.form())
                        || Posts.qualifies(unit.form()));
    }

    /** Whether what begins here goes on from “the wife of” or “an aide to”. */
    private boolean ofKin(int from) {
        return from > 0 && KIN.contains(units.get(from - 1).form());
    }

    /** “Sergey Volkin, who is Norland's ambassador to Tarnia, said”. */
    private @Nullable String after(NameMention mention) {
        int from = mention.to() + 1;
        if (from >= units.size()
                || !units.get(mention.to()).form().equals(",")
                || units.get(mention.to()).sentence()
                        != units.get(mention.from()).sentence()) {
            return null;
        }
        if (from + 1 < units.size()
                && units.get(from).form().equals("who")
                && units.get(from + 1).form().equals("is")) {
            from += 2;
        }
        int to = from;
        int head = units.size();
        while (to < units.size() && to - from < REACH && together(to, mention) && inside(units.get(to))) {
            head = Posts.head(units.get(to).form()) ? Math.min(head, to) : head;
            to++;
        }
        for (int end = to; end > head; end--) {
            String post = closes(end) ? key(from, end) : null;
            if (post != null) {
                return post;
            }
        }
        return null;
    }

    private boolean inside(Unit unit) {
        return !unit.mark()
                && !unit.quoted()
                && (unit.cue() == null || Posts.head(unit.form()) || Posts.generic(unit.form()));
    }

    private boolean closes(int end) {
        return end == units.size()
                || units.get(end).mark()
                || units.get(end).quoted()
                || units.get(end).cue() != null
                || AFTER.contains(units.get(end).form());
    }

    /** Whether this unit stands in the sentence of the name and begins no other name but that of a body: “Reed ministry”. */
    private boolean together(int at, NameMention mention) {
        NameMention other = people.mentionAt(at);
        return units.get(at).sentence() == units.get(mention.from()).sentence()
                && (other == null
                        || other.to() < units.size()
                                && Posts.body(units.get(other.to()).form()));
    }

    private @Nullable String key(int from, int to) {
        return Posts.key(units.get(from).span().cover(units.get(to - 1).span()).of(text));
    }
}
