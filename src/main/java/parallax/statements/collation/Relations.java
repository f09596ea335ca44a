package parallax.statements.collation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.statements.collation.Collation.Relation;
import parallax.statements.words.Lexicon;
import parallax.statements.words.Spelling;
import parallax.statements.words.Word;

/** What each word of an alignment is to the base wording. */
final class Relations {

    private final List<@Nullable Word[]> columns;
    private final int base;

    /** By rendering, the columns of words that stand elsewhere in the base. */
    private final Map<Integer, Set<Integer>> moved = new HashMap<>();

    /** Columns of base words that some rendering has elsewhere. */
    private final Set<Integer> movedAway = new HashSet<>();

    Relations(List<@Nullable Word[]> columns, int base, List<Integer> aligned) {
        this.columns = columns;
        this.base = base;
        for (int rendering : aligned) {
            moved.put(rendering, rendering == base ? Set.of() : movedIn(rendering));
        }
    }

    /** The relation of the word that {@code rendering} has in {@code column}. */
    Relation of(int column, int rendering) {
        Word[] words = columns.get(column);
        Word word = words[rendering];
        Word before = words[base];
        if (rendering == base) {
            return ofBase(column);
        }
        if (before == null) {
            if (moved.get(rendering).contains(column)) {
                return Relation.MOVED;
            }
            return word.force() == Lexicon.Force.NEGATION && inside(column, base) ? Relation.NEGATION : Relation.ADDED;
        }
        return between(word, before);
    }

    private Relation ofBase(int column) {
        Word[] words = columns.get(column);
        boolean kept = movedAway.contains(column);
        boolean negates = words[base].force() == Lexicon.Force.NEGATION;
        for (int other : moved.keySet()) {
            if (other != base && words[other] != null) {
                kept = true;
            } else if (other != base && negates && inside(column, other)) {
                return Relation.NEGATION;
            }
        }
        return kept || moved.size() < 2 ? Relation.SAME : Relation.LEFT_OUT;
    }

    /** Whether a rendering has words shared with the base on both sides of a column: a gap in it, not its end. */
    private boolean inside(int column, int rendering) {
        return anchored(column - 1, -1, rendering) && anchored(column + 1, 1, rendering);
    }

    private boolean anchored(int from, int step, int rendering) {
        for (int i = from; i >= 0 && i < columns.size(); i += step) {
            Word[] words = columns.get(i);
            if (words[rendering] != null && (rendering == base ? others(words) : words[base] != null)) {
                return true;
            }
        }
        return false;
    }

    private boolean others(@Nullable Word[] words) {
        for (int i = 0; i < words.length; i++) {
            if (i != base && words[i] != null) {
                return true;
            }
        }
        return false;
    }

    /** What one word is to another that stands in its place. */
    static Relation between(Word word, Word base) {
        if (word.form().equals(base.form())) {
            return Relation.SAME;
        }
        if (word.number() && base.number()) {
            return Relation.NUMBER;
        }
        if (turned(word.force(), base.force()) || Spelling.opposed(word.form(), base.form())) {
            return Relation.NEGATION;
        }
        boolean names = word.capital()
                && base.capital()
                && !word.form().startsWith(base.form())
                && !base.form().startsWith(word.form());
        return names && Spelling.near(word.form(), base.form()) || Spelling.variants(word.form(), base.form())
                ? Relation.SPELLING
                : Relation.CHANGED;
    }

    /** Whether the force of the sentence changes: denied or not, must, may or will. */
    private static boolean turned(Lexicon.Force force, Lexicon.Force other) {
        if (force == Lexicon.Force.NEGATION || other == Lexicon.Force.NEGATION) {
            return force != other;
        }
        return force != other && force != Lexicon.Force.NONE && other != Lexicon.Force.NONE;
    }

    /**
     * Runs of words that the rendering has and the base has elsewhere. Within a run only words that say something
     * count as found again; a lone common word does not.
     */
    private Set<Integer> movedIn(int rendering) {
        List<Integer> mine = new ArrayList<>();
        List<Integer> theirs = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Word[] words = columns.get(i);
            if (words[rendering] != null && words[base] == null) {
                mine.add(i);
            } else if (words[base] != null && words[rendering] == null) {
                theirs.add(i);
            }
        }
        Map<String, List<Integer>> byStem = new HashMap<>();
        theirs.forEach(i -> byStem.computeIfAbsent(columns.get(i)[base].stem(), s -> new ArrayList<>())
                .add(i));
        Set<Integer> found = new HashSet<>();
        for (int at = 0; at < mine.size(); at++) {
            List<Integer> starts = byStem.getOrDefault(columns.get(mine.get(at))[rendering].stem(), List.of());
            if (starts.isEmpty()) {
                continue;
            }
            int from = theirs.indexOf(starts.getFirst());
            int length = 0;
            boolean says = false;
            while (at + length < mine.size()
                    && from + length < theirs.size()
                    && same(mine.get(at + length), rendering, theirs.get(from + length))) {
                Word word = columns.get(mine.get(at + length))[rendering];
                says |= word.shape() == Word.Shape.CONTENT || word.number();
                length++;
            }
            if (says) {
                for (int k = 0; k < length; k++) {
                    found.add(mine.get(at + k));
                    movedAway.add(theirs.get(from + k));
                    byStem.get(columns.get(theirs.get(from + k))[base].stem()).remove(theirs.get(from + k));
                }
                at += length - 1;
            }
        }
        return found;
    }

    private boolean same(int mine, int rendering, int theirs) {
        return columns.get(mine)[rendering].stem().equals(columns.get(theirs)[base].stem());
    }
}
