package parallax.quotes.speakers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.quotes.lexicon.Resources;

/** The names of countries and unions of countries with their adjectives: “Norway” and “Norwegian” are one. */
final class Countries {

    /** Words of the longest name. */
    static final int LONGEST = 5;

    private static final Map<String, String> FIRST = read();

    private Countries() {}

    private static Map<String, String> read() {
        Map<String, String> first = new HashMap<>();
        for (String line : Resources.lines("countries.txt")) {
            List<String> names = List.of(line.split(", "));
            names.forEach(name -> first.put(name, names.getFirst()));
        }
        return Map.copyOf(first);
    }

    /** One word for all names of a country, null where this is none. @param name folded, without points */
    static @Nullable String same(String name) {
        return FIRST.get(name);
    }
}
