package parallax.statements.collation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.statements.likeness.Likeness;
import parallax.statements.words.Lexicon;
import parallax.statements.words.Word;

/**
 * Aligns one rendering after the other to the columns found so far (progressive alignment, Feng and Doolittle 1987,
 * over Needleman and Wunsch 1970). Words match by form, stem, kin or near-synonym; what is left between two matches
 * is then paired word for word where both sides say about as much, so that a replaced word stands under the word it
 * replaces.
 */
final class Aligner {

    /** Cells of the alignment matrix that are affordable: beyond it the wording counts as different. */
    static final long MOST_CELLS = 4_000_000;

    private static final double GAP = -0.3;
    private static final double NEVER = -100;
    private static final int INSIDE = 6;
    private static final int EDGE = 2;

    private final int size;
    private List<@Nullable Word[]> columns = new ArrayList<>();

    /** @param size number of renderings */
    Aligner(int size) {
        this.size = size;
    }

    /** The columns, each with a word or null for every rendering. */
    List<@Nullable Word[]> columns() {
        return columns;
    }

    /** Whether a rendering of this many words can still be aligned. */
    boolean affords(int words) {
        return (long) words * columns.size() <= MOST_CELLS;
    }

    /** Puts the words of a rendering under the same words of {@code like}, which is aligned. */
    void copy(int index, int like, List<Word> words) {
        int next = 0;
        for (@Nullable Word[] column : columns) {
            if (column[like] != null) {
                column[index] = words.get(next++);
            }
        }
    }

    /** Adds the words of rendering {@code index}. */
    void add(int index, List<Word> words) {
        if (columns.isEmpty()) {
            words.forEach(word -> columns.add(column(index, word)));
            return;
        }
        int[] at = pairGaps(matches(words), words);
        List<@Nullable Word[]> merged = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < words.size(); i++) {
            if (at[i] < 0) {
                merged.add(column(index, words.get(i)));
                continue;
            }
            while (next < at[i]) {
                merged.add(columns.get(next++));
            }
            columns.get(next)[index] = words.get(i);
            merged.add(columns.get(next++));
        }
        merged.addAll(columns.subList(next, columns.size()));
        columns = merged;
    }

    private @Nullable Word[] column(int index, Word word) {
        Word[] column = new Word[size];
        column[index] = word;
        return column;
    }

    /** For each word the column that it matches, -1 where none. */
    private int[] matches(List<Word> words) {
        int rows = words.size();
        int width = columns.size();
        byte[][] step = new byte[rows + 1][width + 1];
        double[] above = new double[width + 1];
        double[] here = new double[width + 1];
        for (int j = 1; j <= width; j++) {
            above[j] = j * GAP;
            step[0][j] = 2;
        }
        for (int i = 1; i <= rows; i++) {
            here[0] = i * GAP;
            step[i][0] = 1;
            for (int j = 1; j <= width; j++) {
                double match = above[j - 1] + fit(words.get(i - 1), columns.get(j - 1));
                double best = Math.max(match, Math.max(above[j], here[j - 1]) + GAP);
                here[j] = best;
                step[i][j] = (byte) (best == match ? 0 : best == above[j] + GAP ? 1 : 2);
            }
            double[] swap = above;
            above = here;
            here = swap;
        }
        int[] at = new int[rows];
        int i = rows;
        int j = width;
        while (i > 0) {
            switch (step[i][j]) {
                case 0 -> at[--i] = --j;
                case 1 -> at[--i] = -1;
                default -> j--;
            }
        }
        return at;
    }

    private static double fit(Word word, @Nullable Word[] column) {
        double best = NEVER;
        for (Word other : column) {
            if (other != null) {
                best = Math.max(best, fit(word, other));
            }
        }
        return best;
    }

    private static double fit(Word word, Word other) {
        double worth = word.content() ? word.shape() == Word.Shape.COMMON ? 2 : 3 : 0.8;
        if (word.form().equals(other.form())) {
            return worth;
        }
        if (word.number() || other.number()) {
            return word.number() && other.number() ? 0.9 : NEVER;
        }
        if (word.stem().equals(other.stem()) && word.content()) {
            return 0.85 * worth;
        }
        double alike = Likeness.alike(word, other);
        if (alike > 0 && word.content() == other.content()) {
            return 0.7 * alike * worth;
        }
        return word.force() != Lexicon.Force.NONE
                        && other.force() != Lexicon.Force.NONE
                        && word.force() != Lexicon.Force.NEGATION
                        && other.force() != Lexicon.Force.NEGATION
                ? 0.4
                : NEVER;
    }

    /** Pairs what lies unmatched on both sides between two matches, content word with content word, in order. */
    private int[] pairGaps(int[] at, List<Word> words) {
        int left = -1;
        for (int i = 0; i <= at.length; i++) {
            if (i < at.length && at[i] < 0) {
                continue;
            }
            int from = left < 0 ? 0 : at[left] + 1;
            int to = i < at.length ? at[i] : columns.size();
            int most = left < 0 || i == at.length ? EDGE : INSIDE;
            if (i - left > 1 && to > from && i - left - 1 <= most && to - from <= most) {
                pair(at, words, left + 1, i, from, to);
            }
            left = i;
        }
        return at;
    }

    private void pair(int[] at, List<Word> words, int start, int end, int from, int to) {
        boolean even = end - start == to - from;
        int column = from;
        for (int i = start; i < end; i++) {
            boolean content = words.get(i).content();
            if (!content && !even) {
                continue;
            }
            int free = column;
            while (free < to && content(columns.get(free)) != content) {
                free++;
            }
            if (free < to) {
                at[i] = free;
                column = free + 1;
            }
        }
    }

    private static boolean content(@Nullable Word[] column) {
        for (Word word : column) {
            if (word != null && word.content()) {
                return true;
            }
        }
        return false;
    }
}
