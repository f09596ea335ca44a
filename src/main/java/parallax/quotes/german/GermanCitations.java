package parallax.quotes.german;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.quotes.german.GermanReport.Range;
import parallax.quotes.marks.Unit;

/** Finds both who quotes and whom in “die „Morgenpost“ zitiert den Minister” and “Quill wird von … zitiert”. */
final class GermanCitations {

    private static final int REACH = 40;
    private static final Set<String> BY = Set.of("von", "vom", "in", "im", "auf");

    private final List<Unit> units;
    private final GermanWords words;

    GermanCitations(List<Unit> units, GermanWords words) {
        this.units = units;
        this.words = words;
    }

    /** Both parties of the verb at unit {@code verb}; empty where it is no citing or names only one of them. */
    List<Range> parties(int verb) {
        if (units.get(verb).capital() || !units.get(verb).form().startsWith("zitier")) {
            return List.of();
        }
        int from = verb;
        int to = verb + 1;
        while (from > 0 && verb - from < REACH && same(from - 1, verb) && !quoteEnds(from - 1)) {
            from--;
        }
        while (to < units.size() && to - verb < REACH && same(to, verb)) {
            to++;
        }
        int passive = passive(from, to);
        Range one = passive < 0 ? quoter(verb, from, to) : quoted(passive, from, verb, to);
        if (one == null || units.get(one.from()).form().equals("man")) {
            return List.of();
        }
        Range other = passive < 0 ? phrase(one.from() > verb ? one.to() : verb + 1, to) : medium(passive, from, verb);
        boolean writing = other == null || passive < 0 && words.is(units.get(other.to() - 1), "writing");
        return writing ? List.of() : List.of(one, other);
    }

    private boolean same(int a, int b) {
        return units.get(a).sentence() == units.get(b).sentence();
    }

    /** Whether the words after unit {@code at} no longer belong to what is cited. */
    private boolean quoteEnds(int at) {
        boolean comma = at + 1 < units.size() && units.get(at + 1).form().equals(",");
        return units.get(at).quoted() && (comma || words.is(units.get(at + 1), "passive"));
    }

    private int passive(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.is(units.get(i), "passive") && !units.get(i).form().equals("man")) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable Range quoter(int verb, int from, int to) {
        for (int i = from; i < verb; i++) {
            Range phrase = phrase(i, verb);
            if (phrase != null) {
                return phrase;
            }
        }
        return phrase(verb + 1, to);
    }

    private @Nullable Range quoted(int passive, int from, int verb, int to) {
        Range behind = passive < verb ? phrase(passive + 1, to) : null;
        for (int i = from; i < verb && behind == null; i++) {
            behind = i > from && BY.contains(units.get(i - 1).form()) ? null : phrase(i, verb);
        }
        return behind;
    }

    /** Where the words stood: “von der „Morgenpost“”, “auf seiner Seite”. */
    private @Nullable Range medium(int passive, int from, int verb) {
        for (int i = from; i < verb; i++) {
            // Before the verb, “von …” belongs to a noun.
            boolean here = i == from || i > passive || passive > verb;
            if (here && BY.contains(units.get(i).form())) {
                Range phrase = phrase(i + 1, verb);
                if (phrase != null) {
                    return phrase;
                }
            }
        }
        return null;
    }

    /** A noun phrase that starts at {@code from}, null where none does. */
    private @Nullable Range phrase(int from, int to) {
        if (from >= to) {
            return null;
        }
        if (words.is(units.get(from), "adverb")) {
            return phrase(from + 1, to);
        }
        if (words.is(units.get(from), "pronoun")
                || units.get(from).word().indexOf('.') > 0 && !units.get(from).mark()) {
            return new Range(from, from + 1);
        }
        int i = from;
        if (words.is(units.get(i), "article")) {
            i++;
            while (i + 1 < to
                    && !units.get(i).capital()
                    && !units.get(i).quoted()
                    && !units.get(i).mark()) {
                i++;
            }
        }
        if (i > from && i < to && units.get(i).quoted()) {
            return new Range(from, i + 1);
        }
        int noun = i;
        while (i < to && units.get(i).capital()) {
            i++;
        }
        return i > noun ? new Range(from, i) : null;
    }
}
