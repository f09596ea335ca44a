package parallax.quotes;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What is known of capitalised words: which pronoun a given name usually goes with, and which are places or offices.
 */
final class GivenNames {

    private final Map<String, Gender> genders;
    private final Set<String> places;

    private GivenNames(Map<String, Gender> genders, Set<String> places) {
        this.genders = genders;
        this.places = places;
    }

    static GivenNames load() {
        Map<String, Gender> genders = new HashMap<>();
        for (String line : Resources.lines("given-names.txt")) {
            String[] words = line.split(" ");
            Gender gender = Gender.valueOf(words[0].toUpperCase(Locale.ROOT));
            for (int i = 1; i < words.length; i++) {
                genders.putIfAbsent(words[i], gender);
            }
        }
        Set<String> places = new HashSet<>();
        Resources.lines("places.txt").forEach(line -> places.addAll(Arrays.asList(line.split(" "))));
        return new GivenNames(genders, places);
    }

    /** Whether the lower-case word names a place, its people or an office when written with a capital. */
    boolean place(String form) {
        return places.contains(form.endsWith("'s") ? form.substring(0, form.length() - 2) : form);
    }

    /** By the first word of a name of several words; unknown for a surname alone. */
    Gender gender(String name) {
        int blank = name.indexOf(' ');
        return blank < 0
                ? Gender.UNKNOWN
                : genders.getOrDefault(name.substring(0, blank).toLowerCase(Locale.ROOT), Gender.UNKNOWN);
    }
}
