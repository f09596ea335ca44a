package parallax.statements.words;

import java.util.List;

/** How near two words are by their letters. */
public final class Spelling {

    private static final int SHORTEST = 4;

    private static final List<String> QUALITIES = List.of(
            "able", "ible", "al", "ent", "ant", "ate", "ive", "ous", "ect", "ust", "ure", "est", "fect", "ility", "ice",
            "ence", "acy");

    private Spelling() {}

    /**
     * Whether two folded words may be spellings of one name: equal, or a letter in four apart at most, with one
     * beginning.
     */
    public static boolean near(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        int longer = Math.max(a.length(), b.length());
        if (Math.min(a.length(), b.length()) < SHORTEST || longer > 40 || a.charAt(0) != b.charAt(0)) {
            return false;
        }
        return distance(a, b) <= longer / 4;
    }

    /**
     * Whether two folded words are forms or kin of one word: they share a beginning that is most of the shorter one.
     */
    public static boolean kin(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int shared = 0;
        while (shared < shorter && a.charAt(shared) == b.charAt(shared)) {
            shared++;
        }
        return shared >= SHORTEST && shared >= 0.65 * shorter && shared >= 0.5 * Math.max(a.length(), b.length());
    }

    /** Whether one of two folded words denies the other by its first letters: “lawful”, “unlawful”. */
    public static boolean opposed(String a, String b) {
        String shorter = a.length() < b.length() ? a : b;
        String longer = a.length() < b.length() ? b : a;
        if (shorter.length() < SHORTEST || longer.length() > shorter.length() + 3 || !longer.endsWith(shorter)) {
            return false;
        }
        return switch (longer.substring(0, longer.length() - shorter.length())) {
            case "un", "non", "il", "ir" -> true;
            // Only before adjectives: “import” does not deny “port”.
            case "in", "im", "dis" -> QUALITIES.stream().anyMatch(shorter::endsWith);
            default -> false;
        };
    }

    /** Whether two folded words are the British and the American spelling of one. */
    public static boolean variants(String a, String b) {
        return !a.equals(b) && plain(a).equals(plain(b));
    }

    private static String plain(String word) {
        return word.replace("is", "iz")
                .replace("ys", "yz")
                .replace("our", "or")
                .replace("ence", "ense")
                .replace("tre", "ter")
                .replace("ogue", "og")
                .replace("ll", "l");
    }

    /** Levenshtein distance in UTF-16 units. */
    static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
