package parallax.quotes.speakers;

import parallax.text.Folding;

/**
 * A key under which the spellings of one name in Latin letters fall together: {@code Velkhanov} and {@code Velhanov},
 * {@code Sergey} and {@code Sergei}, {@code -yan} and {@code -ian}, {@code kh} and {@code h}. It is for comparison
 * between names only: two unlike names may share a key, though few do.
 */
final class Transliteration {

    private static final String[][] RULES = {
        {"tsch", "ch"},
        {"tch", "ch"},
        {"sch", "sh"},
        {"kh", "h"},
        {"gh", "g"},
        {"ph", "f"},
        {"th", "t"},
        {"dzh", "j"},
        {"ck", "k"},
        {"tz", "c"},
        {"ts", "c"},
        {"cz", "c"},
        {"q", "k"},
        {"x", "ks"},
        {"w", "v"},
        {"ue", "u"},
        {"oe", "o"},
        {"ae", "a"},
        {"y", "i"},
        {"j", "i"},
    };

    private Transliteration() {}

    /** The key of one word of a name; empty where it has no letters. */
    static String key(String word) {
        String folded = Folding.fold(word);
        StringBuilder letters = new StringBuilder(folded.length());
        folded.codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
        String key = letters.toString()
                .replace("\u00DF", "ss")
                .replace('\u0131', 'i')
                .replace('\u0142', 'l');
        for (String[] rule : RULES) {
            key = key.replace(rule[0], rule[1]);
        }
        // “Velkhanov” and “Velchanov”; at the head of a word the two are different names.
        key = key.length() > 2 ? key.substring(0, 1) + key.substring(1).replace("ch", "h") : key;
        key = once(key).replace("ie", "e").replace("iu", "u").replace("io", "o");
        if (key.endsWith("of") || key.endsWith("ef")) {
            key = key.substring(0, key.length() - 1) + 'v';
        }
        if (key.endsWith("der")) {
            key = key.substring(0, key.length() - 2) + 'r';
        }
        return key;
    }

    /** Doubled letters once. */
    private static String once(String key) {
        StringBuilder out = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            if (i == 0 || key.charAt(i) != key.charAt(i - 1)) {
                out.append(key.charAt(i));
            }
        }
        return out.toString();
    }
}
