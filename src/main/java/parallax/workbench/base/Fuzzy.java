package parallax.workbench.base;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import parallax.text.Folding;

/** How well letters that were typed fit a name that holds them in their order, with gaps: “sca” fits “Save a copy”. */
public final class Fuzzy {

    private static final int RUN = 8;
    private static final int WORD = 6;
    private static final int NAME = 2;
    private static final int LETTER = 1;
    private static final int NONE = Integer.MIN_VALUE / 2;

    private Fuzzy() {}

    /**
     * The better the higher; nothing where the letters do not fit. Blanks in what is typed do not count. Both are
     * folded.
     */
    public static OptionalInt score(String name, String typed) {
        String wanted = typed.replace(" ", "");
        if (wanted.isEmpty()) {
            return OptionalInt.of(0);
        }
        if (!holds(name, wanted)) {
            return OptionalInt.empty();
        }
        // ending[i]: the best score with the letters so far, the last of them at i.
        int[] ending = new int[name.length()];
        for (int letter = 0; letter < wanted.length(); letter++) {
            ending = next(name, wanted.charAt(letter), ending, letter == 0);
        }
        int best = NONE;
        for (int score : ending) {
            best = Math.max(best, score);
        }
        return best <= NONE / 2 ? OptionalInt.empty() : OptionalInt.of(4 * best - Math.min(name.length(), 99) / 4);
    }

    private static int[] next(String name, char letter, int[] before, boolean first) {
        int[] ending = new int[name.length()];
        int best = first ? 0 : NONE;
        for (int i = 0; i < name.length(); i++) {
            int here = LETTER + (startsWord(name, i) ? WORD : 0) + (i == 0 ? NAME : 0);
            int run = !first && i > 0 ? before[i - 1] + RUN : NONE;
            ending[i] = name.charAt(i) == letter ? here + Math.max(best, run) : NONE;
            best = first ? 0 : Math.max(best, before[i]);
        }
        return ending;
    }

    private static boolean holds(String name, String letters) {
        int at = 0;
        for (int i = 0; i < name.length() && at < letters.length(); i++) {
            at += name.charAt(i) == letters.charAt(at) ? 1 : 0;
        }
        return at == letters.length();
    }

    private static boolean startsWord(String name, int at) {
        return at == 0 || !Character.isLetterOrDigit(name.charAt(at - 1));
    }

    /** The best {@code most} of {@code all}, equally good ones in their order; nothing typed fits all. */
    public static <T> List<T> best(List<T> all, String typed, Function<T, String> name, int most) {
        String wanted = Folding.fold(typed.strip());
        if (wanted.isEmpty()) {
            return all.stream().limit(most).toList();
        }
        record Scored<T>(T one, int score) {}
        List<Scored<T>> fitting = new ArrayList<>();
        for (T one : all) {
            score(Folding.fold(name.apply(one)), wanted).ifPresent(score -> fitting.add(new Scored<>(one, score)));
        }
        fitting.sort(Comparator.comparingInt(Scored<T>::score).reversed());
        return fitting.stream().limit(most).map(Scored::one).toList();
    }
}
