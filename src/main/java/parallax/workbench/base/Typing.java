package parallax.workbench.base;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import parallax.text.Folding;

/** What fits letters that were typed, case and diacritics aside. */
public final class Typing {

    private Typing() {}

    /**
     * Those of {@code all} with a name that holds what is typed: first names that begin with it, then those with a
     * word that does, then the rest; otherwise in their order. Nothing typed fits all.
     */
    public static <T> List<T> matching(List<T> all, String typed, Function<T, List<String>> names) {
        String wanted = Folding.fold(typed.strip());
        List<List<T>> ranks = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (T one : all) {
            int best = names.apply(one).stream()
                    .mapToInt(name -> rank(Folding.fold(name), wanted))
                    .min()
                    .orElse(3);
            if (best < 3) {
                ranks.get(best).add(one);
            }
        }
        return ranks.stream().flatMap(List::stream).toList();
    }

    private static int rank(String name, String wanted) {
        if (name.startsWith(wanted)) {
            return 0;
        }
        for (int at = name.indexOf(wanted); at >= 0; at = name.indexOf(wanted, at + 1)) {
            if (!Character.isLetterOrDigit(name.charAt(at - 1))) {
                return 1;
            }
        }
        return name.contains(wanted) ? 2 : 3;
    }
}
