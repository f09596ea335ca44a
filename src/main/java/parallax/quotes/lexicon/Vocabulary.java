package parallax.quotes.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What the models see of a word: a common word or cue as itself, days, titles and roles as their class, the rest as
 * a shape.
 */
public final class Vocabulary {

    private final Set<String> words;
    private final Map<String, String> classes;
    private final CueLexicon cues;
    /** The key of every word that is more to the models than its shape. */
    private final Map<String, String> keys = new HashMap<>();

    private Vocabulary(Set<String> words, Map<String, String> classes, CueLexicon cues) {
        this.words = words;
        this.classes = classes;
        this.cues = cues;
        words.forEach(word -> keys.put(word, word));
        cues.english().forEach(form -> keys.put(form, form));
        keys.putAll(classes);
    }

    /** Reads the lists that ship with the program. */
    public static Vocabulary load(CueLexicon cues) {
        Set<String> words = new HashSet<>();
        Resources.lines("words-en.txt").forEach(line -> words.addAll(Arrays.asList(line.split(" "))));
        Map<String, String> classes = new HashMap<>();
        for (String line : Resources.lines("classes-en.txt")) {
            String[] parts = line.split(" ");
            for (int i = 1; i < parts.length; i++) {
                classes.putIfAbsent(parts[i], '#' + parts[0]);
            }
        }
        return new Vocabulary(words, classes, cues);
    }

    /** The words that report. */
    public CueLexicon cues() {
        return cues;
    }

    /** Whether the lower-case {@code form} is of this class: {@code title}, {@code role}, {@code day}… */
    public boolean is(String form, String kind) {
        String found = classes.get(form);
        return found != null && found.regionMatches(1, kind, 0, kind.length()) && found.length() == kind.length() + 1;
    }

    /** Whether a form in lower case is one of the common words. */
    public boolean isCommon(String form) {
        return words.contains(form);
    }

    /** The key under which the models know the word. */
    public String key(String word, String form) {
        String known = keys.get(form);
        return known == null ? shape(word) : known;
    }

    private static String shape(String word) {
        int first = word.codePointAt(0);
        if (Character.isDigit(first)) {
            return "9";
        }
        boolean possessive = word.endsWith("'s") || word.endsWith("\u2019s");
        if (Character.isUpperCase(first)) {
            boolean all = word.length() > 1 && word.equals(word.toUpperCase(java.util.Locale.ROOT));
            return possessive ? "Xx's" : all ? "XX" : "Xx";
        }
        if (possessive) {
            return "x's";
        }
        for (String ending : ENDINGS) {
            if (word.length() > ending.length() + 2 && word.endsWith(ending)) {
                return "x".concat(ending);
            }
        }
        return "x";
    }

    private static final String[] ENDINGS = {
        "ing", "ed", "ly", "ion", "ity", "ment", "ness", "ers", "er", "al", "ive", "ous", "ic", "able", "ss", "s"
    };
}
