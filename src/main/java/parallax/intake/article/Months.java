package parallax.intake.article;

import java.util.HashMap;
import java.util.Map;
import parallax.text.Folding;

/** The names of the months in the languages of {@code months.txt}. */
final class Months {

    private static final Map<String, Integer> NUMBERS = load();

    private Months() {}

    private static Map<String, Integer> load() {
        Map<String, Integer> numbers = new HashMap<>();
        Sections.read("months.txt")
                .forEach((number, names) ->
                        names.forEach(name -> numbers.put(Folding.fold(name), Integer.valueOf(number))));
        return Map.copyOf(numbers);
    }

    /** 1 to 12, 0 for a word that names no month; case and diacritics do not matter. */
    static int number(String word) {
        return word.length() < 3 ? 0 : NUMBERS.getOrDefault(Folding.fold(word), 0);
    }
}
