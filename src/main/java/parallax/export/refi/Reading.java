package parallax.export.refi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A way to read the positions of a file.
 *
 * @param utf16 whether they count UTF-16 units, not code points
 * @param twoForCrlf whether CR LF counts as two
 * @param inclusive whether the end is the last character, not the one after it
 */
record Reading(boolean utf16, boolean twoForCrlf, boolean inclusive) {

    /** Every reading, the likeliest first for the program that wrote the file. */
    static List<Reading> likelyFirst(String origin) {
        boolean utf16First = origin.toLowerCase(Locale.ROOT).contains("nvivo");
        List<Reading> all = new ArrayList<>();
        for (boolean inclusive : new boolean[] {false, true}) {
            for (boolean utf16 : new boolean[] {utf16First, !utf16First}) {
                for (boolean two : new boolean[] {true, false}) {
                    all.add(new Reading(utf16, two, inclusive));
                }
            }
        }
        return List.copyOf(all);
    }

    /** “code points, CR LF as two, end exclusive”. */
    String words() {
        return (utf16 ? "UTF-16 units" : "code points")
                + (twoForCrlf ? ", CR LF as two" : ", CR LF as one")
                + (inclusive ? ", end inclusive" : ", end exclusive");
    }
}
