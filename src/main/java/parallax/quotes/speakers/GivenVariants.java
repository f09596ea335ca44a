package parallax.quotes.speakers;

import java.util.HashMap;
import java.util.Map;
import parallax.quotes.lexicon.Resources;

/** Nicknames and spellings of given names: “Dick” and “Richard” may be one person where the surname is the same. */
final class GivenVariants {

    private static final Map<String, String> FIRST = read();

    private GivenVariants() {}

    private static Map<String, String> read() {
        Map<String, String> first = new HashMap<>();
        for (String line : Resources.lines("given-variants.txt")) {
            String[] words = line.split(" ");
            for (String word : words) {
                first.putIfAbsent(Transliteration.key(word), Transliteration.key(words[0]));
            }
        }
        return Map.copyOf(first);
    }

    /** One key for all variants of the name with this {@link Transliteration#key}; others stand for themselves. */
    static String same(String key) {
        return FIRST.getOrDefault(key, key);
    }
}
