package parallax.quotes.grammar;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.quotes.lexicon.Resources;
import parallax.quotes.marks.Unit;
import parallax.quotes.speakers.Gender;

/**
 * The words of one language that matter to reported speech, by class; see {@code grammar-xx.txt}. Languages with one
 * are read by rule ({@link RuleDrafts}).
 */
public final class Grammar {

    private static final List<String> LANGUAGES = List.of("ru", "uk", "hy", "fr", "es", "tr");
    private static final Set<String> SLAVIC = Set.of("ru", "uk");

    private final String language;
    private final Map<String, Set<String>> classes;

    private Grammar(String language, Map<String, Set<String>> classes) {
        this.language = language;
        this.classes = classes;
    }

    /** All grammars by ISO 639-1 code. */
    public static Map<String, Grammar> load() {
        Map<String, Grammar> grammars = new HashMap<>();
        for (String language : LANGUAGES) {
            Map<String, Set<String>> classes = new HashMap<>();
            for (String line : Resources.lines("grammar-" + language + ".txt")) {
                String[] words = line.split(" ");
                classes.computeIfAbsent(words[0], key -> new HashSet<>())
                        .addAll(List.of(words).subList(1, words.length));
            }
            grammars.put(language, new Grammar(language, classes));
        }
        return Map.copyOf(grammars);
    }

    String language() {
        return language;
    }

    /** Whether names change their endings with their place in the sentence, as in Russian. */
    boolean slavic() {
        return SLAVIC.contains(language);
    }

    /** Whether nouns show by their endings that they belong to the one before, as in “мэр Заречинска”. */
    boolean cases() {
        return slavic() || language.equals("hy");
    }

    /** Whether the lower-case {@code form} is of this class. */
    boolean is(String form, String kind) {
        Set<String> members = classes.get(kind);
        return members != null && members.contains(form);
    }

    /** Whether a word of this class with another ending stands there: “kulübünün” for “kulübü”. */
    boolean begins(Unit unit, String kind) {
        if (is(unit, kind)) {
            return true;
        }
        String form = unit.form();
        for (int length = form.length() - 1; length >= 5 && !unit.quoted(); length--) {
            if (is(form.substring(0, length), kind)) {
                return true;
            }
        }
        return false;
    }

    boolean is(Unit unit, String kind) {
        return !unit.quoted() && is(unit.form(), kind);
    }

    /** Whether the word reports speech, also with its subject tied on (“dit-elle”). */
    boolean says(String form) {
        int tied = tied(form);
        return is(form, "say") || tied > 0 && is(bare(form, tied), "say");
    }

    boolean says(Unit unit) {
        return !unit.quoted() && !unit.capital() && says(unit.form());
    }

    /** Where a pronoun tied on to a French verb starts in its form, -1 where none is. */
    int tied(String form) {
        int hyphen = language.equals("fr") ? form.lastIndexOf('-') : -1;
        return hyphen > 0 && pronoun(form.substring(hyphen + 1)) != null ? hyphen + 1 : -1;
    }

    private static String bare(String form, int tied) {
        String verb = form.substring(0, tied - 1);
        return verb.endsWith("-t") ? verb.substring(0, verb.length() - 2) : verb;
    }

    /** Whom a pronoun may stand for: {@link Gender#UNKNOWN} for either; null where the form is none. */
    @Nullable
    Gender pronoun(String form) {
        if (is(form, "he")) {
            return is(form, "she") || !has("she") ? Gender.UNKNOWN : Gender.MALE;
        }
        return is(form, "she") ? Gender.FEMALE : null;
    }

    private boolean has(String kind) {
        Set<String> members = classes.getOrDefault(kind, Set.of());
        return !members.isEmpty() && !members.equals(Set.of("-"));
    }
}
