package parallax.quotes.speakers;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import parallax.quotes.lexicon.Resources;

/**
 * What is known of capitalised words: which pronoun a given name usually goes with, which are places or offices, and
 * which tell that a run of them names no person.
 */
public final class GivenNames {

    private final Map<String, Gender> genders;
    private final Set<String> places;
    private final Map<String, Set<String>> others;

    private GivenNames(Map<String, Gender> genders, Set<String> places, Map<String, Set<String>> others) {
        this.genders = genders;
        this.places = places;
        this.others = others;
    }

    /** Reads the lists that ship with the program. */
    public static GivenNames load() {
        Map<String, Gender> genders = new HashMap<>();
        for (String line : Resources.lines("given-names.txt")) {
            String[] words = line.split(" ");
            Gender gender =
                    words[0].equals("both") ? Gender.UNKNOWN : Gender.valueOf(words[0].toUpperCase(Locale.ROOT));
            for (int i = 1; i < words.length; i++) {
                genders.putIfAbsent(words[i], gender);
            }
        }
        Set<String> places = new HashSet<>();
        Resources.lines("places.txt").forEach(line -> places.addAll(Arrays.asList(line.split(" "))));
        Map<String, Set<String>> others = new HashMap<>();
        for (String line : Resources.lines("not-names.txt")) {
            String[] words = line.split(" ");
            others.computeIfAbsent(words[0], key -> new HashSet<>())
                    .addAll(Arrays.asList(words).subList(1, words.length));
        }
        return new GivenNames(genders, places, others);
    }

    /** Whether the lower-case word names a place, its people or an office when written with a capital. */
    boolean place(String form) {
        return places.contains(bare(form));
    }

    /** Whether a sentence may begin with the word but no name holds it: “but”, “meanwhile”. */
    boolean never(String form) {
        return others.getOrDefault("never", Set.of()).contains(form);
    }

    /** Whether bodies, places and things are called so: “committee”, “garden”. */
    boolean noun(String form) {
        return others.getOrDefault("noun", Set.of()).contains(form) || PersonName.body(form);
    }

    /** Whether it stands before names as an office or calling does. */
    boolean office(String form) {
        return others.getOrDefault("office", Set.of()).contains(form);
    }

    /** Whether names of places begin so: “north”. */
    boolean opensPlace(String form) {
        return others.getOrDefault("first", Set.of()).contains(form);
    }

    /** Whether the word, a place or a thing though it may be, is also a surname. */
    boolean surname(String form) {
        return others.getOrDefault("surname", Set.of()).contains(bare(form));
    }

    boolean known(String form) {
        return genders.containsKey(form);
    }

    static String bare(String form) {
        return form.endsWith("'s") ? form.substring(0, form.length() - 2) : form;
    }

    /** By the first word of a name of several words; unknown for a surname alone. */
    public Gender gender(String name) {
        int blank = name.indexOf(' ');
        return blank < 0
                ? Gender.UNKNOWN
                : genders.getOrDefault(name.substring(0, blank).toLowerCase(Locale.ROOT), Gender.UNKNOWN);
    }
}
