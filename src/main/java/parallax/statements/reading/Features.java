package parallax.statements.reading;

import java.util.Arrays;
import parallax.statements.words.Background;
import parallax.statements.words.Term;
import parallax.statements.words.Wording;

/**
 * What a rendering is found by: its rarest stems and pairs of neighbouring stems, as hashes. Rarity is that of the
 * {@link Background}, so that the features of a rendering never change.
 */
public final class Features {

    private static final int MOST_STEMS = 16;
    private static final int MOST_PAIRS = 8;
    private static final int BRIEF = 3;

    private Features() {}

    /** At most 24, ascending, each once. */
    static int[] of(Wording wording) {
        int contents = wording.contents();
        Rarest stems = new Rarest(MOST_STEMS);
        Rarest pairs = new Rarest(MOST_PAIRS);
        for (int i = 0; i < wording.size(); i++) {
            Term term = wording.term(i);
            if (term.content()) {
                stems.add(term.hash(), term.weight());
            }
            if (i > 0) {
                Term before = wording.term(i - 1);
                if (term.content() || before.content()) {
                    pairs.add(pair(before.hash(), term.hash()), term.weight() + before.weight());
                }
                // Of a rendering that hardly has words that say something (“Why would they?”) every three neighbours.
                if (contents <= 1 && i > 1) {
                    int three = pair(pair(wording.term(i - 2).hash(), before.hash()), term.hash());
                    pairs.add(three, term.weight() + before.weight());
                }
            }
        }
        int[] all = Arrays.copyOf(stems.kept, stems.size + pairs.size);
        System.arraycopy(pairs.kept, 0, all, stems.size, pairs.size);
        Arrays.sort(all);
        return distinct(all);
    }

    private static int pair(int first, int second) {
        return Background.mix(first * 31 + second);
    }

    private static int[] distinct(int[] sorted) {
        int size = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[size++] = sorted[i];
            }
        }
        return size == sorted.length ? sorted : Arrays.copyOf(sorted, size);
    }

    /** Whether two renderings share enough to be worth a closer look: short ones have little to share. */
    public static boolean enough(Unit a, Unit b) {
        return shared(a.features(), b.features()) >= wanted(a, b);
    }

    /** How many features two renderings share; 2 where they are more. */
    public static int shared(int[] left, int[] right) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < left.length && j < right.length && shared < 2) {
            int a = left[i];
            int b = right[j];
            shared += a == b ? 1 : 0;
            i += a <= b ? 1 : 0;
            j += b <= a ? 1 : 0;
        }
        return shared;
    }

    /** Features that two must share: fewer where one is brief, or both were said to a medium that is named. */
    static int wanted(Unit a, Unit b) {
        return isBrief(a) || isBrief(b) || isNamed(a) && isNamed(b) ? 1 : 2;
    }

    /** Whether the medium is named that a rendering was said to. */
    public static boolean isNamed(Unit unit) {
        return unit.telling().setting().channel() != null;
    }

    /** Whether a rendering is so short that one feature is much. */
    public static boolean isBrief(Unit unit) {
        return unit.wording().contents() <= BRIEF;
    }

    /** The rarest few; of equals those of the smaller hash. */
    private static final class Rarest {

        private final int[] kept;
        private final float[] weights;
        private int size;

        Rarest(int most) {
            kept = new int[most];
            weights = new float[most];
        }

        void add(int feature, float weight) {
            int worst = 0;
            for (int i = 0; i < size; i++) {
                if (kept[i] == feature) {
                    return;
                }
                if (weights[i] < weights[worst] || weights[i] == weights[worst] && kept[i] > kept[worst]) {
                    worst = i;
                }
            }
            if (size < kept.length) {
                kept[size] = feature;
                weights[size++] = weight;
            } else if (weight > weights[worst] || weight == weights[worst] && feature < kept[worst]) {
                kept[worst] = feature;
                weights[worst] = weight;
            }
        }
    }
}
