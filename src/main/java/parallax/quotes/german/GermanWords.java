package parallax.quotes.german;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parallax.quotes.lexicon.Resources;
import parallax.quotes.marks.Unit;

/** The German words that matter to reported speech, by class; see {@code german.txt}. */
public final class GermanWords {

    private static final List<String> VERBS = List.of("finite", "subjunctive", "second", "clause");

    private final Map<String, Set<String>> classes;

    private GermanWords(Map<String, Set<String>> classes) {
        this.classes = classes;
    }

    /** Reads the list that ships with the program. */
    public static GermanWords load() {
        Map<String, Set<String>> classes = new HashMap<>();
        for (String line : Resources.lines("german.txt")) {
            String[] words = line.split(" ");
            Set<String> members = classes.computeIfAbsent(words[0], key -> new HashSet<>());
            members.addAll(List.of(words).subList(1, words.length));
        }
        return new GermanWords(classes);
    }

    /** Whether the unit's lower-case form is of this class. */
    boolean is(Unit unit, String kind) {
        return !unit.quoted() && is(unit.form(), kind);
    }

    /** Whether the lower-case form is of this class. */
    boolean is(String form, String kind) {
        return classes.getOrDefault(kind, Set.of()).contains(form);
    }

    /** A finite verb, as far as its form tells. */
    boolean verb(Unit unit) {
        return !unit.quoted() && !unit.mark() && verb(unit.word());
    }

    /** The same of a word; one with a capital is a noun or a name. */
    boolean verb(String form) {
        return VERBS.stream()
                        .anyMatch(kind -> classes.getOrDefault(kind, Set.of()).contains(form))
                || Character.isLowerCase(form.codePointAt(0))
                        && form.length() > 5
                        && (form.endsWith("te") || form.endsWith("ten"))
                        && !form.endsWith("sten")
                        && !form.endsWith("este");
    }
}
