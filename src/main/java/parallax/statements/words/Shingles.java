package parallax.statements.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import parallax.text.Folding;
import parallax.text.Span;
import parallax.text.Token;
import parallax.text.Tokens;

/**
 * Runs of words as numbers (Broder, “On the resemblance and containment of documents”, 1997): folded words without
 * marks, hashed by FNV-1a in 64 bits, so that chance gives two different runs one number about never.
 */
public final class Shingles {

    private static final long START = 0xcbf29ce484222325L;
    private static final long STEP = 0x100000001b3L;

    private Shingles() {}

    /**
     * The runs of {@code size} words in each stretch, sorted, each once.
     *
     * @param within the stretches; no run goes from one into the next
     */
    public static long[] of(String text, List<Span> within, int size) {
        long[] found = new long[64];
        int count = 0;
        for (Span stretch : within) {
            List<Long> words = words(text, stretch);
            for (int i = 0; i + size <= words.size(); i++) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, 2 * count);
                }
                long hash = START;
                for (int k = 0; k < size; k++) {
                    hash = mixed(hash ^ words.get(i + k));
                }
                found[count++] = hash;
            }
        }
        return Arrays.stream(found, 0, count).sorted().distinct().toArray();
    }

    private static List<Long> words(String text, Span stretch) {
        List<Long> words = new ArrayList<>();
        for (Token token : Tokens.of(text, stretch)) {
            if (token.kind() != Token.Kind.MARK) {
                String folded = Folding.fold(token.of(text));
                long hash = START;
                for (int i = 0; i < folded.length(); i++) {
                    hash = (hash ^ folded.charAt(i)) * STEP;
                }
                words.add(hash);
            }
        }
        return words;
    }

    private static long mixed(long hash) {
        long mixed = hash * STEP;
        return mixed ^ mixed >>> 29;
    }

    /** How many numbers two sorted lists share. */
    public static int shared(long[] a, long[] b) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            if (a[i] == b[j]) {
                shared++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }
}
