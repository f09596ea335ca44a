package parallax.quotes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The German words that matter to reported speech, by class; see {@code german.txt}. */
final class GermanWords {

    private static final Set<String> STOP_WORDS = Set.of(
            "der", "die", "das", "und", "den", "dem", "des", "ein", "eine", "einer", "nicht", "mit", "von", "auf",
            "für", "ist", "im", "zu", "sich", "auch", "wurde", "sagte", "nach", "bei", "als", "dass");

    private static final List<String> VERBS = List.of("finite", "subjunctive", "second", "clause");

    private final Map<String, Set<String>> classes;

    private GermanWords(Map<String, Set<String>> classes) {
        this.classes = classes;
    }

    static GermanWords load() {
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
        return !unit.quoted() && classes.getOrDefault(kind, Set.of()).contains(unit.form());
    }

    /** Whether the article is German, going by its commonest words. */
    static boolean german(List<Unit> units) {
        int words = 0;
        int common = 0;
        for (Unit unit : units) {
            if (!unit.quoted() && !unit.mark()) {
                words++;
                common += STOP_WORDS.contains(unit.form()) ? 1 : 0;
            }
        }
        return words > 20 && common * 8 > words;
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
